//! Carrying out again what the ledger says: after a restore, and after an interruption.

use law::slovak_time;
use vault::erasure::{Carried, Needles, Replay};
use vault::ledger::{Act, Entry};
use vault::{VaultError, Write};

use super::{known_by, store};
use crate::consent::{self, ConsentAction};
use crate::error::CrmError;
use crate::restriction::{self, objection};

/// How this program carries out an entry of the ledger. Nothing changes where it was carried out before.
pub const REPLAY: Replay = Replay {
    entry: |w, entry| carry_out(w, entry).map_err(fault),
    sweep: |conn, entry| match &entry.act {
        Act::Erase(erased) => store::sweep(conn, &entry.subjects, erased, entry.at)
            .map(|_| ())
            .map_err(fault),
        _ => Ok(()),
    },
    carried: &[
        Carried {
            table: "proof",
            sealed_for: Some("id"),
        },
        Carried {
            table: "proof_address",
            sealed_for: None,
        },
        Carried {
            table: "proof_file",
            sealed_for: None,
        },
        Carried {
            table: "to_tell",
            sealed_for: Some("person_id"),
        },
    ],
};

/// No rule has a say in what was decided before; a refusal here is a fault of the program.
fn fault(error: CrmError) -> VaultError {
    match error {
        CrmError::Vault(error) => error,
        CrmError::Refused(refusal) => {
            VaultError::Schema(format!("the ledger cannot be carried out: {}", refusal.code))
        }
    }
}

fn carry_out(w: &Write<'_>, entry: &Entry) -> Result<Needles, CrmError> {
    if let Act::Erase(erased) = &entry.act {
        let needles = known_by(w, &entry.subjects)?;
        let on = slovak_time(&entry.at.to_utc()).date_naive();
        super::carry_out(w, &entry.subjects, erased, on, entry.at)?;
        return Ok(needles);
    }
    for person in store::present(w, &entry.subjects)? {
        match &entry.act {
            Act::Withdrawal { purpose } => {
                consent::repeat(w, person, purpose, ConsentAction::Withdraw, entry.at)?
            }
            Act::Refusal { purpose } => consent::repeat(w, person, purpose, ConsentAction::Refuse, entry.at)?,
            Act::Objection { purpose } => objection::repeat(w, person, purpose, entry.at)?,
            Act::Restriction { ground } => restriction::repeat(w, person, ground, entry.at)?,
            Act::RestrictionLifted => restriction::repeat_lifting(w, person, entry.at)?,
            Act::Erase(_) => {}
        }
    }
    Ok(Needles::default())
}
