//! The recovery kit on paper.

use std::path::Path;

use crm::staff::Role;
use documents::{RecoveryKit, recovery_kit};
use vault::RecoveryCode;

use super::check_again;
use super::types::Reauth;
use crate::error::ApiError;
use crate::file::write_private;
use crate::session::Session;

/// Writes the recovery kit where the user chose, as a PDF in the language of the session.
///
/// # Errors
/// Faults of the disk.
pub fn write_kit(session: &Session, code: &RecoveryCode, path: &Path) -> Result<(), ApiError> {
    let company = session
        .vault()
        .read(|r| crm::settings::get(r, "controller.name"))?;
    let id = session.vault().vault_id().simple().to_string();
    let kit = recovery_kit(RecoveryKit {
        company: &company,
        made: session.world().now(),
        code: &code.display(),
        // The random end tells two vaults of a firm apart; the beginning is a time.
        vault_short_id: id.get(24..).unwrap_or(&id),
        lang: session.lang(),
    })
    .map_err(|_| ApiError::rule("internal"))?;
    write_private(path, &kit.bytes, session.world())
}

/// Replaces the recovery code and writes the new kit; the old sheet opens nothing any more but old copies of the key
/// files. The answer is the code, so that two of its groups can be asked for.
///
/// # Errors
/// `not-allowed` for all but the owner, `wrong-key`, `throttled`, faults of the disk.
pub fn new_kit(session: &Session, request: &Reauth, path: &Path) -> Result<RecoveryCode, ApiError> {
    session.require(Role::Owner)?;
    check_again(session, &request.passphrase)?;
    // Try the place first: after the change the old sheet is worthless.
    write_private(path, b"", session.world())?;
    let code = session.vault().new_recovery_code(session.staff())?;
    write_kit(session, &code, path)?;
    Ok(code)
}

/// Whether somebody proved to have the newest recovery kit on paper.
///
/// # Errors
/// Of the vault only.
pub fn kit_confirmed(session: &Session) -> Result<bool, ApiError> {
    Ok(session.vault().recovery_confirmed()?)
}

/// Writes down that two groups of the recovery code were typed from paper.
///
/// # Errors
/// `not-allowed` for all but the owner, faults of the disk.
pub fn confirm_kit(session: &Session) -> Result<(), ApiError> {
    session.require(Role::Owner)?;
    Ok(session.vault().confirm_recovery(session.staff())?)
}
