//! Why a file, a row or a cell was not taken: stable words on which callers branch. None carries personal data.

use std::fmt;

/// The whole file is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// Binary, damaged, empty of cards, or not what its name says.
    #[error("the file is not a table or a list of cards that can be read")]
    BadFile,
    /// Larger than [`crate::limits`] allow.
    #[error("the file is larger than 100 MB or has too many lines")]
    FileTooLarge,
    /// An office file or archive under a password.
    #[error("the file is protected with a password")]
    FileHasPassword,
    /// A spreadsheet that this build does not read; it can be saved as CSV.
    #[error("the format {found} is not read; save the sheet as CSV (UTF-8)")]
    UnsupportedFormat {
        /// `xlsx`, `xls` or `ods`.
        found: &'static str,
    },
    /// No column of the file is known, and none was named.
    #[error("no known column heading was found")]
    NoHeader,
    /// An override names a column that the file does not have, or lacks its `=`.
    #[error("override {entry} names a column that is not in the file")]
    UnknownColumn {
        /// Number of the override, counted from 1.
        entry: usize,
    },
    /// An override names a target that does not exist.
    #[error("override {entry} names an unknown field")]
    UnknownField {
        /// Number of the override, counted from 1.
        entry: usize,
    },
    /// Two overrides send two columns to one field.
    #[error("override {entry} names a field that is already taken")]
    FieldTwice {
        /// Number of the override, counted from 1.
        entry: usize,
    },
    /// An override sends a birth-number column to a built-in field (no birth number by default, Act 18/2018).
    #[error("override {entry} names a column of birth numbers")]
    BirthNumberColumn {
        /// Number of the override, counted from 1.
        entry: usize,
    },
    /// The encoding asked for is not known.
    #[error("unknown encoding")]
    UnknownEncoding,
    /// The delimiter asked for is not one ASCII character.
    #[error("unknown delimiter")]
    UnknownDelimiter,
}

impl ImportError {
    /// The stable word of CLI.md.
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadFile => "bad-file",
            Self::FileTooLarge => "file-too-large",
            Self::FileHasPassword => "file-has-password",
            Self::UnsupportedFormat { .. } => "unsupported-format",
            Self::NoHeader => "no-header",
            Self::UnknownColumn { .. } => "unknown-column",
            Self::UnknownField { .. } => "unknown-field",
            Self::FieldTwice { .. } => "field-twice",
            Self::BirthNumberColumn { .. } => "birth-number-column",
            Self::UnknownEncoding => "unknown-encoding",
            Self::UnknownDelimiter => "unknown-delimiter",
        }
    }

    /// Every code, for the test that both languages have a sentence for it.
    pub const CODES: [&'static str; 11] = [
        "bad-file",
        "file-too-large",
        "file-has-password",
        "unsupported-format",
        "no-header",
        "unknown-column",
        "unknown-field",
        "field-twice",
        "birth-number-column",
        "unknown-encoding",
        "unknown-delimiter",
    ];
}

macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// All of them, for the test that both languages have a sentence for each.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable kebab-case word.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

words! {
    /// Why a whole row was left out.
    Reason {
        /// Every cell is empty.
        EmptyRow = "empty-row",
        /// Neither name nor company nor e-mail nor phone.
        NoName = "no-name",
        /// The only thing that could identify the person is a wrong e-mail address.
        BadEmail = "bad-email",
        /// The only thing that could identify the person is a wrong phone number.
        BadPhone = "bad-phone",
        /// A card that does not end, or cannot be parsed.
        BadCard = "bad-card",
        /// A card that is a mailing group, not a person or firm.
        GroupCard = "group-card",
        /// Longer than [`crate::limits::MAX_RECORD`].
        RowTooLarge = "row-too-large",
    }
}

words! {
    /// What is odd about a row that is kept.
    WarningCode {
        /// Fewer or more cells than the heading has.
        RaggedRow = "ragged-row",
        /// A quotation mark was opened and never closed; the line was taken as it stands.
        StrayQuote = "stray-quote",
        /// Not an e-mail address; the cell was left out.
        BadEmail = "bad-email",
        /// Not a phone number; the cell was left out.
        BadPhone = "bad-phone",
        /// Digits, but no number of the plan (an extension, a typing error); kept as written.
        OddPhone = "odd-phone",
        /// Not a date; the cell was left out.
        BadDate = "bad-date",
        /// Day and month cannot be told apart (`04/05/1985`); the cell was left out.
        AmbiguousDate = "ambiguous-date",
        /// Not an IBAN; the cell was left out.
        BadIban = "bad-iban",
        /// Neither yes nor no; the cell was left out.
        BadConsent = "bad-consent",
        /// More values than there are fields for; the rest were left out.
        ExtraValue = "extra-value",
        /// Longer than the field takes; the cell was left out.
        TooLong = "too-long",
        /// Bytes that are no character of the file's encoding.
        UndecodableCharacter = "undecodable-character",
        /// A NUL or another control character was removed.
        ControlCharacter = "control-character",
        /// A text holds what looks like a birth number (rodné číslo).
        BirthNumber = "birth-number",
        /// A text holds an IBAN.
        IbanInText = "iban-in-text",
        /// A text holds a payment card number.
        CardNumber = "card-number",
        /// A text holds words about somebody's health.
        HealthInText = "health-in-text",
    }
}
