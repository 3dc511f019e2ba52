//! What a command has around it: the call, the clock, the open vault, the work that can be interrupted.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use api::vault::types::VaultWarning;
use api::{ApiError, Session};
use chrono::{DateTime, FixedOffset};
use indicatif::{ProgressBar, ProgressStyle};
use text::{Lang, say};
use uuid::Uuid;
use vault::{Job, Passphrase, World};

use crate::args::Call;
use crate::{output, passphrase};

/// Around a command, or around all commands of a batch.
pub struct Context {
    call: Call,
    world: World,
    lang: Option<Lang>,
    session: Option<Session>,
    job: Job,
}

impl Context {
    /// Reads the clock of the call and listens for an interrupt.
    ///
    /// # Errors
    /// `bad-clock`.
    pub fn new(call: Call) -> Result<Self, ApiError> {
        let world = World::system();
        world.set_clock(clock(call.clock.as_deref())?);
        let job = job();
        let interrupted = job.clone();
        // Without a handler (no signals on this system) an interrupt kills the process; the vault rolls back by itself.
        let _ = ctrlc::set_handler(move || interrupted.cancel());
        Ok(Self {
            lang: call.lang,
            call,
            world,
            session: None,
            job,
        })
    }

    /// Language of texts: the one of the call, else of the vault, else Slovak.
    pub fn lang(&self) -> Lang {
        self.lang
            .or_else(|| self.session.as_ref().map(Session::lang))
            .unwrap_or_default()
    }

    /// The language named in the call, if any.
    pub fn named_lang(&self) -> Option<Lang> {
        self.lang
    }

    /// File with the passphrase of the call, if one was named.
    pub fn passphrase_file(&self) -> Option<&Path> {
        self.call.passphrase_file.as_deref()
    }

    /// Clock, randomness and ids.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Progress and interrupt of this command.
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// Folder of the vault.
    ///
    /// # Errors
    /// `no-vault`.
    pub fn folder(&self) -> Result<PathBuf, ApiError> {
        if let Some(folder) = &self.call.vault {
            return Ok(folder.clone());
        }
        if let Some(folder) = std::env::var_os("DOVERNIK_VAULT") {
            return Ok(folder.into());
        }
        only_vault_in(Path::new(".")).ok_or_else(|| ApiError::usage("no-vault"))
    }

    /// The passphrase of the call.
    ///
    /// # Errors
    /// `no-passphrase`, `bad-text-file`, faults of the disk.
    pub fn passphrase(&self) -> Result<Passphrase, ApiError> {
        let text = passphrase::of_call(self.passphrase_file(), self.lang())?;
        Ok(Passphrase::new(&text))
    }

    /// The passphrase of the call, if nobody has to be asked for it.
    pub fn passphrase_at_hand(&self) -> Option<Passphrase> {
        let text = passphrase::at_hand(self.passphrase_file()).ok()??;
        Some(Passphrase::new(&text))
    }

    /// The passphrase of the call again, for an act that asks for it.
    ///
    /// # Errors
    /// `no-passphrase`, `bad-text-file`, faults of the disk.
    pub fn typed_passphrase(&self) -> Result<String, ApiError> {
        Ok(passphrase::of_call(self.passphrase_file(), self.lang())?.to_string())
    }

    /// The vault if it is open already.
    pub fn opened(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The open vault; opens it at first use.
    ///
    /// # Errors
    /// Those of [`api::vault::open`].
    pub fn session(&mut self) -> Result<&Session, ApiError> {
        if self.session.is_none() {
            let folder = self.folder()?;
            let prefer = self.staff()?;
            let opened = api::vault::open(&folder, &self.passphrase()?, prefer, self.lang, &self.world)?;
            self.enter(opened);
        }
        self.session.as_ref().ok_or_else(|| ApiError::rule("locked"))
    }

    /// Takes over a session that was opened another way, and tells what was found on the way in.
    pub fn enter(&mut self, opened: api::vault::Opened) {
        let lang = self.lang.unwrap_or(opened.session.lang());
        let api::vault::Opened {
            session,
            mut warnings,
        } = opened;
        api::vault::point_to_backup(&session, &mut warnings);
        for warning in &warnings {
            output::remark(&sentence(warning, lang));
        }
        if let Some(path) = warnings.iter().find_map(|warning| warning.details.get("backup")) {
            output::remark(&say(lang, "cli-newest-backup", &[("path", path.as_str().into())]));
        }
        self.session = Some(session);
    }

    /// Nobody has such an id: no key of theirs can open (exit 3).
    fn staff(&self) -> Result<Option<Uuid>, ApiError> {
        let wrong = ApiError {
            code: "wrong-key",
            kind: api::ErrorKind::Key,
            field: None,
            details: None,
        };
        self.call
            .staff
            .as_deref()
            .map(|id| id.parse().map_err(|_| wrong))
            .transpose()
    }

    /// Clock and language of one line of a batch.
    ///
    /// # Errors
    /// `bad-clock`.
    pub fn start_of_line(&mut self, line_clock: Option<&str>, lang: Option<Lang>) -> Result<(), ApiError> {
        self.world
            .set_clock(clock(line_clock.or(self.call.clock.as_deref()))?);
        self.lang = lang.or(self.call.lang);
        let lang = self.lang();
        if let Some(session) = &mut self.session {
            session.set_lang(lang);
        }
        Ok(())
    }

    /// What was unlocked served its own command.
    pub fn end_of_line(&mut self) {
        if let Some(session) = &self.session {
            session.openings().cover(None, None);
        }
    }
}

fn clock(text: Option<&str>) -> Result<Option<DateTime<FixedOffset>>, ApiError> {
    text.map(|text| DateTime::parse_from_rfc3339(text).map_err(|_| ApiError::usage("bad-clock")))
        .transpose()
}

fn sentence(warning: &VaultWarning, lang: Lang) -> String {
    let args: Vec<(&str, text::Arg<'_>)> = warning
        .details
        .iter()
        .map(|(name, value)| (name.as_str(), text::Arg::from(value)))
        .collect();
    say(lang, &format!("warning-{}", warning.code), &args)
}

fn only_vault_in(folder: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?;
    let mut vaults = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir() && path.extension().is_some_and(|extension| extension == "dovernik"));
    let only = vaults.next()?;
    vaults.next().is_none().then_some(only)
}

/// A job whose progress is a bar on a terminal; indicatif draws nothing where stderr is not one.
fn job() -> Job {
    let bar = ProgressBar::no_length();
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {human_pos}/{human_len} {elapsed}") {
        bar.set_style(style);
    }
    Job::new(Arc::new(move |done, total| {
        bar.set_length(total);
        bar.set_position(done);
        if done >= total {
            bar.finish_and_clear();
        }
    }))
}
