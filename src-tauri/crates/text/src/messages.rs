//! The messages of both languages.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use thiserror::Error;
use unic_langid::langid;

use crate::{Arg, Lang, numbers};

/// One embedded message file.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Its language.
    pub lang: Lang,
    /// Its file name, the room and `.ftl`.
    pub file: &'static str,
    /// Its text.
    pub ftl: &'static str,
}

static SOURCES: &[Source] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// Why a message could not be made. Holds ids only, never values.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TextError {
    /// No such message, or no such attribute of it, in this language.
    #[error("no message {id} in {lang}")]
    Missing {
        /// The language looked in.
        lang: Lang,
        /// The id asked for.
        id: String,
    },
    /// The message needs an argument that was not given, or refers to something that does not exist.
    #[error("message {id} in {lang}: {reasons:?}")]
    Unresolved {
        /// The language looked in.
        lang: Lang,
        /// The id asked for.
        id: String,
        /// What Fluent said: names of variables and references.
        reasons: Vec<String>,
    },
}

/// The messages of one language, with their Fluent bundle.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    problems: Vec<String>,
}

impl Messages {
    /// The message `id` (or `id.attribute`) with its arguments filled in.
    ///
    /// # Errors
    /// [`TextError::Missing`] for an unknown id, [`TextError::Unresolved`] for a missing argument.
    pub fn get(lang: Lang, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, TextError> {
        Self::of(lang).format(id, args)
    }

    /// Whether the message `id` (or `id.attribute`) exists.
    pub fn has(lang: Lang, id: &str) -> bool {
        Self::of(lang).pattern(id).is_some()
    }

    /// The embedded files, for the checks that walk all of them.
    pub fn sources() -> &'static [Source] {
        SOURCES
    }

    /// What is wrong with the embedded files of a language: syntax, ids defined twice. A test holds it empty.
    pub fn problems(lang: Lang) -> &'static [String] {
        &Self::of(lang).problems
    }

    fn of(lang: Lang) -> &'static Self {
        static SK: OnceLock<Messages> = OnceLock::new();
        static EN: OnceLock<Messages> = OnceLock::new();
        match lang {
            Lang::Sk => &SK,
            Lang::En => &EN,
        }
        .get_or_init(|| Self::build(lang, SOURCES))
    }

    fn build(lang: Lang, sources: &[Source]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![match lang {
            Lang::Sk => langid!("sk"),
            Lang::En => langid!("en"),
        }]);
        // Isolation marks (U+2068…) would be found by every search in a PDF and shown as boxes in terminals.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Sk => |value, _| format_number(Lang::Sk, value),
            Lang::En => |value, _| format_number(Lang::En, value),
        }));
        let mut problems = Vec::new();
        if let Err(error) = bundle.add_builtins() {
            problems.push(error.to_string());
        }
        for source in sources.iter().filter(|source| source.lang == lang) {
            let resource =
                FluentResource::try_new(source.ftl.to_owned()).unwrap_or_else(|(resource, errors)| {
                    problems.extend(
                        errors
                            .iter()
                            .map(|error| format!("{lang}/{}: {error}", source.file)),
                    );
                    resource
                });
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(
                    errors
                        .iter()
                        .map(|error| format!("{lang}/{}: {error}", source.file)),
                );
            }
        }
        Self {
            lang,
            bundle,
            problems,
        }
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            Some((id, attribute)) => Some(self.bundle.get_message(id)?.get_attribute(attribute)?.value()),
            None => self.bundle.get_message(id)?.value(),
        }
    }

    fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, TextError> {
        let pattern = self.pattern(id).ok_or_else(|| TextError::Missing {
            lang: self.lang,
            id: id.to_owned(),
        })?;
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (Cow::Borrowed(*name), value.to_fluent()))
            .collect();
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        if errors.is_empty() {
            return Ok(text);
        }
        let reasons = errors.iter().map(ToString::to_string).collect();
        Err(TextError::Unresolved {
            lang: self.lang,
            id: id.to_owned(),
            reasons,
        })
    }
}

/// The message, or its id in brackets where it cannot be made: for code that must print something.
/// Tests hold that every id used exists, so a person never sees the brackets.
pub fn say(lang: Lang, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    Messages::get(lang, id, args).unwrap_or_else(|_| format!("[{id}]"))
}

/// Numbers inside messages, as `Intl.NumberFormat` writes them in the window.
fn format_number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or(least.max(3));
    let text = numbers::decimal_between(lang, number.value, least, most);
    Some(if number.options.use_grouping {
        text
    } else {
        text.replace(numbers::group_separator(lang), "")
    })
}
