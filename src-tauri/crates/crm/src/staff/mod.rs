//! Room `staff`: who works with the vault, and what their role lets them do (Articles 29 and 32(4)).
//!
//! Their key slots are the vault's; a slot names the id of a row here. In the access report of a person their names
//! are withheld (CJEU C-579/21).

pub mod census;
mod instruction;
mod store;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

pub use instruction::{Instruction, instruct, instruction_paper, instructions};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};

/// Longest name, in characters.
const NAME_MAX: usize = 200;

/// Role of a staff member.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Everything.
    Owner,
    /// Daily work: everything but staff, purposes, fields, recipients, erasure and others' passphrases.
    Staff,
    /// Lists, finds, shows.
    Viewer,
}

impl Role {
    /// Every role, the strongest first.
    pub const ALL: [Self; 3] = [Self::Owner, Self::Staff, Self::Viewer];

    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Staff => "staff",
            Self::Viewer => "viewer",
        }
    }

    /// The role with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Whether it may do what needs at least `least`.
    pub fn at_least(self, least: Self) -> bool {
        let strength = |role| match role {
            Self::Owner => 2,
            Self::Staff => 1,
            Self::Viewer => 0,
        };
        strength(self) >= strength(least)
    }
}

/// A staff member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Id; key slots and log entries name it.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Since when.
    pub created_at: Instant,
    /// When they were disabled, if they were.
    pub disabled_at: Option<Instant>,
}

/// Writes down the owner of a new vault. Part of its founding, which has its own entry in the log.
///
/// # Errors
/// `empty-name`, `too-long`.
pub fn add_owner(w: &Write<'_>, id: Uuid, name: &str) -> Result<(), CrmError> {
    let name = checked_name(name)?;
    let member = Member {
        id,
        name,
        role: Role::Owner,
        created_at: w.now(),
        disabled_at: None,
    };
    store::insert(w, &member)?;
    w.changed("staff", id, Op::Insert, &["name", "role"])?;
    Ok(())
}

/// Writes down a new colleague. Their key is the vault's business.
///
/// # Errors
/// `empty-name`, `too-long`.
pub fn add(w: &Write<'_>, name: &str, role: Role) -> Result<Member, CrmError> {
    let member = Member {
        id: w.id(),
        name: checked_name(name)?,
        role,
        created_at: w.now(),
        disabled_at: None,
    };
    store::insert(w, &member)?;
    w.changed("staff", member.id, Op::Insert, &["name", "role"])?;
    w.audit(
        acts::STAFF_ADDED,
        None,
        json!({ "staff": member.id, "role": role }),
    )?;
    Ok(member)
}

/// Gives a staff member another role.
///
/// # Errors
/// `no-such-staff`, `last-owner`.
pub fn set_role(w: &Write<'_>, id: Uuid, role: Role) -> Result<Member, CrmError> {
    let member = known(w, id)?;
    if member.role == role {
        return Ok(member);
    }
    keep_an_owner(w, &member)?;
    store::set_role(w, id, role)?;
    w.changed("staff", id, Op::Update, &["role"])?;
    w.audit(
        acts::STAFF_ROLE_CHANGED,
        None,
        json!({ "staff": id, "old": member.role, "role": role }),
    )?;
    Ok(Member { role, ..member })
}

/// Disables a staff member: nothing they have opens the vault, and the log keeps their name. Somebody who is disabled
/// already stays so.
///
/// # Errors
/// `no-such-staff`, `last-owner`.
pub fn disable(w: &Write<'_>, id: Uuid) -> Result<Member, CrmError> {
    let member = known(w, id)?;
    if member.disabled_at.is_some() {
        return Ok(member);
    }
    keep_an_owner(w, &member)?;
    let now = w.now();
    store::set_disabled(w, id, now)?;
    w.changed("staff", id, Op::Update, &["disabled_at"])?;
    w.audit(acts::STAFF_DISABLED, None, json!({ "staff": id }))?;
    Ok(Member {
        disabled_at: Some(now),
        ..member
    })
}

fn known(r: &Read<'_>, id: Uuid) -> Result<Member, CrmError> {
    Ok(store::one(r, id)?.ok_or_else(|| Refusal::new("no-such-staff").on("id"))?)
}

/// Somebody must be left who can add staff, rotate keys and erase.
fn keep_an_owner(r: &Read<'_>, leaving: &Member) -> Result<(), CrmError> {
    if leaving.role != Role::Owner {
        return Ok(());
    }
    let is_owner = |m: &Member| m.id != leaving.id && m.role == Role::Owner && m.disabled_at.is_none();
    if store::all(r)?.iter().any(is_owner) {
        Ok(())
    } else {
        Err(Refusal::new("last-owner").on("id").into())
    }
}

/// Everybody, in the order they came; disabled ones too, because the log names them.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>) -> Result<Vec<Member>, CrmError> {
    store::all(r)
}

/// A staff member by id.
///
/// # Errors
/// Of the vault only.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Member>, CrmError> {
    store::one(r, id)
}

/// The name of a staff member. The id of nobody gives an empty name.
///
/// # Errors
/// Of the vault only.
pub fn name(r: &Read<'_>, id: Uuid) -> Result<String, CrmError> {
    Ok(store::one(r, id)?.map(|member| member.name).unwrap_or_default())
}

/// Names by id, for lists that name many acts.
///
/// # Errors
/// Of the vault only.
pub fn names(r: &Read<'_>) -> Result<HashMap<Uuid, String>, CrmError> {
    Ok(store::all(r)?
        .into_iter()
        .map(|member| (member.id, member.name))
        .collect())
}

fn checked_name(name: &str) -> Result<String, Refusal> {
    let name: String = name.trim().to_owned();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(Refusal::new("empty-name").on("staff"));
    }
    if name.chars().count() > NAME_MAX {
        return Err(Refusal::new("too-long")
            .on("staff")
            .with(serde_json::json!({ "max": NAME_MAX })));
    }
    Ok(name)
}
