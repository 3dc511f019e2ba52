//! Measures the rows of GOALS about the vault that exist now, each beside its baseline in the same run, and prints one
//! JSON line a row for `cargo xtask bench`.
//!
//! `DOVERNIK_BENCH_PEOPLE` is the size of the vault, 100 000 unless said. Every act goes through the same use case as in
//! the window. Baselines: plain SQLite in a file with the same words and the same durability, or the one Argon2id that
//! nothing can do without.

mod plain;
mod rows;
mod timing;
mod trust;

use std::error::Error;
use std::io::Write;
use std::path::Path;

use api::Session;
use api::vault::types::CreateVault;
use vault::{Job, World};

use timing::once;

/// Size of the vault unless said otherwise.
const PEOPLE: u32 = 100_000;
/// Guards invented people.
const PASSPHRASE: &str = "krhla pondelok žeriav tymian lavica";

fn main() -> Result<(), Box<dyn Error>> {
    let people = std::env::var("DOVERNIK_BENCH_PEOPLE")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(PEOPLE);
    let folder = tempfile::tempdir()?;
    let vault = folder.path().join("Bench.dovernik");
    let session = create(&vault)?;
    say(&format!("seeding {people} people"));
    let (seeded, added) = once(|| api::vault::add_sample(&session, people, 1, &Job::silent()));
    added.map_err(told)?;
    say(&format!("seeded in {seeded:.1?}"));
    let plain = plain::Plain::fill(&folder.path().join("plain.db"), people)?;

    rows::search(&session, &plain, people)?.print()?;
    rows::page(&session, people)?.print()?;
    rows::save(&session, &plain, people)?.print()?;
    rows::report(&session, folder.path())?.print()?;
    rows::portability(&session, folder.path())?.print()?;
    rows::audit(&session)?.print()?;
    trust::backup(&session)?.print()?;
    trust::erase(&session, people)?.print()?;
    drop(session);
    rows::unlock(&vault, people)?.print()?;
    rows::import(folder.path(), people)?
        .into_iter()
        .try_for_each(|row| row.print())?;
    Ok(())
}

/// A vault with its owner inside.
fn create(folder: &Path) -> Result<Session, Box<dyn Error>> {
    let request = CreateVault {
        company: "Stolárstvo Podhora".to_owned(),
        staff: "Marta Kováčová".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        folder: folder.display().to_string(),
        language: "sk".to_owned(),
    };
    Ok(api::vault::create(&request, &World::system())
        .map_err(told)?
        .session)
}

/// An error of a use case as one for `main`.
fn told(error: api::ApiError) -> Box<dyn Error> {
    error.told(text::Lang::En).message.into()
}

/// To the person watching; the standard output is for rows.
fn say(what: &str) {
    // Nobody may be watching.
    let _ = writeln!(std::io::stderr(), "    {what}");
}
