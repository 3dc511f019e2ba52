//! Letters and reports as PDF: the layout engine and what is set with it
