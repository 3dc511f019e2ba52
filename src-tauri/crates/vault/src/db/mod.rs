//! The SQLCipher file: opening settings, readers, migrations, search indexes, page MACs.

mod fts;
mod migrate;
mod open;
mod pages;
mod pool;

pub(crate) use fts::{check_integrity, ensure_secure_delete};
pub(crate) use migrate::{applied, apply, missing};
pub(crate) use open::{Mode, begins_as_plain_sqlite, is_intact, open};
pub(crate) use pages::{PageKey, bad_pages};
pub(crate) use pool::Pool;
