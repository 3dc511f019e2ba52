//! The words of a paper, and the blocks made with them.

use text::{Arg, Lang, Messages};

use crate::RenderError;
use crate::engine::model::{Block, Level, Rich};

/// A paper in the making, in one language.
pub(crate) struct Paper {
    pub lang: Lang,
    pub blocks: Vec<Block>,
}

/// The message of `documents.ftl`.
///
/// # Errors
/// [`RenderError::Text`] for an unknown id or a missing argument: a paper with a hole is not made.
pub(crate) fn word(lang: Lang, id: &str) -> Result<String, RenderError> {
    words(lang, id, &[])
}

/// The message with its arguments.
///
/// # Errors
/// As [`word`].
pub(crate) fn words(lang: Lang, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, RenderError> {
    Ok(Messages::get(lang, id, args)?)
}

impl Paper {
    pub(crate) fn new(lang: Lang) -> Self {
        Self {
            lang,
            blocks: Vec::new(),
        }
    }

    pub(crate) fn word(&self, id: &str) -> Result<String, RenderError> {
        word(self.lang, id)
    }

    pub(crate) fn words(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, RenderError> {
        words(self.lang, id, args)
    }

    pub(crate) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// A heading that the contents list.
    pub(crate) fn heading(&mut self, level: Level, id: &str) -> Result<(), RenderError> {
        let text = self.word(id)?;
        self.push(Block::Heading {
            level,
            text,
            listed: true,
        });
        Ok(())
    }

    /// A heading that the contents do not list.
    pub(crate) fn quiet_heading(&mut self, level: Level, text: String) {
        self.push(Block::Heading {
            level,
            text,
            listed: false,
        });
    }

    pub(crate) fn paragraph(&mut self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<(), RenderError> {
        let text = self.words(id, args)?;
        self.push(Block::Paragraph(text.into()));
        Ok(())
    }

    /// Labels and values.
    pub(crate) fn facts(&mut self, rows: Vec<(String, Rich)>) {
        self.push(Block::Facts { rows, share: 27.0 });
    }

    /// A list with bullets.
    pub(crate) fn list(&mut self, items: Vec<Rich>) {
        if !items.is_empty() {
            self.push(Block::List {
                items,
                numbered: false,
            });
        }
    }
}

/// Writes `Strana 3 z 12`. The message is tried once here, so that a missing one is an error and not a hole.
///
/// # Errors
/// As [`word`].
pub(crate) fn page_label(lang: Lang) -> Result<Box<dyn Fn(usize, usize) -> String>, RenderError> {
    words(lang, "documents-page", &[("page", 1.into()), ("pages", 1.into())])?;
    Ok(Box::new(move |page, pages| {
        text::say(
            lang,
            "documents-page",
            &[("page", page.into()), ("pages", pages.into())],
        )
    }))
}
