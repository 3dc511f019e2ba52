//! `import …`.

use std::collections::BTreeMap;

use api::ApiError;
use api::import::types::{ImportRequest, OnDuplicate};

use super::people::source_word;
use super::{id, pairs};
use crate::answer::Answer;
use crate::args::{DuplicateArg, ImportArgs, ImportUndo};
use crate::context::Context;

pub fn run(context: &mut Context, args: ImportArgs) -> Result<Answer, ApiError> {
    let job = context.job().clone();
    if let Some(ImportUndo::Undo { batch }) = args.undo {
        let batch = id(&batch)?;
        return Ok(api::import::undo(context.session()?, batch, &job).into());
    }
    let Some(file) = args.file.clone() else {
        return Err(ApiError::usage("usage"));
    };
    // A law that binds the window binds here too: no purpose or no source, no import.
    if args.purpose.is_none() || args.source.is_none() {
        return Err(ApiError::usage("purpose-and-source-required"));
    }
    let dry_run = args.dry_run;
    let request = request(args, file.display().to_string())?;
    let session = context.session()?;
    let file = api::import::SourceFile::at(&file)?;
    let result = if dry_run {
        api::import::dry_run(session, &file, request, &job)
    } else {
        api::import::run(session, &file, request, &job)
    };
    Ok(result.into())
}

fn request(args: ImportArgs, file: String) -> Result<ImportRequest, ApiError> {
    let chosen: BTreeMap<String, String> = pairs(&args.map)?;
    let mapping = chosen
        .into_iter()
        .map(|(header, field)| (header, Some(field).filter(|field| !field.is_empty())));
    Ok(ImportRequest {
        file,
        purpose: args.purpose,
        source: args.source,
        source_kind: args.source_kind.map(|kind| source_word(kind).to_owned()),
        obtained_on: args.obtained,
        on_duplicate: args.on_duplicate.map(|way| match way {
            DuplicateArg::Skip => OnDuplicate::Skip,
            DuplicateArg::Fill => OnDuplicate::Fill,
            DuplicateArg::Update => OnDuplicate::Update,
            DuplicateArg::Create => OnDuplicate::Create,
        }),
        encoding: args.encoding,
        delimiter: args.delimiter,
        no_header: args.no_header,
        mapping: mapping.collect(),
    })
}
