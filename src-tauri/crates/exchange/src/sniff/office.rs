//! Office files and archives, told by their first bytes. Workbooks of today (XLSX, ODS) are read; of one of before 2007
//! the refusal says what to save instead, and a password is named as such.

use super::Named;
use crate::error::ImportError;

const OLE2: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
const ZIP: &[u8] = b"PK\x03\x04";
/// Bytes searched for the names of streams and members: OLE2 puts its directory anywhere, so the whole small file.
const SEARCHED: usize = 16 * 1024 * 1024;

/// Kind of a workbook that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Workbook {
    /// Office Open XML (ISO/IEC 29500).
    Xlsx,
    /// OpenDocument (ISO/IEC 26300).
    Ods,
}

/// What workbook it is; none: it is no office file.
///
/// # Errors
/// `file-has-password` for an encrypted workbook, `unsupported-format` for one of before 2007, `bad-file` for any other
/// office file or archive, for one that hides behind the ending of a text, and for a text that calls itself a workbook.
pub(super) fn workbook(bytes: &[u8], named: Named) -> Result<Option<Workbook>, ImportError> {
    if bytes.starts_with(OLE2) {
        return Err(named_right(ole2(bytes), named));
    }
    if bytes.starts_with(ZIP) {
        let found = zip(bytes)?;
        return match named {
            Named::Table | Named::Card => Err(ImportError::BadFile),
            Named::Sheet | Named::Other => Ok(Some(found)),
        };
    }
    match named {
        Named::Sheet => Err(ImportError::BadFile),
        _ => Ok(None),
    }
}

/// A spreadsheet that hides behind `.csv` or `.vcf` is not what it says.
fn named_right(error: ImportError, named: Named) -> ImportError {
    match (&error, named) {
        (ImportError::UnsupportedFormat { .. }, Named::Table | Named::Card) => ImportError::BadFile,
        _ => error,
    }
}

fn ole2(bytes: &[u8]) -> ImportError {
    // An encrypted .xlsx is an OLE2 file with the stream EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4).
    if contains(bytes, &utf16le("EncryptedPackage")) {
        return ImportError::FileHasPassword;
    }
    if !contains(bytes, &utf16le("Workbook")) && !contains(bytes, &utf16le("Book")) {
        return ImportError::BadFile;
    }
    if has_filepass(bytes) {
        return ImportError::FileHasPassword;
    }
    ImportError::UnsupportedFormat { found: "xls" }
}

/// [MS-XLS] 2.4.117: the record FilePass follows BOF (optionally after WriteProtect) in an encrypted workbook. Streams
/// begin on sector boundaries of 512 bytes.
fn has_filepass(bytes: &[u8]) -> bool {
    bytes.chunks(512).take(SEARCHED / 512).any(|sector| {
        let mut rest = sector;
        for step in 0..4 {
            let Some((head, body)) = rest.split_first_chunk::<4>() else {
                return false;
            };
            let [id_low, id_high, len_low, len_high] = *head;
            let id = u16::from_le_bytes([id_low, id_high]);
            let len = usize::from(u16::from_le_bytes([len_low, len_high]));
            if step == 0 && (id != 0x0809 || !matches!(len, 8 | 16)) {
                return false;
            }
            if id == 0x002F {
                return true;
            }
            let Some(next) = body.get(len..) else { return false };
            rest = next;
        }
        false
    })
}

fn zip(bytes: &[u8]) -> Result<Workbook, ImportError> {
    // General purpose bit 0 of the first member: a password-protected archive (APPNOTE 4.4.4).
    if bytes.get(6).is_some_and(|flags| flags & 1 == 1) {
        return Err(ImportError::FileHasPassword);
    }
    // ODF 1.2 part 3, 3.3: the member `mimetype` comes first and is not packed.
    if contains(bytes, b"application/vnd.oasis.opendocument.spreadsheet") {
        return Ok(Workbook::Ods);
    }
    if contains(bytes, b"xl/workbook.xml") || contains(bytes, b"xl/worksheets/") {
        return Ok(Workbook::Xlsx);
    }
    Err(ImportError::BadFile)
}

fn utf16le(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let head = bytes.get(..SEARCHED).unwrap_or(bytes);
    if find(head, needle) {
        return true;
    }
    // Archives keep their list of members at the end.
    bytes.len() > SEARCHED
        && find(
            bytes
                .get(bytes.len() - SEARCHED.min(bytes.len())..)
                .unwrap_or_default(),
            needle,
        )
}

fn find(bytes: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else {
        return false;
    };
    let mut at = 0;
    while let Some(step) = bytes
        .get(at..)
        .and_then(|tail| tail.iter().position(|b| b == first))
    {
        at += step + 1;
        if bytes.get(at..).is_some_and(|tail| tail.starts_with(rest)) {
            return true;
        }
    }
    false
}
