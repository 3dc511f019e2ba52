//! The recovery kit between its making and the moment the person proved to hold it: at the first run, and whenever a
//! new one replaces it.
//!
//! The code exists nowhere else: it is forgotten once two groups were retyped, or with a typed acknowledgement
//! that it is skipped.

use std::path::PathBuf;

use api::vault::types::{KitGroup, KitQuestion};
use vault::{RecoveryCode, World};

/// Groups in a code.
const GROUPS: u8 = 8;

/// What is known of the kit in this session.
#[derive(Default)]
pub struct Kit {
    code: Option<RecoveryCode>,
    positions: Vec<u8>,
    saved: Option<PathBuf>,
    /// It replaces another one: nobody has to stop working before it is confirmed.
    replaces: bool,
}

impl Kit {
    /// A code that was just made; two of its groups will be asked for.
    pub fn made(code: RecoveryCode, world: &World) -> Self {
        Self {
            code: Some(code),
            positions: two_of(world),
            saved: None,
            replaces: false,
        }
    }

    /// A code that replaced another one, already on paper; the question is which groups are asked for.
    pub fn replaced(&mut self, code: RecoveryCode, path: PathBuf, world: &World) -> KitQuestion {
        *self = Self {
            replaces: true,
            ..Self::made(code, world)
        };
        self.saved(path)
    }

    /// The code of the first run waits to be confirmed: nobody works before that.
    pub fn pending(&self) -> bool {
        self.code.is_some() && !self.replaces
    }

    /// The code, for writing the paper.
    pub fn code(&self) -> Option<&RecoveryCode> {
        self.code.as_ref()
    }

    /// The paper was written.
    pub fn saved(&mut self, path: PathBuf) -> KitQuestion {
        let question = KitQuestion {
            positions: self.positions.clone(),
            path: path.display().to_string(),
        };
        self.saved = Some(path);
        question
    }

    /// The groups that were asked for are right; then the code is forgotten.
    pub fn confirm(&mut self, groups: &[KitGroup]) -> bool {
        let Some(code) = &self.code else { return false };
        let text = code.display();
        let right = |position: &u8| {
            let wanted = text.split('-').nth(usize::from(*position).saturating_sub(1));
            let typed = groups.iter().find(|group| group.position == *position);
            matches!((wanted, typed), (Some(wanted), Some(typed)) if plain(&typed.text) == plain(wanted))
        };
        let confirmed =
            self.saved.is_some() && !self.positions.is_empty() && self.positions.iter().all(right);
        if confirmed {
            self.forget();
        }
        confirmed
    }

    /// Gives the code up.
    pub fn forget(&mut self) {
        self.code = None;
    }
}

/// Crockford's alphabet has no I, L and O: whoever reads one means 1 or 0.
fn plain(text: &str) -> String {
    let letters = text
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric())
        .map(|letter| letter.to_ascii_uppercase());
    letters
        .map(|letter| {
            if matches!(letter, 'I' | 'L') {
                '1'
            } else if letter == 'O' {
                '0'
            } else {
                letter
            }
        })
        .collect()
}

/// Two different positions, 1–8, in order.
fn two_of(world: &World) -> Vec<u8> {
    let mut bytes = [0_u8; 2];
    world.fill(&mut bytes);
    let [first, second] = bytes;
    // 256 is a multiple of 8; of the seven others the slight preference does not matter: nothing secret depends on it.
    let (first, step) = (first % GROUPS, 1 + second % (GROUPS - 1));
    let mut both = vec![1 + first, 1 + (first + step) % GROUPS];
    both.sort_unstable();
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A valid code whose groups are all alike: 31 zeros and their check character.
    const CODE: &str = "0000-0000-0000-0000-0000-0000-0000-0000";

    fn groups(kit: &Kit, text: &str) -> Vec<KitGroup> {
        kit.positions
            .iter()
            .map(|position| KitGroup {
                position: *position,
                text: text.to_owned(),
            })
            .collect()
    }

    #[test]
    fn the_code_is_forgotten_when_two_groups_were_retyped() {
        let mut kit = Kit::made(RecoveryCode::parse(CODE).expect("a code"), &World::system());
        let right = groups(&kit, "0000");
        assert!(!kit.confirm(&right), "the paper was not written yet");
        let question = kit.saved("/tmp/kit.pdf".into());
        assert_eq!(question.positions.len(), 2);
        for wrong in [
            vec![],
            groups(&kit, "0001"),
            groups(&kit, ""),
            right.get(..1).expect("one").to_vec(),
        ] {
            assert!(!kit.confirm(&wrong));
        }
        assert!(kit.pending(), "a wrong group loses nothing");
        assert!(
            kit.confirm(&groups(&kit, " oO0o ")),
            "O is read as 0, in any case"
        );
        assert!(!kit.pending() && kit.code().is_none());
    }

    #[test]
    fn a_kit_that_replaces_another_holds_nobody_up_and_is_proved_all_the_same() {
        let mut kit = Kit::default();
        assert!(!kit.pending() && !kit.confirm(&[]), "there is none");
        let code = RecoveryCode::parse(CODE).expect("a code");
        let question = kit.replaced(code, "/tmp/kit.pdf".into(), &World::system());
        assert_eq!(question.path, "/tmp/kit.pdf");
        assert!(!kit.pending() && kit.code().is_some());
        assert!(!kit.confirm(&groups(&kit, "0001")));
        assert!(kit.confirm(&groups(&kit, "0000")));
        assert!(kit.code().is_none(), "it is forgotten");
    }

    #[test]
    fn two_different_groups_are_asked_for() {
        for _ in 0..200 {
            let positions = two_of(&World::system());
            assert!(
                matches!(positions.as_slice(), [a, b] if 1 <= *a && a < b && *b <= 8),
                "{positions:?}"
            );
        }
    }
}
