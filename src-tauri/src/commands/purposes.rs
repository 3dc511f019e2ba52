//! Purposes and processings.

use super::commands;

commands! {
    purposes_list => |session, ()| api::purposes::list(session);
    purpose_add => api::purposes::add;
    purpose_history => |session, key: String| api::purposes::history(session, &key);
    purposes_losing => api::purposes::losing;
    processing_start => api::purposes::start;
    processing_end => api::purposes::end;
}
