//! `restrict …`, `object …`.

use api::ApiError;
use api::restriction::types::{LiftRestriction, Object, Restrict};

use super::{id, person};
use crate::answer::Answer;
use crate::args::{ObjectArgs, RestrictArgs, RestrictLift};
use crate::context::Context;

pub fn restrict(context: &mut Context, args: RestrictArgs) -> Result<Answer, ApiError> {
    if let Some(RestrictLift::Lift {
        id: which,
        informed_at,
    }) = args.lift
    {
        let id = id(&which)?;
        return Ok(api::restriction::lift(context.session()?, &LiftRestriction { id, informed_at }).into());
    }
    let (Some(reference), Some(ground)) = (args.person, args.ground) else {
        return Err(ApiError::usage("usage"));
    };
    let person = person(context, &reference)?;
    Ok(api::restriction::restrict(context.session()?, &Restrict { person, ground }).into())
}

pub fn object(context: &mut Context, args: ObjectArgs) -> Result<Answer, ApiError> {
    let request = Object {
        person: person(context, &args.person)?,
        purpose: args.purpose,
    };
    Ok(api::restriction::object(context.session()?, &request).into())
}
