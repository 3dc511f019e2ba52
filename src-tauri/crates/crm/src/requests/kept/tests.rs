use super::*;
use crate::testing::{acts as log, founded, person, read, write};

#[test]
fn a_document_comes_out_as_it_went_in_and_is_told_in_the_answer() {
    let vault = founded();
    let (anna, boris) = (
        person(&vault, "Anna Malá", "contract"),
        person(&vault, "Boris Veľký", "contract"),
    );
    let bytes: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
    let report = Uuid::from_u128(77);
    let id = write(&vault, |w| {
        let id = keep(
            w,
            anna,
            DocumentKind::AccessReport,
            "Výpis.pdf",
            &bytes,
            Some(report),
        )?;
        w.audit("access-report", Some(anna), json!({}))?;
        Ok(id)
    })
    .unwrap();
    let kept = read(&vault, |r| documents(r, anna));
    assert_eq!(kept.len(), 1);
    assert_eq!(
        (kept[0].id, kept[0].size, kept[0].report),
        (id, 300_000, Some(report))
    );
    assert!(read(&vault, |r| documents(r, boris)).is_empty());
    let again = read(&vault, |r| archive_copy(r, report));
    let out = write(&vault, |w| take_out(w, &again)).unwrap();
    assert_eq!(out, bytes);
    assert_eq!(log(&vault).last().map(String::as_str), Some("document-saved"));
    let answer = read(&vault, |r| crate::requests::answer(r, anna, &[]));
    let told = answer
        .daily
        .iter()
        .find(|one| one.kind == "kept_document")
        .expect("it is told");
    let columns: Vec<&str> = told.values.iter().map(|value| value.column.as_str()).collect();
    assert_eq!(
        columns,
        [
            "kept_document.name",
            "kept_document.size",
            "kept_document.kind",
            "kept_document.sha256",
            "kept_document.made_at"
        ]
    );
}

#[test]
fn the_file_goes_with_its_row() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    write(&vault, |w| {
        keep(w, anna, DocumentKind::Portability, "Balík.zip", b"zip", None)?;
        w.audit("portability", Some(anna), json!({}))?;
        Ok(())
    })
    .unwrap();
    let files = |vault: &crate::testing::TempVault| read(vault, |r| Ok(r.files_of(anna)?)).len();
    assert_eq!(files(&vault), 1);
    write(&vault, |w| {
        w.conn().execute("DELETE FROM kept_document", ())?;
        w.audit("erased", None, json!({}))?;
        Ok(())
    })
    .unwrap();
    assert_eq!(files(&vault), 0);
}
