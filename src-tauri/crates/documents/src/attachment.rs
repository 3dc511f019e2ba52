//! Files inside a paper.

/// A file that goes inside the PDF, for a reader to save.
#[derive(Clone)]
pub struct Attachment {
    /// Name it is saved under; folders in it are cut off.
    pub name: String,
    /// Media type: `application/json`.
    pub media_type: String,
    /// What it is, in the language of the paper.
    pub description: String,
    /// What it is to the paper.
    pub relation: Relation,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What an attached file is to the paper (`/AFRelationship` of PDF/A-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same data for a machine.
    Data,
    /// Something more.
    Supplement,
}
