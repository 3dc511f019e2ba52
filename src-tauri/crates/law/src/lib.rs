//! Deadlines, holidays, statutory floors and the dated law pack: pure, no I/O, no clock
