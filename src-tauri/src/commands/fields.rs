//! The catalogue of fields.

use super::commands;

commands! {
    fields_list => |session, ()| api::fields::list(session);
    field_add => api::fields::add;
    fields_usage => |session, ()| api::fields::usage(session);
}
