//! Whether encryption spares the letters to people (Article 34(3)(a)). Pure.
//!
//! It lifts the duty of Article 34 only: the breach stays in the register, and Article 33 is decided by itself. It counts
//! only while the key is safe, so what is not known counts against it.

use super::What;

/// An answer of the firm to a question about the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Known {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows, or nobody was asked.
    #[default]
    Unknown,
}

impl Known {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    /// Its word in the database, in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// The one with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == word)
    }
}

/// The locks and keys at the time of a breach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct State {
    /// A backup alone is gone: it is never open, and no keychain goes with it.
    pub backup: bool,
    /// Whether the vault on the device was locked.
    pub locked: Known,
    /// Whether no passphrase and no recovery sheet went along.
    pub key_safe: Known,
    /// Keys of the vault that keychains of computers held at the time.
    pub keychains: u64,
}

/// The advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Whether the data are unintelligible to whoever has them.
    pub unintelligible: Known,
    /// Why, as stable words: `breach-because-<word>` is the sentence.
    pub because: Vec<&'static str>,
    /// What it was concluded from.
    pub state: State,
}

/// Concludes it. One reason against is enough; what is not known leaves it open; all must be known for a yes.
pub fn advise(what: What, state: State) -> Advice {
    let told = |unintelligible, because| Advice {
        unintelligible,
        because,
        state,
    };
    match what {
        What::WrongRecipient | What::UnauthorisedAccess => return told(Known::No, vec!["was-readable"]),
        What::LostData | What::AlteredData => return told(Known::No, vec!["not-about-secrecy"]),
        What::Other if !state.backup => return told(Known::Unknown, vec!["depends"]),
        What::LostDevice | What::Other => {}
    }
    let questions = [
        (!state.backup).then_some((state.locked, "locked", "was-open", "lock-unknown")),
        Some((state.key_safe, "key-apart", "key-along", "key-unknown")),
    ];
    let mut because = vec!["encrypted", "passphrases-strong"];
    let mut found = Known::Yes;
    for (answer, yes, no, unknown) in questions.into_iter().flatten() {
        because.push(match answer {
            Known::Yes => yes,
            Known::No => no,
            Known::Unknown => unknown,
        });
        found = weaker(found, answer);
    }
    if state.keychains > 0 && !state.backup {
        // The key lay on a computer, behind nothing but its login: safe only if the firm vouches for that.
        because.push("keychain");
        let login = match state.key_safe {
            Known::Yes => Known::Yes,
            Known::No | Known::Unknown => Known::No,
        };
        found = weaker(found, login);
    }
    told(found, because)
}

fn weaker(one: Known, other: Known) -> Known {
    match (one, other) {
        (Known::No, _) | (_, Known::No) => Known::No,
        (Known::Unknown, _) | (_, Known::Unknown) => Known::Unknown,
        (Known::Yes, Known::Yes) => Known::Yes,
    }
}
