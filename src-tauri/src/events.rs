//! What the window is told.
