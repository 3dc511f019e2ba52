//! The way out of an answer that says the vault is damaged: where the newest good backup lies.

use serde_json::json;
use text::say;

use crate::answer::Answer;
use crate::context::Context;
use crate::output;

/// The key under which an answer names it.
const KEY: &str = "newest_backup";

/// Adds the newest good backup to a finding or an error that means damage (exit 4), and says so to people.
pub fn point_to_backup(context: &mut Context, mut answer: Answer) -> Answer {
    if answer.exit() != 4 || !is_damage(&answer) {
        return answer;
    }
    let Some(path) = newest_good(context) else {
        return answer;
    };
    match &mut answer {
        Answer::Done { view, .. } => {
            if let Some(view) = view.as_object_mut() {
                view.insert(KEY.to_owned(), json!(path));
            }
        }
        Answer::Failed(error) => {
            let details = error.details.get_or_insert_with(|| json!({}));
            if let Some(details) = details.as_object_mut() {
                details.insert(KEY.to_owned(), json!(path));
            }
            let sentence = say(
                context.lang(),
                "cli-newest-backup",
                &[("path", path.as_str().into())],
            );
            output::remark(&sentence);
        }
    }
    answer
}

/// A vault of a later version is whole, and its backups are no better.
fn is_damage(answer: &Answer) -> bool {
    match answer {
        Answer::Done { .. } => true,
        Answer::Failed(error) => matches!(error.code, "damaged" | "not-a-vault"),
    }
}

fn newest_good(context: &Context) -> Option<String> {
    if let Some(session) = context.opened() {
        return api::vault::newest_good_backup(session);
    }
    // Nobody is asked twice for a passphrase only to be told more.
    let passphrase = context.passphrase_at_hand()?;
    let folder = context.folder().ok()?;
    api::vault::newest_good_beside(&folder, &passphrase, context.world(), context.job())
}
