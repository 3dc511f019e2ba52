//! Are we in order?

use super::commands;

commands! {
    privacy_status => |session, ()| api::privacy::status(session);
}
