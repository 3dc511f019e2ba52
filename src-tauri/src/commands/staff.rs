//! Staff.

use api::staff::types::{AddStaff, DisableStaff, ResetStaff, SetRole};

use super::commands;

commands! {
    staff_list => |session, ()| api::staff::list(session);
    staff_add => |session, request: AddStaff| api::staff::add(session, &request);
    staff_reset => |session, request: ResetStaff| api::staff::reset(session, &request);
    staff_set_role => |session, request: SetRole| api::staff::set_role(session, &request);
    job staff_disable => |session, request: DisableStaff, job| api::staff::disable(session, &request, job);
}
