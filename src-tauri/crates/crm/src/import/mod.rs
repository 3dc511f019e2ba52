//! Room `import`.
