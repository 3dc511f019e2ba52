//! The languages of the program.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A language of the window, the papers and the command line. Slovak is the first language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Slovak, `sk`.
    #[default]
    Sk,
    /// English, `en`.
    En,
}

impl Lang {
    /// Every language, the default first.
    pub const ALL: [Self; 2] = [Self::Sk, Self::En];

    /// The BCP 47 tag: `sk` or `en`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sk => "sk",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The tag is neither `sk` nor `en`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("unknown language, expected sk or en")]
pub struct UnknownLang;

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.as_str() == tag)
            .ok_or(UnknownLang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_in_json_on_the_command_line_and_in_print() {
        for lang in Lang::ALL {
            assert_eq!(lang.as_str().parse(), Ok(lang));
            assert_eq!(lang.to_string(), lang.as_str());
            assert_eq!(serde_json::to_string(&lang).unwrap(), format!("\"{lang}\""));
            assert_eq!(
                serde_json::from_str::<Lang>(&format!("\"{lang}\"")).unwrap(),
                lang
            );
        }
        assert_eq!(
            "SK".parse::<Lang>(),
            Err(UnknownLang),
            "tags are exact, as clap shows them"
        );
    }
}
