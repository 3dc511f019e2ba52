//! Fluent messages, dates, money, Slovak collation and folding
