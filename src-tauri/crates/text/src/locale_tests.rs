//! Invariant 12: both locales have the same message ids and arguments, and every id used exists.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::{Arg, Lang, Messages, TextError, say};

/// What a message asks of its caller and of its language.
#[derive(Default, Debug, PartialEq)]
struct Shape {
    file: String,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    /// The keys of every choice, one set per select expression.
    choices: Vec<BTreeSet<String>>,
}

/// Every message, attribute (`id.attribute`) and term (`-id`) of a language, read with the parser and not with the bundle.
fn shapes(lang: Lang) -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for source in Messages::sources().iter().filter(|source| source.lang == lang) {
        let resource = parser::parse(source.ftl)
            .unwrap_or_else(|(_, errors)| panic!("{lang}/{}: {errors:?}", source.file));
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.value.as_ref(),
                    &message.attributes,
                ),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                Entry::Junk { content } => panic!("{lang}/{}: cannot be read: {content}", source.file),
                _ => continue,
            };
            let parts = value.map(|value| (id.clone(), value)).into_iter().chain(
                attributes
                    .iter()
                    .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value)),
            );
            for (id, pattern) in parts {
                let mut shape = Shape {
                    file: source.file.to_owned(),
                    ..Shape::default()
                };
                walk_pattern(pattern, &mut shape);
                assert!(
                    shapes.insert(id.clone(), shape).is_none(),
                    "{lang}: {id} is defined twice"
                );
            }
        }
    }
    shapes
}

fn walk_pattern(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, shape);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, shape: &mut Shape) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, shape),
        Expression::Select { selector, variants } => {
            walk_inline(selector, shape);
            shape.choices.push(
                variants
                    .iter()
                    .map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    })
                    .collect(),
            );
            variants
                .iter()
                .for_each(|variant| walk_pattern(&variant.value, shape));
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute
                .as_ref()
                .map(|attribute| format!(".{}", attribute.name))
                .unwrap_or_default();
            shape.references.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::TermReference { id, .. } => {
            shape.references.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| walk_inline(argument, shape));
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, shape),
        _ => {}
    }
}

#[test]
fn every_file_is_read_without_a_problem() {
    for lang in Lang::ALL {
        assert_eq!(Messages::problems(lang), &[] as &[String], "{lang}");
        assert!(
            !shapes(lang).is_empty(),
            "{lang} has no messages: the build script found no files"
        );
    }
}

#[test]
fn both_locales_have_the_same_messages_with_the_same_arguments() {
    let (sk, en) = (shapes(Lang::Sk), shapes(Lang::En));
    for (id, shape) in &sk {
        let twin = en
            .get(id)
            .unwrap_or_else(|| panic!("{id} ({}) is missing in English", shape.file));
        assert_eq!(
            shape.file, twin.file,
            "{id} must stand in the same file in both locales"
        );
        // Terms are words of one language and may be bent by its own means.
        assert!(
            id.starts_with('-') || shape.variables == twin.variables,
            "{id}: the locales take other arguments"
        );
    }
    for (id, shape) in &en {
        assert!(sk.contains_key(id), "{id} ({}) is missing in Slovak", shape.file);
    }
}

#[test]
fn every_reference_exists() {
    for lang in Lang::ALL {
        let all = shapes(lang);
        for (id, shape) in &all {
            for reference in &shape.references {
                assert!(
                    all.contains_key(reference),
                    "{lang}: {id} refers to {reference}, which does not exist"
                );
            }
        }
    }
}

#[test]
fn slovak_counts_have_their_forms() {
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    for lang in Lang::ALL {
        let needed: &[&str] = if lang == Lang::Sk {
            &["one", "few", "other"]
        } else {
            &["one", "other"]
        };
        for (id, shape) in shapes(lang) {
            for keys in &shape.choices {
                let counts = keys
                    .iter()
                    .any(|key| *key != "other" && PLURALS.contains(&key.as_str()));
                for form in needed {
                    // `[1]` says more than `[one]`: "tomorrow" instead of "1 day".
                    let covered = keys.contains(*form) || (*form == "one" && keys.contains("1"));
                    assert!(!counts || covered, "{lang}: {id} lacks the plural form {form}");
                }
            }
        }
    }
}

#[test]
fn every_message_can_be_said() {
    for lang in Lang::ALL {
        for (id, shape) in shapes(lang) {
            if id.starts_with('-') {
                continue;
            }
            for count in [0, 1, 2, 5, 100] {
                let args: Vec<_> = shape
                    .variables
                    .iter()
                    .map(|name| (name.as_str(), Arg::from(count)))
                    .collect();
                let text = Messages::get(lang, &id, &args);
                assert!(
                    text.as_ref().is_ok_and(|text| !text.trim().is_empty()),
                    "{lang}: {id}: {text:?}"
                );
            }
        }
    }
}

#[test]
fn slovak_plurals_are_chosen_by_the_number() {
    for (count, words) in [
        (Arg::from(0), "0 dní"),
        (Arg::from(1), "1 deň"),
        (Arg::from(2), "2 dni"),
        (Arg::from(4), "4 dni"),
        (Arg::from(5), "5 dní"),
        (Arg::from(22), "22 dní"),
        (Arg::from(1204), "1 204 dní"),
        (Arg::from(1.5), "1,5 dňa"),
    ] {
        assert_eq!(
            say(Lang::Sk, "common-days", &[("count", count)]).replace('\u{a0}', " "),
            words
        );
    }
    assert_eq!(
        say(Lang::En, "common-days", &[("count", 1204.into())]).replace('\u{a0}', " "),
        "1,204 days"
    );
    assert_eq!(
        say(
            Lang::Sk,
            "common-days-left",
            &[("count", 12.into()), ("date", "3. 6. 2026".into())]
        )
        .replace('\u{a0}', " "),
        "zostáva 12 dní, do 3. 6. 2026"
    );
}

#[test]
fn what_is_missing_is_an_error_and_never_a_panic() {
    for lang in Lang::ALL {
        let id = "common-no-such-message";
        assert_eq!(
            Messages::get(lang, id, &[]),
            Err(TextError::Missing {
                lang,
                id: id.to_owned()
            })
        );
        assert_eq!(say(lang, id, &[]), "[common-no-such-message]");
        assert!(!Messages::has(lang, "common-save.no-such-attribute"));
        let unresolved = Messages::get(lang, "common-days", &[]);
        assert!(
            matches!(&unresolved, Err(TextError::Unresolved { .. })),
            "{unresolved:?}"
        );
    }
    assert_eq!(
        say(Lang::Sk, "common-days", &[("count", f64::NAN.into())]).replace('\u{a0}', " "),
        "– dní"
    );
}

#[test]
fn arguments_are_put_in_as_they_are() {
    let args = [
        ("first", Arg::from("{ $second }")),
        ("second", "<b>\u{202e}".into()),
    ];
    assert_eq!(
        say(Lang::Sk, "common-and", &args),
        "{ $second } a <b>\u{202e}",
        "no isolation marks, nothing interpreted"
    );
}
