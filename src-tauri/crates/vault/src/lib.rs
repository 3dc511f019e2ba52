//! The locked file: keys, slots, SQLCipher, transactions, audit chain, anchor.
//!
//! A vault is a folder. Everything a firm keeps is in one SQLCipher file inside it; this crate is the only code
//! that opens the file, and the only way to change it is [`Vault::write`]: one `IMMEDIATE` transaction with its
//! audit entry and its change-feed rows, acknowledged when it is durable.
//!
//! Every byte on the disk is described in `docs/format.md`; the reasons are in `docs/adr/0001-sqlcipher-raw-key.md`.
//! The formats use SHA-256, HMAC, HKDF, ChaCha20-Poly1305 (RFC 8439), HPKE (RFC 9180) and Argon2id (RFC 9106) only,
//! so that an independent reader needs nothing but common libraries.

mod anchor;
pub mod audit;
pub mod backup;
mod crypto;
mod db;
pub mod erasure;
mod error;
mod feed;
mod folder;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzz;
mod header;
mod instant;
mod job;
pub mod key;
mod keychain;
pub mod ledger;
mod lock;
mod reserve;
pub mod schema;
pub mod store;
mod subject;
mod throttle;
mod vault;
mod wire;
pub mod world;

pub use audit::{AuditQuery, AuditRow, Chain};
pub use error::{SqlFault, VaultError};
pub use feed::{Change, Op};
pub use folder::FolderHazard;
pub use header::{SlotId, SlotKind};
pub use instant::Instant;
pub use job::Job;
pub use key::{
    HandOverCode, Kdf, Key, KeychainKey, Language, Passphrase, RecoveryCode, Strength, Weakness,
    passphrase_strength, suggest_passphrase,
};
pub use keychain::keychain_available;
pub use schema::{Migration, Schema, census};
pub use subject::Pseudonym;
pub use vault::{
    Created, HandedOver, KeySlot, NewVault, Opened, Problem, Read, SlotInfo, Vault, VaultInfo, Verification,
    Warning, Write,
};
pub use world::World;
