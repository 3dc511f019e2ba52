//! Room `import`.

pub mod types;
