//! The structure of a tagged PDF while it grows: which text is a heading, a row, an item.

/// A node's place in the [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TagId(usize);

impl TagId {
    pub(crate) const ROOT: Self = Self(0);

    pub(crate) fn index(self) -> usize {
        self.0
    }
}

/// Standard structure types (ISO 32000-1, 14.8.4).
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tag {
    Document,
    Heading(u8),
    P,
    BlockQuote,
    /// A list, with numbers or bullets.
    L {
        numbered: bool,
    },
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    /// A head of a column, or of a row.
    TH {
        row: bool,
    },
    TD,
    Toc,
    Toci,
    Reference,
    Link,
    /// A picture with the words that stand for it.
    Figure(String),
}

impl Tag {
    /// Its name in the file.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Heading(level) => format!("H{level}"),
            Self::TH { .. } => "TH".to_owned(),
            Self::L { .. } => "L".to_owned(),
            Self::Toc => "TOC".to_owned(),
            Self::Toci => "TOCI".to_owned(),
            Self::Figure(_) => "Figure".to_owned(),
            plain => format!("{plain:?}"),
        }
    }
}

/// One element.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub tag: Tag,
    pub parent: Option<TagId>,
    pub kids: Vec<TagId>,
}

/// All elements; the first is the document.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    pub(crate) fn new() -> Self {
        Self {
            nodes: vec![Node {
                tag: Tag::Document,
                parent: None,
                kids: Vec::new(),
            }],
        }
    }

    /// A new last kid.
    pub(crate) fn add(&mut self, parent: TagId, tag: Tag) -> TagId {
        let id = TagId(self.nodes.len());
        self.nodes.push(Node {
            tag,
            parent: Some(parent),
            kids: Vec::new(),
        });
        if let Some(parent) = self.nodes.get_mut(parent.0) {
            parent.kids.push(id);
        }
        id
    }

    pub(crate) fn nodes(&self) -> impl Iterator<Item = (TagId, &Node)> {
        self.nodes
            .iter()
            .enumerate()
            .map(|(index, node)| (TagId(index), node))
    }

    pub(crate) fn get(&self, id: TagId) -> Option<&Node> {
        self.nodes.get(id.0)
    }

    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }
}
