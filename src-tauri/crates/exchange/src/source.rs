//! Opening a file and reading it, the one way in for import.

use std::borrow::Cow;
use std::fmt;

use encoding_rs::Encoding;

use crate::error::ImportError;
use crate::field::Field;
use crate::limits::{PREVIEW_ROWS, SAMPLE_RECORDS};
use crate::options::Options;
use crate::plan::{Plan, Usage};
use crate::records::{Reader, Records};
use crate::rows::{Builder, RawRow, Record, Rejected, SourceRow, Warning};
use crate::sniff::{self, Content, Detected, Flavour, Heading};
use crate::table::records;
use crate::vcard::{self, CardColumn, Cards};

/// One row of the preview, as it stands in the file. The caller masks it.
#[derive(Clone, PartialEq, Eq)]
pub struct Sample {
    /// Row of the file.
    pub row: u64,
    /// Cells, one for each entry of the mapping.
    pub cells: Vec<String>,
}

impl fmt::Debug for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sample")
            .field("row", &self.row)
            .finish_non_exhaustive()
    }
}

/// A file that was opened: what it is, how its columns are used, and a way to its rows.
pub struct Source<'a> {
    detected: Detected,
    plan: Plan,
    samples: Vec<Sample>,
    also_not_imported: Vec<String>,
    region: String,
    body: Body<'a>,
}

enum Body<'a> {
    Table {
        text: Cow<'a, str>,
        heading: Heading,
    },
    Cards {
        bytes: Cow<'a, [u8]>,
        fallback: &'static Encoding,
        shown: Vec<CardColumn>,
    },
}

/// Everything at once, for a small file, a dry run or a test.
#[derive(Debug, Clone)]
pub struct Parsed {
    /// What the file is.
    pub detected: Detected,
    /// Headings in the order of the file, with their fields.
    pub mapping: Vec<(String, Option<Field>)>,
    /// The first rows as they stand.
    pub samples: Vec<Sample>,
    /// Rows to import.
    pub rows: Vec<SourceRow>,
    /// Rows left out.
    pub rejected: Vec<Rejected>,
    /// All warnings of `rows`, in order.
    pub warnings: Vec<Warning>,
    /// Headings (for cards: properties) that are not imported.
    pub not_imported: Vec<String>,
}

/// Opens and reads a whole file.
///
/// # Errors
/// As [`Source::open`].
pub fn parse(bytes: &[u8], file_name: &str, options: &Options) -> Result<Parsed, ImportError> {
    Ok(Source::open(bytes, file_name, options)?.read_all())
}

impl<'a> Source<'a> {
    /// Looks at a file and plans its columns. Nothing is kept but the text itself, five rows and the plan.
    ///
    /// # Errors
    /// Every code of [`ImportError`].
    pub fn open(bytes: &'a [u8], file_name: &str, options: &Options) -> Result<Self, ImportError> {
        let forced = options.forced()?;
        let (detected, content) = sniff::open(bytes, file_name, &forced)?;
        let mut source = match content {
            Content::Table { text, heading } => Self::of_table(detected, text, heading, options)?,
            Content::Cards { bytes, fallback } => Self::of_cards(detected, bytes, fallback, options)?,
        };
        if source.plan.is_empty() && !options.any_columns {
            return Err(ImportError::NoHeader);
        }
        options.region.clone_into(&mut source.region);
        source.samples = source.preview();
        Ok(source)
    }

    fn of_table(
        detected: Detected,
        text: Cow<'a, str>,
        heading: Heading,
        options: &Options,
    ) -> Result<Self, ImportError> {
        let mut usage = vec![Usage::default(); heading.headers.len()];
        let mut records = table_records(&text, &heading);
        for row in 0..SAMPLE_RECORDS {
            if records.advance().is_none() {
                break;
            }
            for (column, cell) in usage.iter_mut().zip(records.cells()) {
                column.look(row, cell);
            }
        }
        let overrides = options.overrides(&heading.headers)?;
        let month_first = detected.flavour == Flavour::OutlookEnglish;
        let plan = if heading.has_header {
            Plan::of_table(&heading.headers, &usage, &overrides, month_first)?
        } else {
            let mut plan = Plan::of_roles(
                heading.headers.iter().map(|h| (h.clone(), None)).collect(),
                &overrides,
            )?;
            plan.order_dates(&usage, month_first);
            plan
        };
        Ok(Self::new(detected, plan, Body::Table { text, heading }))
    }

    fn of_cards(
        detected: Detected,
        bytes: Cow<'a, [u8]>,
        fallback: &'static Encoding,
        options: &Options,
    ) -> Result<Self, ImportError> {
        let overview = vcard::overview(&bytes, fallback)?;
        let shown: Vec<CardColumn> = if overview.columns.is_empty() {
            // Nothing but empty or broken cards: the columns stand so that the rows can be reported.
            CardColumn::ALL.to_vec()
        } else {
            overview.columns
        };
        let columns: Vec<_> = shown
            .iter()
            .map(|c| (c.header().to_owned(), Some(c.role())))
            .collect();
        let headers: Vec<String> = columns.iter().map(|(h, _)| h.clone()).collect();
        let plan = Plan::of_roles(columns, &options.overrides(&headers)?)?;
        let mut source = Self::new(
            detected,
            plan,
            Body::Cards {
                bytes,
                fallback,
                shown,
            },
        );
        source.also_not_imported = overview.not_imported;
        Ok(source)
    }

    fn new(detected: Detected, plan: Plan, body: Body<'a>) -> Self {
        Self {
            detected,
            plan,
            samples: Vec::new(),
            also_not_imported: Vec::new(),
            region: String::new(),
            body,
        }
    }

    /// What the file is.
    pub fn detected(&self) -> &Detected {
        &self.detected
    }

    /// Headings in the order of the file, with their fields.
    pub fn mapping(&self) -> Vec<(String, Option<Field>)> {
        self.plan.mapping()
    }

    /// Headings of all columns, for [`crate::write_rejected`].
    pub fn headers(&self) -> Vec<String> {
        self.plan.headers()
    }

    /// Headings (for cards: properties) that are not imported.
    pub fn not_imported(&self) -> Vec<String> {
        let mut all = self.plan.not_imported();
        all.extend(self.also_not_imported.iter().cloned());
        all
    }

    /// The first rows as they stand in the file. The caller masks them.
    pub fn samples(&self) -> &[Sample] {
        &self.samples
    }

    /// The rows, one by one. Can be asked for again.
    pub fn records(&self) -> Records<'_> {
        let region = if self.region.is_empty() {
            "SK"
        } else {
            self.region.as_str()
        };
        let builder = Builder {
            plan: &self.plan,
            region,
        };
        match &self.body {
            Body::Table { text, heading } => Records {
                builder,
                total: text.len(),
                reader: Reader::Table(Box::new(table_records(text, heading)), heading),
            },
            Body::Cards {
                bytes,
                fallback,
                shown,
            } => Records {
                builder,
                total: bytes.len(),
                reader: Reader::Cards(Cards::new(bytes, fallback, shown.clone())),
            },
        }
    }

    /// All rows at once.
    pub fn read_all(&self) -> Parsed {
        let (mut rows, mut rejected, mut warnings) = (Vec::new(), Vec::new(), Vec::new());
        for record in self.records() {
            match record {
                Record::Row(row) => {
                    warnings.extend(row.warnings.iter().cloned());
                    rows.push(row);
                }
                Record::Rejected(row) => rejected.push(row),
            }
        }
        Parsed {
            detected: self.detected.clone(),
            mapping: self.mapping(),
            samples: self.samples.clone(),
            rows,
            rejected,
            warnings,
            not_imported: self.not_imported(),
        }
    }

    fn preview(&self) -> Vec<Sample> {
        let width = self.plan.columns.len();
        let mut samples = Vec::new();
        match &self.body {
            Body::Table { text, heading } => {
                let mut records = table_records(text, heading);
                while samples.len() < PREVIEW_ROWS {
                    let Some(meta) = records.advance() else { break };
                    samples.push(Sample {
                        row: meta.row,
                        cells: (0..width).map(|i| tidy(records.cell(i))).collect(),
                    });
                }
            }
            Body::Cards {
                bytes,
                fallback,
                shown,
            } => {
                let mut cards = Cards::new(bytes, fallback, shown.clone());
                while samples.len() < PREVIEW_ROWS {
                    let taken = cards.next_with(|row, _, card| {
                        samples.push(Sample {
                            row,
                            cells: (0..width).map(|i| tidy(card.cell(i))).collect(),
                        });
                        Record::Rejected(Rejected {
                            row,
                            reason: crate::Reason::EmptyRow,
                            cells: Vec::new(),
                        })
                    });
                    if taken.is_none() {
                        break;
                    }
                }
            }
        }
        samples
    }
}

fn tidy(cell: &str) -> String {
    let (cell, _) = crate::values::text::clean(cell);
    cell.chars().take(crate::limits::MAX_TEXT).collect()
}

fn table_records<'t>(text: &'t str, heading: &Heading) -> records::Records<'t> {
    records::Records::new(text, heading.rows_at, heading.delimiter).starting(heading.first_row, heading.width)
}
