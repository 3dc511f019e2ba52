//! Staff with real keys: every use case on a real vault, opened again by whoever it is about.

mod away;

use std::path::PathBuf;

use testkit::vaults::{OWNER, PASSPHRASE, TempVault};
use uuid::Uuid;
use vault::{Job, Passphrase, World};

use super::types::{AddStaff, DisableStaff, HandOver, ResetStaff, Role, SetRole};
use super::{add, disable, list, reset, set_role};
use crate::backup::types::{BackupReach, BackupRun, BackupState};
use crate::testing::{Desk, STAFF, owner};
use crate::vault::types::{ChangePassphrase, KeychainSet, Reauth};
use crate::{ApiError, Session, vault as keys};

const PETER: &str = "zelená rieka spieva pod mostom";
const JANA: &str = "tri modré kone pijú z rieky";

/// A vault with its owner inside, who can go out so that others come in.
struct House {
    owner: Option<Session>,
    vault: TempVault,
    path: PathBuf,
}

impl House {
    fn new() -> Self {
        let Desk { session, vault } = owner();
        let path = session.vault().folder().to_owned();
        Self {
            owner: Some(session),
            vault,
            path,
        }
    }

    fn owner(&self) -> &Session {
        self.owner.as_ref().unwrap()
    }

    /// The owner goes out; whoever comes in next needs this.
    fn close(&mut self) -> World {
        self.owner = None;
        self.vault.world.clone()
    }
}

fn open(house: &House, world: &World, passphrase: &str) -> Result<Session, ApiError> {
    keys::open(&house.path, &Passphrase::new(passphrase), None, None, world).map(|opened| opened.session)
}

fn join(house: &House, world: &World, code: &str, passphrase: &str) -> Result<Session, ApiError> {
    keys::join(&house.path, code, &Passphrase::new(passphrase), None, world).map(|opened| opened.session)
}

fn new(name: &str, role: Role) -> AddStaff {
    AddStaff {
        name: name.into(),
        role,
        passphrase: PASSPHRASE.into(),
    }
}

fn peter(session: &Session) -> HandOver {
    add(session, &new("Peter Vavrinec", Role::Staff)).unwrap()
}

fn code<T>(result: Result<T, ApiError>) -> &'static str {
    result.err().expect("refused").code
}

#[test]
fn a_colleague_comes_in_with_a_code_and_the_owner_never_learns_the_passphrase() {
    let mut house = House::new();
    let made = peter(house.owner());
    assert!(made.staff.waiting && made.staff.key_since.is_none());
    assert_eq!(made.code.split('-').map(str::len).collect::<Vec<_>>(), [4; 8]);
    let world = house.close();

    assert_eq!(code(join(&house, &world, "0000-0000", PETER)), "wrong-key");
    assert_eq!(code(join(&house, &world, &made.code, "heslo")), "weak-passphrase");
    assert_eq!(code(join(&house, &world, &made.code, STAFF)), "weak-passphrase");
    assert_eq!(
        code(join(&house, &world, &made.code, PASSPHRASE)),
        "passphrase-taken"
    );
    let session = join(&house, &world, &made.code, PETER).unwrap();
    assert_eq!((session.staff(), session.role()), (made.staff.id, Role::Staff));
    let row = list(&session)
        .unwrap()
        .into_iter()
        .find(|m| m.id == made.staff.id)
        .unwrap();
    assert!(!row.waiting && row.key_since.is_some());
    assert_eq!(code(add(&session, &new("Jana", Role::Owner))), "not-allowed");
    drop(session);
    assert_eq!(code(join(&house, &world, &made.code, JANA)), "wrong-key");
    assert_eq!(open(&house, &world, PETER).unwrap().staff(), made.staff.id);
}

#[test]
fn every_act_asks_the_passphrase_again() {
    let house = House::new();
    let session = house.owner();
    let made = peter(session);
    let (id, wrong) = (made.staff.id, PETER.to_owned());
    let refused: [Result<(), ApiError>; 6] = [
        add(
            session,
            &AddStaff {
                passphrase: wrong.clone(),
                ..new("Jana", Role::Staff)
            },
        )
        .map(drop),
        reset(
            session,
            &ResetStaff {
                id,
                passphrase: wrong.clone(),
            },
        )
        .map(drop),
        set_role(
            session,
            &SetRole {
                id,
                role: Role::Owner,
                passphrase: wrong.clone(),
            },
        )
        .map(drop),
        disable(
            session,
            &DisableStaff {
                id,
                passphrase: wrong.clone(),
            },
            &Job::silent(),
        )
        .map(drop),
        keys::rotate(
            session,
            &Reauth {
                passphrase: wrong.clone(),
            },
            &Job::silent(),
        )
        .map(drop),
        keys::new_kit(
            session,
            &Reauth { passphrase: wrong },
            &house.path.join("kit.pdf"),
        )
        .map(drop),
    ];
    for (n, result) in refused.into_iter().enumerate() {
        // After five wrong tries the slot waits.
        assert_eq!(
            result.unwrap_err().code,
            if n < 6 { "wrong-key" } else { "throttled" },
            "{n}"
        );
    }
    let throttled = keys::rotate(
        session,
        &Reauth {
            passphrase: PASSPHRASE.into(),
        },
        &Job::silent(),
    );
    assert_eq!(throttled.unwrap_err().code, "throttled");
    assert_eq!(list(session).unwrap().len(), 2);
    assert!(list(session).unwrap().iter().all(|m| m.disabled_at.is_none()));
}

#[test]
fn whoever_is_disabled_is_out_and_their_old_key_files_are_worthless() {
    let mut house = House::new();
    let made = peter(house.owner());
    let world = house.close();
    drop(join(&house, &world, &made.code, PETER).unwrap());
    let copies =
        ["vault.keys", "vault.keys.2"].map(|name| (name, std::fs::read(house.path.join(name)).unwrap()));

    let session = open(&house, &world, PASSPHRASE).unwrap();
    let request = |id| DisableStaff {
        id,
        passphrase: PASSPHRASE.into(),
    };
    assert_eq!(
        code(disable(&session, &request(OWNER), &Job::silent())),
        "not-yourself"
    );
    assert_eq!(
        code(disable(&session, &request(Uuid::from_u128(5)), &Job::silent())),
        "no-such-staff"
    );
    let gone = disable(&session, &request(made.staff.id), &Job::silent()).unwrap();
    assert!(gone.rotated && gone.staff.disabled_at.is_some() && gone.staff.key_since.is_none());
    assert_eq!(
        code(reset(
            &session,
            &ResetStaff {
                id: made.staff.id,
                passphrase: PASSPHRASE.into()
            }
        )),
        "staff-disabled"
    );
    drop(session);
    assert_eq!(code(open(&house, &world, PETER)), "wrong-key");
    for (name, bytes) in copies {
        std::fs::write(house.path.join(name), bytes).unwrap();
    }
    assert_eq!(code(open(&house, &world, PETER)), "damaged");
    assert_eq!(code(open(&house, &world, PASSPHRASE)), "damaged");
}

/// The program was killed between "disabled" and the new master key: the owner's next unlock goes on.
#[test]
fn a_leaving_that_was_interrupted_is_finished_by_the_owner() {
    let mut house = House::new();
    let made = peter(house.owner());
    let world = house.close();
    drop(join(&house, &world, &made.code, PETER).unwrap());
    let session = open(&house, &world, PASSPHRASE).unwrap();
    let generation = session.vault().generation();
    session
        .vault()
        .write(OWNER, |w| crm::staff::disable(w, made.staff.id))
        .unwrap();
    drop(session);
    assert_eq!(code(open(&house, &world, PETER)), "wrong-key", "already out");
    let session = open(&house, &world, PASSPHRASE).unwrap();
    assert_eq!(session.vault().generation(), generation + 2, "a new master key");
    assert!(
        session
            .vault()
            .slots()
            .unwrap()
            .iter()
            .all(|slot| slot.staff != Some(made.staff.id))
    );
}

#[test]
fn roles_change_at_once_and_an_owner_stays() {
    let house = House::new();
    let session = house.owner();
    let made = peter(session);
    let give = |id, role| {
        set_role(
            session,
            &SetRole {
                id,
                role,
                passphrase: PASSPHRASE.into(),
            },
        )
    };
    assert_eq!(code(give(OWNER, Role::Viewer)), "last-owner");
    assert_eq!(give(made.staff.id, Role::Owner).unwrap().role, Role::Owner);
    assert_eq!(give(OWNER, Role::Viewer).unwrap().role, Role::Viewer);
    assert_eq!(session.role(), Role::Viewer, "from now on");
    assert_eq!(code(give(made.staff.id, Role::Staff)), "not-allowed");
}

#[test]
fn a_reset_ends_the_old_passphrase_and_the_new_code_makes_another() {
    let mut house = House::new();
    let made = peter(house.owner());
    let world = house.close();
    drop(join(&house, &world, &made.code, PETER).unwrap());
    let session = open(&house, &world, PASSPHRASE).unwrap();
    let again = reset(
        &session,
        &ResetStaff {
            id: made.staff.id,
            passphrase: PASSPHRASE.into(),
        },
    )
    .unwrap();
    assert!(again.staff.waiting);
    drop(session);
    assert_eq!(code(open(&house, &world, PETER)), "wrong-key");
    assert_eq!(
        join(&house, &world, &again.code, JANA).unwrap().staff(),
        made.staff.id
    );
}

#[test]
fn a_passphrase_changes_with_the_current_one_and_advises_a_new_master_key() {
    let mut house = House::new();
    let session = house.owner();
    let change = |current: &str, new: &str| {
        keys::change_passphrase(
            session,
            &ChangePassphrase {
                current: current.into(),
                new: new.into(),
            },
        )
    };
    assert_eq!(code(change(PETER, JANA)), "wrong-key");
    assert_eq!(
        code(change(PASSPHRASE, "Stolárstvo Podhora 1")),
        "weak-passphrase"
    );
    assert!(change(PASSPHRASE, JANA).unwrap().advice_rotate);
    let world = house.close();
    assert_eq!(code(open(&house, &world, PASSPHRASE)), "wrong-key");
    let session = open(&house, &world, JANA).unwrap();
    let rotated = keys::rotate(
        &session,
        &Reauth {
            passphrase: JANA.into(),
        },
        &Job::silent(),
    )
    .unwrap();
    assert_eq!(rotated.generation, session.vault().generation());
}

#[test]
fn a_kit_is_confirmed_in_the_vault_and_a_new_one_is_not() {
    let mut house = House::new();
    let session = house.owner();
    assert!(!keys::kit_confirmed(session).unwrap());
    keys::confirm_kit(session).unwrap();
    let world = house.close();
    let session = open(&house, &world, PASSPHRASE).unwrap();
    assert!(keys::kit_confirmed(&session).unwrap(), "kept over a restart");
    let out = house.path.join("../kit.pdf");
    let sheet = keys::new_kit(
        &session,
        &Reauth {
            passphrase: PASSPHRASE.into(),
        },
        &out,
    )
    .unwrap();
    assert!(out.is_file() && !keys::kit_confirmed(&session).unwrap());
    drop(session);
    let recovered = keys::recover(
        &house.path,
        &sheet.display(),
        &Passphrase::new(JANA),
        None,
        &world,
    )
    .unwrap();
    assert_eq!(
        (recovered.session.staff(), recovered.session.role()),
        (OWNER, Role::Owner)
    );
    drop(recovered);
    open(&house, &world, JANA).unwrap();
}

/// A wrong try before a recovery must not make the new passphrase wait.
#[test]
fn recovery_ends_the_wait() {
    let mut house = House::new();
    let sheet = house.vault.recovery.clone();
    let world = house.close();
    for _ in 0..9 {
        let _ = open(&house, &world, PETER);
    }
    assert_eq!(code(open(&house, &world, PASSPHRASE)), "throttled");
    drop(
        keys::recover(
            &house.path,
            &sheet.display(),
            &Passphrase::new(JANA),
            None,
            &world,
        )
        .unwrap(),
    );
    open(&house, &world, JANA).unwrap();
}

#[test]
fn the_keychain_asks_the_passphrase_and_a_bounded_time() {
    let house = House::new();
    let session = house.owner();
    let set = |passphrase: &str, days| {
        keys::keychain_set(
            session,
            &KeychainSet {
                passphrase: passphrase.into(),
                days,
            },
        )
    };
    for days in [0, 91, u16::MAX] {
        assert_eq!(set(PASSPHRASE, days).unwrap_err().code, "keychain-days");
    }
    assert_eq!(set(PETER, 7).unwrap_err().code, "wrong-key");
    let state = keys::keychain_state(session).unwrap();
    assert!(!state.set && state.expires_at.is_none());
    assert!(!keys::has_keychain_slot(&house.path));
}

/// Names stand beside slots inside an open vault only.
#[test]
fn slots_have_names_inside() {
    let house = House::new();
    let labels = |view: crate::vault::types::VaultInfoView| -> Vec<Option<String>> {
        view.slots.into_iter().map(|slot| slot.label).collect()
    };
    assert_eq!(labels(keys::info(&house.path).unwrap()), [None, None]);
    assert_eq!(
        labels(keys::info_inside(house.owner()).unwrap()),
        [Some(STAFF.to_owned()), None]
    );
}

/// Whoever left can open neither the vault nor a backup that the program reached; the owner can open both.
#[test]
fn backups_get_new_keys_when_somebody_leaves() {
    let mut house = House::new();
    let made = peter(house.owner());
    let world = house.close();
    drop(join(&house, &world, &made.code, PETER).unwrap());
    let session = open(&house, &world, PASSPHRASE).unwrap();
    let job = Job::silent();
    let backup = crate::backup::run(&session, &BackupRun { to: None }, &job).unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let opens = |passphrase: &str| {
        let passphrase = Passphrase::new(passphrase);
        let key = vault::Key::Passphrase(&passphrase);
        vault::backup::verify(backup.path.as_ref(), key, scratch.path(), &world, &job)
    };
    assert!(opens(PETER).unwrap().ok && opens(PASSPHRASE).unwrap().ok);
    let request = DisableStaff {
        id: made.staff.id,
        passphrase: PASSPHRASE.into(),
    };
    let gone = disable(&session, &request, &job).unwrap();
    assert_eq!(
        gone.backups,
        [BackupReach {
            path: backup.path.clone(),
            state: BackupState::Rewritten
        }]
    );
    let refused = opens(PETER).err();
    assert!(
        matches!(refused, Some(vault::VaultError::WrongKey { .. })),
        "{refused:?}"
    );
    assert!(opens(PASSPHRASE).unwrap().ok);
}
