//! What the rooms' tests share: a session in a founded vault with a clock that stands still.

use crm::error::CrmError;
use crm::schema::schema;
use crm::staff::Role;
use testkit::vaults::{OWNER, TempVault};
use text::Lang;

use crate::session::Session;

/// The firm of every test.
pub(crate) const COMPANY: &str = "Stolárstvo Podhora";
/// The owner of every test.
pub(crate) const STAFF: &str = "Zuzana Hriňová";

/// A session and the folder it needs.
pub(crate) struct Desk {
    pub(crate) session: Session,
    pub(crate) vault: TempVault,
}

/// The owner in a founded vault, in Slovak.
pub(crate) fn owner() -> Desk {
    as_role(Role::Owner)
}

/// Somebody with this role in a founded vault, in Slovak.
pub(crate) fn as_role(role: Role) -> Desk {
    let mut vault = TempVault::new(&schema());
    vault
        .write::<_, CrmError>(OWNER, |w| crm::start(w, COMPANY, STAFF, Lang::Sk))
        .unwrap();
    let session = Session::new(vault.take(), OWNER, role, Lang::Sk);
    Desk { session, vault }
}
