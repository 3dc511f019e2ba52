//! The SQLCipher file: opening settings, readers, migrations, search indexes, page MACs.

mod copy;
mod fts;
mod migrate;
mod open;
mod pages;
mod pool;

pub(crate) use copy::copy;
pub(crate) use fts::{check_integrity, ensure_secure_delete, quoted, tables as fts_tables};
pub(crate) use migrate::{applied, apply, missing};
pub(crate) use open::{Mode, begins_as_plain_sqlite, check_library, give_key, is_intact, open, vacuum};
pub(crate) use pages::{PageKey, bad_pages, bad_pages_in};
pub(crate) use pool::Pool;
