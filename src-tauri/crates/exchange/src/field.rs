//! Keys of the fields an import can fill (CLI.md, "Field keys built in").

use std::fmt;

/// Key of a target field: a built-in one, `consent:PURPOSE`, or a custom field of the vault. Fields order as
/// [`Field::BUILT_IN`] does, then by key.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Field(Key);

/// A million values carry one, so a built-in key is a number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Key {
    BuiltIn(BuiltIn),
    Other(Box<str>),
}

macro_rules! built_in {
    ($($(#[$doc:meta])* $name:ident = $key:literal),+ $(,)?) => {
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)] // Named after the constants below.
        enum BuiltIn { $($name),+ }

        impl BuiltIn {
            const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }
        }

        impl Field {
            $($(#[$doc])* pub const $name: Self = Self(Key::BuiltIn(BuiltIn::$name));)+

            /// All built-in targets, in the order in which rows carry them.
            pub const BUILT_IN: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

built_in! {
    /// Full name as shown, academic titles included.
    NAME = "name",
    /// Given name without titles.
    GIVEN = "given",
    /// Family name without titles.
    FAMILY = "family",
    /// Company or other organisation.
    COMPANY = "company",
    /// First e-mail address.
    EMAIL = "email",
    /// First phone number.
    PHONE = "phone",
    /// Second e-mail address.
    EMAIL2 = "email2",
    /// Second phone number.
    PHONE2 = "phone2",
    /// Street and number.
    STREET = "street",
    /// Town.
    CITY = "city",
    /// Postcode, `NNN NN` in Slovakia and Czechia.
    POSTCODE = "postcode",
    /// Country.
    COUNTRY = "country",
    /// Position or job title.
    POSITION = "position",
    /// Birthday: `YYYY-MM-DD`, or `--MM-DD` where the source has no year.
    BIRTHDAY = "birthday",
    /// Web address.
    WEBSITE = "website",
    /// Date of birth, `YYYY-MM-DD`. Protected.
    BIRTH_DATE = "birth_date",
    /// IBAN in electronic form. Protected.
    IBAN = "iban",
    /// Number of an identity card. Protected.
    ID_NUMBER = "id_number",
    /// Becomes a note on the timeline.
    NOTE = "note",
}

const CONSENT: &str = "consent:";

impl Field {
    /// The key as written on the command line.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Key::BuiltIn(field) => field.key(),
            Key::Other(key) => key,
        }
    }

    /// Reads a key. `custom` are the vault's own fields; `purposes` limits `consent:…` to known purposes, and an
    /// empty list takes any well-formed key. `None`: no such field.
    pub fn parse(key: &str, custom: &[String], purposes: &[String]) -> Option<Self> {
        if let Some(field) = Self::BUILT_IN.iter().find(|f| f.as_str() == key) {
            return Some(field.clone());
        }
        if let Some(purpose) = key.strip_prefix(CONSENT) {
            let formed = !purpose.is_empty()
                && purpose.len() <= 64
                && purpose
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
            let known = purposes.is_empty() || purposes.iter().any(|p| p == purpose);
            return (formed && known).then(|| Self(Key::Other(key.into())));
        }
        custom
            .iter()
            .any(|c| c == key)
            .then(|| Self(Key::Other(key.into())))
    }

    /// The purpose of a `consent:PURPOSE` target.
    pub fn consent_purpose(&self) -> Option<&str> {
        self.as_str().strip_prefix(CONSENT)
    }

    /// Whether this is one of [`Field::BUILT_IN`] or a consent, not a field of the vault's own.
    pub fn is_built_in(&self) -> bool {
        self.consent_purpose().is_some() || matches!(self.0, Key::BuiltIn(_))
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq<str> for Field {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Field {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys() {
        let custom = vec!["shoe_size".to_owned()];
        let purposes = vec!["newsletter".to_owned()];
        for (key, taken) in [
            ("email", true),
            ("birth_date", true),
            ("shoe_size", true),
            ("consent:newsletter", true),
            ("consent:other", false),
            ("consent:", false),
            ("consent:a b", false),
            ("hat_size", false),
            ("", false),
        ] {
            assert_eq!(Field::parse(key, &custom, &purposes).is_some(), taken, "{key}");
        }
        assert!(
            Field::parse("consent:other", &[], &[]).is_some(),
            "no list, no limit"
        );
    }
}
