//! Random acts of daily work. The same seed gives the same acts.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

use crate::desk::Desk;

/// A stream of acts.
pub struct Acts {
    seed: u64,
    drawn: u64,
    evidence: PathBuf,
}

impl Acts {
    /// Acts at a desk; papers that prove a consent are written there.
    pub fn new(seed: u64, desk: &Desk) -> Self {
        let evidence = desk.write(
            "suhlas.txt",
            &[seed.to_le_bytes().as_slice(), &[0x5a; 3000]].concat(),
        );
        Self {
            seed,
            drawn: 0,
            evidence,
        }
    }

    fn below(&mut self, n: usize) -> usize {
        let mut hasher = DefaultHasher::new();
        self.drawn += 1;
        (self.seed, self.drawn).hash(&mut hasher);
        usize::try_from(hasher.finish() % n as u64).expect("small")
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// The words of the next act. Some are refused, which is an act too.
    pub fn next(&mut self, people: &[String]) -> Vec<String> {
        let person = people[self.below(people.len())].clone();
        let words: Vec<String> = match self.below(8) {
            0 | 1 => return self.consent(person),
            2 => self.note(person),
            3 => vec![
                "person".into(),
                "set".into(),
                person,
                self.value(),
                "--purpose".into(),
                "contract".into(),
            ],
            4 => vec!["purpose".into(), "start".into(), person, "interest".into()],
            5 => vec!["purpose".into(), "end".into(), person, "interest".into()],
            6 => vec![
                "notice".into(),
                "give".into(),
                person,
                "--version".into(),
                "1".into(),
                "--channel".into(),
                "paper".into(),
            ],
            _ => vec!["settings".into(), "set".into(), self.setting()],
        };
        words
    }

    fn consent(&mut self, person: String) -> Vec<String> {
        let action = self.one(&["ask", "grant", "refuse", "withdraw"]);
        let channel = self.one(&["paper", "in-person", "web"]);
        let mut words = ["consent", action, &person, "newsletter", "--channel", channel]
            .map(str::to_owned)
            .to_vec();
        if action == "grant" && self.below(2) == 0 {
            words.extend(["--evidence".to_owned(), self.evidence.display().to_string()]);
        }
        words
    }

    fn note(&mut self, person: String) -> Vec<String> {
        let text = self.one(&[
            "Volá radšej ráno",
            "Κλήση 📞 v pondelok",
            "\u{202e}obrátený text",
            "Prvý riadok\ndruhý riadok\t„úvodzovky“",
        ]);
        let mut words = ["note", "add", &person, text].map(str::to_owned).to_vec();
        if self.below(2) == 0 {
            words.push("--private".to_owned());
        }
        words
    }

    fn value(&mut self) -> String {
        let value = [
            "position=vedúca dielne",
            "city=Žilina",
            "birth_date=1985-06-03",
            "degree=Ing.",
            "phone=+421905123456",
        ];
        self.one(&value).to_owned()
    }

    fn setting(&mut self) -> String {
        let value = [
            "language=en",
            "language=sk",
            "dpo=Ján Zodpovedný",
            "controller.address=Hviezdna 14, Martin",
        ];
        self.one(&value).to_owned()
    }
}
