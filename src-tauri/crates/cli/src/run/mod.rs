//! One command: its request to `api`, its view as the answer.

mod alarm;
mod backup;
mod breach;
mod companies;
mod daily;
mod erasure;
mod export;
mod import;
mod people;
mod privacy;
mod report;
mod request;
mod restriction;
mod retention;
mod staff;
mod vault;

use api::ApiError;
use uuid::Uuid;

use crate::answer::Answer;
use crate::args::Command;
use crate::context::Context;

/// Runs one command.
pub fn run(context: &mut Context, command: Command) -> Answer {
    // A backup that is not good says nothing about the vault.
    let of_vault = !matches!(command, Command::Backup(_));
    let answer = match command {
        Command::Vault(command) => vault::run(context, command),
        Command::Staff(command) => staff::run(context, command),
        Command::Settings(command) => vault::settings(context, command),
        Command::Seed { people, seed } => vault::seed(context, people, seed),
        Command::Purpose(command) => privacy::purpose(context, command),
        Command::Field(command) => privacy::field(context, command),
        Command::Consent(command) => privacy::consent(context, command),
        Command::Restrict(args) => restriction::restrict(context, args),
        Command::Object(args) => restriction::object(context, args),
        Command::Request(command) => request::run(context, command),
        Command::Erase(command) => erasure::erase(context, command),
        Command::Suppression(command) => erasure::suppression(context, command),
        Command::Notice(command) => privacy::notice(context, command),
        Command::Text(command) => privacy::text(context, command),
        Command::Recipient(command) => export::recipient(context, command),
        Command::Disclosure(command) => export::disclosure(context, command),
        Command::Person(command) => people::run(context, command),
        Command::Note(command) => people::note(context, command),
        Command::Company(command) => companies::run(context, command),
        Command::Tag(command) => daily::tag(context, command),
        Command::Task(command) => daily::task(context, command),
        Command::Deal(command) => daily::deal(context, command),
        Command::Attachment(command) => daily::attachment(context, command),
        Command::Timeline { person } => people::timeline(context, &person),
        Command::Import(args) => import::run(context, args),
        Command::Export(command) => export::run(context, command),
        Command::Privacy(command) => privacy::status(context, command),
        Command::Report(command) => report::run(context, command),
        Command::Document(command) => report::document(context, command),
        Command::Backup(command) => backup::run(context, command),
        Command::Retention(command) => retention::run(context, command),
        Command::Breach(command) => breach::run(context, command),
        Command::Audit(command) => report::audit(context, command),
        Command::Batch { .. } => Err(ApiError::usage("nested-batch")),
    };
    let answer = answer.unwrap_or_else(Answer::from);
    if of_vault {
        alarm::point_to_backup(context, answer)
    } else {
        answer
    }
}

/// A person argument: an id, or an exact e-mail or phone.
fn person(context: &mut Context, reference: &str) -> Result<Uuid, ApiError> {
    api::people::resolve(context.session()?, reference)
}

/// The answer of an act that has nothing else to say.
fn done() -> Answer {
    Answer::done(serde_json::json!({ "ok": true }))
}

/// An id that a command returned.
fn id(text: &str) -> Result<Uuid, ApiError> {
    text.parse().map_err(|_| ApiError::rule("bad-id"))
}

/// `key=value` pairs.
fn pairs<T: FromIterator<(String, String)>>(pairs: &[String]) -> Result<T, ApiError> {
    let split = |pair: &String| {
        pair.split_once('=')
            .map(|(key, value)| (key.trim().to_owned(), value.to_owned()))
    };
    pairs
        .iter()
        .map(|pair| split(pair).ok_or_else(|| ApiError::usage("bad-pair")))
        .collect()
}
