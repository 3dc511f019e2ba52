//! The access log.

use super::commands;

commands! {
    audit_page => api::audit::page;
    job audit_verify => |session, (), _| api::audit::verify(session, None);
}
