//! Restrictions and objections.

use api::restriction::types::{LiftRestriction, Object, Restrict};

use super::commands;

commands! {
    restriction_marks => api::restriction::marks;
    person_restrict => |session, request: Restrict| api::restriction::restrict(session, &request);
    restriction_lift => |session, request: LiftRestriction| api::restriction::lift(session, &request);
    person_object => |session, request: Object| api::restriction::object(session, &request);
}
