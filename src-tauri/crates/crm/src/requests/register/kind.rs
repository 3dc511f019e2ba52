//! The words of the register.

/// A right a person asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Article 15.
    Access,
    /// Article 16.
    Rectification,
    /// Article 17.
    Erasure,
    /// Article 18.
    Restriction,
    /// Article 20.
    Portability,
    /// Article 21.
    Objection,
    /// Article 7(3).
    Withdrawal,
}

impl Kind {
    /// Every kind, in the order of the contract.
    pub const ALL: [Self; 7] = [
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Portability,
        Self::Objection,
        Self::Withdrawal,
    ];

    /// Its word in the database, in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Rectification => "rectification",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Portability => "portability",
            Self::Objection => "objection",
            Self::Withdrawal => "withdrawal",
        }
    }

    /// The kind with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether it takes effect at once, without a check of identity: the month is only for reporting back (Articles
    /// 7(3) and 21(3)).
    pub const fn at_once(self) -> bool {
        matches!(self, Self::Objection | Self::Withdrawal)
    }

    /// The act that answers it.
    pub const fn act(self) -> Act {
        match self {
            Self::Access => Act::Report,
            Self::Rectification => Act::Correction,
            Self::Erasure => Act::Erasure,
            Self::Restriction => Act::Restriction,
            Self::Portability => Act::Package,
            Self::Objection => Act::Objection,
            Self::Withdrawal => Act::Withdrawal,
        }
    }

    /// Whether the program itself carries the act out, so that it can tell that it was not done. A report or a package
    /// may have been made by other means.
    pub const fn act_is_ours(self) -> bool {
        !matches!(self, Self::Access | Self::Portability)
    }

    /// Whether everybody who received the data is told of the act (Article 19).
    pub const fn recipients_told(self) -> bool {
        matches!(self, Self::Rectification | Self::Erasure | Self::Restriction)
    }
}

/// What answers a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// An access report was written.
    Report,
    /// Values were corrected.
    Correction,
    /// The person was erased.
    Erasure,
    /// Processing was restricted.
    Restriction,
    /// A data package was written.
    Package,
    /// An objection was recorded.
    Objection,
    /// A consent was withdrawn.
    Withdrawal,
}

impl Act {
    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Correction => "correction",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Package => "package",
            Self::Objection => "objection",
            Self::Withdrawal => "withdrawal",
        }
    }
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// As asked.
    Done,
    /// In part, with the reasons for the rest.
    Partly,
    /// Not at all, with reasons, complaint and court remedy (Article 12(4) and (5)).
    Refused,
}

impl Outcome {
    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Refused => "refused",
        }
    }

    /// The outcome with this word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Done, Self::Partly, Self::Refused]
            .into_iter()
            .find(|outcome| outcome.as_str() == word)
    }
}

/// How identity was checked. A copy of a document is never kept (Article 12(6), recital 64).
pub const METHODS: [&str; 4] = ["known-channel", "callback", "in-person", "eid"];

/// What a check of identity came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// It is the person.
    Confirmed,
    /// There is reasonable doubt.
    Doubt,
    /// It is not the person, or it could not be shown.
    Failed,
}

impl Identity {
    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Doubt => "doubt",
            Self::Failed => "failed",
        }
    }

    /// The result with this word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Confirmed, Self::Doubt, Self::Failed]
            .into_iter()
            .find(|result| result.as_str() == word)
    }
}

/// What is waited for while the clock may be seen as paused.
pub const WAITS: [&str; 2] = ["identity", "clarification"];

/// Something that was done about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Identity was checked.
    Identity,
    /// The person was asked for something.
    Paused,
    /// The person answered.
    Resumed,
    /// The person was told that it takes longer, and why.
    Extended,
    /// The act that answers it was done.
    Act,
    /// Values were corrected (Article 16).
    Corrected,
    /// A recipient was told (Article 19).
    Told,
    /// A letter was made.
    Letter,
    /// It was closed.
    Closed,
}

impl StepKind {
    const ALL: [Self; 9] = [
        Self::Identity,
        Self::Paused,
        Self::Resumed,
        Self::Extended,
        Self::Act,
        Self::Corrected,
        Self::Told,
        Self::Letter,
        Self::Closed,
    ];

    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Extended => "extended",
            Self::Act => "act",
            Self::Corrected => "corrected",
            Self::Told => "told",
            Self::Letter => "letter",
            Self::Closed => "closed",
        }
    }

    /// The step with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == word)
    }
}
