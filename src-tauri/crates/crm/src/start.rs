//! What is put into a vault when it is made.

use std::collections::BTreeMap;

use serde_json::json;
use text::Lang;
use vault::Write;

use crate::audit::acts;
use crate::error::CrmError;
use crate::{consent, fields, purposes, settings, staff};

/// Founds the register in a new vault: the owner (the staff member who writes), the firm, the catalogues of fields and
/// purposes, and the texts for consent and information in both languages. One entry in the log.
///
/// # Errors
/// `bad-setting` on `controller.name` for a company without a name, `empty-name` for an owner without one.
pub fn start(w: &Write<'_>, company: &str, owner: &str, lang: Lang) -> Result<(), CrmError> {
    staff::add_owner(w, w.staff(), owner)?;
    settings::put(
        w,
        &BTreeMap::from([
            ("controller.name".to_owned(), company.to_owned()),
            ("language".to_owned(), lang.as_str().to_owned()),
        ]),
    )?;
    fields::seed(w)?;
    purposes::seed(w)?;
    consent::seed(w, company.trim())?;
    w.audit(acts::REGISTER_FOUNDED, None, json!({ "language": lang.as_str() }))?;
    Ok(())
}
