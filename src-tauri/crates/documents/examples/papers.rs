//! Writes every paper in both languages into a folder, to be looked at: `cargo run -p documents --example papers DIR`.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use chrono::DateTime;
use documents::{RecoveryKit, recovery_kit};
use text::Lang;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("say where to: a folder")?);
    fs::create_dir_all(&folder)?;
    for lang in Lang::ALL {
        let kit = recovery_kit(RecoveryKit {
            company: "Stolárstvo Podhora, s. r. o.",
            made: DateTime::parse_from_rfc3339("2026-06-03T07:30:05+02:00")?,
            code: "7K3M-9QXA-0F2T-WBHC-5N8E-JRVD-6YPG-4S1Z",
            vault_short_id: "0197-3c5e",
            lang,
        })?;
        fs::write(folder.join(format!("recovery-{lang}.pdf")), &kit.bytes)?;
    }
    Ok(())
}
