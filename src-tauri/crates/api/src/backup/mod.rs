//! Room `backup`: copies of the vault, where they are, whether they are good, and the way back from one.

pub mod types;
