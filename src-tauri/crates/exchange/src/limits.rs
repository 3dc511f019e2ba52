//! How much of a file is taken. A hostile file must cost no more than an honest one of its size.

/// Largest file read, in bytes (100 MB); above it `file-too-large`.
pub const MAX_BYTES: usize = 100 * 1024 * 1024;
/// Most physical lines in a file; above it `file-too-large`. A million people with four-line notes still fit.
pub const MAX_LINES: usize = 5_000_000;
/// Most columns of a table; above it `bad-file`. An Outlook export has 92, HubSpot some 300.
pub const MAX_COLUMNS: usize = 2_000;
/// Longest record of a table, in bytes (1 MB); a longer one is rejected with `row-too-large`.
pub const MAX_RECORD: usize = 1024 * 1024;
/// Longest name of a person or company, in characters; the same as a record takes.
pub const MAX_NAME: usize = 200;
/// Longest other single-line value, in characters; the same as a record takes.
pub const MAX_TEXT: usize = 500;
/// Longest note, in characters.
pub const MAX_NOTE: usize = 100_000;
/// Longest vCard without its pictures, in bytes (1 MB).
pub const MAX_CARD: usize = 1024 * 1024;
/// Records looked at before the columns are planned.
pub const SAMPLE_RECORDS: usize = 1_000;
/// Rows shown in the preview.
pub const PREVIEW_ROWS: usize = 5;
/// Most bytes that the parts of a workbook may have together once unpacked (400 MB); above it `file-too-large`.
pub const MAX_UNPACKED: u64 = 400 * 1024 * 1024;
/// Most cells with something in them in a sheet; above it `file-too-large`. Half a million people with forty columns.
pub const MAX_CELLS: usize = 20_000_000;
/// Most parts of a workbook; above it `bad-file`. A workbook has a dozen and a few for each sheet.
pub const MAX_PARTS: usize = 5_000;
