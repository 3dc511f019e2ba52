//! Fictional people, canaries, temporary vaults, fault injection
