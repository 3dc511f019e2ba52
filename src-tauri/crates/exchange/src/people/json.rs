//! People as an array of JSON objects, keyed by the keys of the fields. What is not there has no key.

use std::io::{self, Write};

use super::{Column, PeopleWriter};

/// An array under way.
pub(super) struct JsonWriter<W: Write> {
    to: W,
    keys: Vec<String>,
    first: bool,
}

/// Begins the array.
pub(super) fn begin<W: Write>(mut to: W, columns: &[Column]) -> io::Result<JsonWriter<W>> {
    to.write_all(b"[")?;
    let keys = columns.iter().map(|column| quoted(&column.key));
    Ok(JsonWriter {
        to,
        keys: keys.collect::<io::Result<_>>()?,
        first: true,
    })
}

impl<W: Write> PeopleWriter for JsonWriter<W> {
    fn person(&mut self, values: &[Option<&str>]) -> io::Result<()> {
        self.to.write_all(if self.first { b"\n{" } else { b",\n{" })?;
        self.first = false;
        let mut before = "";
        for (key, value) in self.keys.iter().zip(values) {
            if let Some(value) = value {
                write!(self.to, "{before}{key}: {}", quoted(value)?)?;
                before = ", ";
            }
        }
        self.to.write_all(b"}")
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.to.write_all(b"\n]\n")?;
        self.to.flush()
    }
}

fn quoted(text: &str) -> io::Result<String> {
    serde_json::to_string(text).map_err(io::Error::from)
}
