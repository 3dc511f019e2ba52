//! Slovak order as bytes, so that SQL can sort a column without knowing Slovak.

use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

/// Which rules made the keys. A database that stores keys stores this beside them and makes them anew when it
/// differs: ICU does not promise the same bytes in its next version. A test with known keys fails when it must change.
pub const SORT_KEY_VERSION: &str = "icu-2.4-sk-1";

/// The key of a text in Slovak order (CLDR `sk`: č after c, ch after h, then ľ ň ô š ž …; accents, then case decide
/// only between words otherwise alike). Compare keys as bytes, for instance in a BLOB column: `Hudák < Chovan < Ivan`.
///
/// Keys are about as long as the text in UTF-8 plus its accents; they tell as much about a person as the text itself.
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() * 2 + 8);
    let Ok(()) = collator().write_sort_key_to(text, &mut key);
    key
}

#[allow(
    clippy::expect_used,
    reason = "the Slovak data are compiled in: a failure here fails every test of this crate"
)]
fn collator() -> &'static CollatorBorrowed<'static> {
    static SLOVAK: OnceLock<CollatorBorrowed<'static>> = OnceLock::new();
    SLOVAK.get_or_init(|| {
        Collator::try_new(locale!("sk").into(), CollatorOptions::default())
            .expect("compiled-in collation data")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slovak_order() {
        let sorted = [
            "",
            "Ábel",
            "Adam",
            "Azor",
            "Ädel",
            "Bača",
            "Cyprich",
            "Čačko",
            "Ďaďo",
            "Daňo",
            "Hudák",
            "Hudák Ján",
            "Hudáková",
            "Hýll",
            "Chovan",
            "CHOVAN",
            "Ivan",
            "Lauko",
            "Ľauko",
            "Novák",
            "Ozaj",
            "Ôsmy",
            "Peter",
            "Sýkora",
            "Šabo",
            "Zvarík",
            "Žeman",
        ];
        for (earlier, later) in sorted.iter().zip(sorted.iter().skip(1)) {
            assert!(
                sort_key(earlier) < sort_key(later),
                "{earlier} must come before {later}"
            );
        }
    }

    #[test]
    fn the_version_still_names_these_rules() {
        // When this fails, the rules have changed: raise SORT_KEY_VERSION, then update the bytes here.
        let known = [
            58, 2, 71, 85, 43, 69, 48, 2, 59, 63, 71, 85, 43, 4, 65, 1, 63, 136, 66, 136, 68, 144, 1, 199,
            185, 220, 5,
        ];
        assert_eq!(sort_key("Chovančíková Ľ"), known, "{SORT_KEY_VERSION}");
    }

    proptest! {
        #[test]
        fn keys_compare_as_the_collator_does(a in "\\PC{0,12}", b in "\\PC{0,12}") {
            prop_assert_eq!(sort_key(&a).cmp(&sort_key(&b)), collator().compare(&a, &b));
        }
    }
}
