//! Writes every paper in both languages into a folder, to be looked at, and says how long it took:
//! `cargo run -p documents --example papers DIR [NOTES]`. Persons and firms are invented.

mod sample;

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs};

use documents::access::{Answer, access_report};
use documents::{RecoveryKit, Rendered, recovery_kit};
use text::Lang;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("say where to: a folder")?);
    let notes = env::args().nth(2).map_or(Ok(3), |notes| notes.parse())?;
    fs::create_dir_all(&folder)?;
    for lang in Lang::ALL {
        let mut report = sample::report(lang, notes)?;
        let kit = RecoveryKit {
            company: "Stolárstvo Podhora, s. r. o.",
            made: report.issue.made,
            code: "7K3M-9QXA-0F2T-WBHC-5N8E-JRVD-6YPG-4S1Z",
            vault_short_id: "0197-3c5e",
            lang,
        };
        write(&folder.join(format!("recovery-{lang}.pdf")), || recovery_kit(kit))?;
        write(&folder.join(format!("access-{lang}.pdf")), || {
            access_report(&report)
        })?;
        report.answer = Answer::Nothing {
            asked: "jana.nova@example.test".to_owned(),
        };
        write(&folder.join(format!("nothing-{lang}.pdf")), || {
            access_report(&report)
        })?;
    }
    Ok(())
}

fn write(
    path: &std::path::Path,
    make: impl FnOnce() -> Result<Rendered, documents::RenderError>,
) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let paper = make()?;
    let took = start.elapsed();
    fs::write(path, &paper.bytes)?;
    writeln!(
        std::io::stdout(),
        "{}: {} pages, {} bytes, {took:.1?}",
        path.display(),
        paper.pages,
        paper.bytes.len()
    )?;
    Ok(())
}
