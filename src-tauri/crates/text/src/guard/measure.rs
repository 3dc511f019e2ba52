//! How well the guard does on labelled lines: precision and recall by kind, printed and held.

use std::collections::BTreeSet;

use super::*;

const LINES: &str = include_str!("labelled.tsv");

struct Line {
    lang: &'static str,
    kinds: BTreeSet<&'static str>,
    text: &'static str,
}

fn lines() -> Vec<Line> {
    let rows = LINES.lines().filter(|line| !line.starts_with('#'));
    rows.map(|line| {
        let [lang, kinds, text] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let kinds = kinds.split(',').filter(|kind| *kind != "-").collect();
        Line { lang, kinds, text }
    })
    .collect()
}

#[test]
fn precision_and_recall_hold() {
    let lines = lines();
    assert!(lines.len() >= 200, "only {} lines", lines.len());
    for lang in ["sk", "cs", "en"] {
        assert!(
            lines.iter().filter(|line| line.lang == lang).count() >= 60,
            "{lang}"
        );
    }
    // The least precision and recall of each kind, in percent. Numbers prove themselves by date and check digit; words
    // do not, and a new false find may cost at most this much.
    for (kind, precision_min, recall_min) in [
        ("birth-number", 100, 100),
        ("iban", 100, 100),
        ("card-number", 100, 100),
        ("health", 95, 92),
    ] {
        let (mut right, mut wrong, mut missed) = (0_u32, 0_u32, 0_u32);
        for line in &lines {
            let found = notice(line.text).iter().any(|one| one.as_str() == kind);
            match (found, line.kinds.contains(kind)) {
                (true, true) => right += 1,
                (true, false) => {
                    wrong += 1;
                    println!("{kind} by mistake ({}): {}", line.lang, line.text);
                }
                (false, true) => {
                    missed += 1;
                    println!("{kind} missed ({}): {}", line.lang, line.text);
                }
                (false, false) => {}
            }
        }
        let precision = 100 * right / (right + wrong).max(1);
        let recall = 100 * right / (right + missed).max(1);
        println!(
            "{kind}: precision {precision} %, recall {recall} % ({right} right, {wrong} wrong, {missed} missed)"
        );
        assert!(precision >= precision_min, "{kind}: precision {precision} %");
        assert!(recall >= recall_min, "{kind}: recall {recall} %");
    }
}
