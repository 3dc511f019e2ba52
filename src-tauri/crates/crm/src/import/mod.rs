//! Room `import`.

pub mod census;
