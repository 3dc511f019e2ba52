//! What happened with a person; notes.

use super::commands;

commands! {
    timeline_page => api::timeline::page;
    note_add => api::timeline::add_note;
    text_check => api::timeline::check_text;
    draft_keep => api::timeline::draft_keep;
    draft_show => api::timeline::draft_show;
    draft_drop => api::timeline::draft_drop;
}
