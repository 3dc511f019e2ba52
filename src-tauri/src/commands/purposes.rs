//! Purposes and processings.

use super::commands;

commands! {
    purposes_list => |session, ()| api::purposes::list(session);
    purpose_add => api::purposes::add;
    processing_start => api::purposes::start;
    processing_end => api::purposes::end;
}
