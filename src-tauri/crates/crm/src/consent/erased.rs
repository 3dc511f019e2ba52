//! A person who was erased: nothing can be granted for them, and a withdrawal is always taken.

use serde_json::json;
use uuid::Uuid;
use vault::Write;

use super::{ConsentAction, ConsentState, Recorded, on_consent};
use crate::audit::acts;
use crate::erasure::suppression;
use crate::error::{CrmError, Refusal};

/// Takes the withdrawal of somebody who was erased, by the address they had. There is nobody left to end anything for:
/// the entry in the log says that it was said, without a person and without the address, which the do-not-add list
/// refuses anyway.
///
/// # Errors
/// `unknown-person` for an address that nobody erased had, `unknown-purpose`, `basis-not-consent`, `bad-email`.
pub fn withdrawn_after_erasure(w: &Write<'_>, address: &str, purpose: &str) -> Result<Recorded, CrmError> {
    if suppression::check(w, address)?.is_none() {
        return Err(Refusal::new("unknown-person").on("person").into());
    }
    on_consent(w, purpose)?;
    let event: Uuid = w.id();
    let state = ConsentState::Withdrawn;
    let facts = json!({ "purpose": purpose, "action": ConsentAction::Withdraw, "state": state.as_str() });
    w.audit(acts::CONSENT_RECORDED, None, facts)?;
    Ok(Recorded { event, state })
}
