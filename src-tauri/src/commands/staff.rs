//! Staff.

use super::commands;

commands! {
    staff_list => |session, ()| api::staff::list(session);
}
