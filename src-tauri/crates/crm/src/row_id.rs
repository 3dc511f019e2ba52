//! Ids for rows whose key is a word.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The id by which the change feed names a row with a word for a key: the same word always has the same id.
///
/// UUID version 8 over SHA-256 of table and key.
pub fn of(table: &str, key: &str) -> Uuid {
    let hash = Sha256::new()
        .chain_update(table)
        .chain_update([0])
        .chain_update(key)
        .finalize();
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(hash) {
        *to = from;
    }
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_word_has_one_id_and_two_words_have_two() {
        assert_eq!(of("setting", "dpo"), of("setting", "dpo"));
        assert_ne!(of("setting", "dpo"), of("setting", "authority"));
        assert_ne!(of("ab", "c"), of("a", "bc"), "the table is not part of the key");
        assert_eq!(of("setting", "dpo").get_version_num(), 8);
    }
}
