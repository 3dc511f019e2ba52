//! The locked file: keys, slots, SQLCipher, transactions, audit chain, anchor
