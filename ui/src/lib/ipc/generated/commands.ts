// Written by `cargo xtask gen` from the command list of crates/api. Do not edit.

/** Every command: what it takes (null: nothing) and what it gives. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Commands {}
