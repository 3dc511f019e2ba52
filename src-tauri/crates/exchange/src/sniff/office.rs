//! Office files and archives, told by their first bytes. Spreadsheets come with a later issue; until then the refusal
//! says what to save instead, and a password is named as such.

use super::Named;
use crate::error::ImportError;

const OLE2: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
const ZIP: &[u8] = b"PK\x03\x04";
/// Bytes searched for the names of streams and members: OLE2 puts its directory anywhere, so the whole small file.
const SEARCHED: usize = 16 * 1024 * 1024;

/// Refuses office files.
///
/// # Errors
/// `file-has-password` for an encrypted workbook, `unsupported-format` for a readable spreadsheet, `bad-file` for any
/// other office file or archive, and for a text that calls itself a spreadsheet.
pub(super) fn refuse(bytes: &[u8], named: Named) -> Result<(), ImportError> {
    if bytes.starts_with(OLE2) {
        return Err(named_right(ole2(bytes), named));
    }
    if bytes.starts_with(ZIP) {
        return Err(named_right(zip(bytes), named));
    }
    match named {
        Named::Sheet => Err(ImportError::BadFile),
        _ => Ok(()),
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

fn zip(bytes: &[u8]) -> ImportError {
    // General purpose bit 0 of the first member: a password-protected archive (APPNOTE 4.4.4).
    if bytes.get(6).is_some_and(|flags| flags & 1 == 1) {
        return ImportError::FileHasPassword;
    }
    if contains(bytes, b"application/vnd.oasis.opendocument.spreadsheet") {
        // ODF 1.2 part 3, 4.8: an encrypted member is listed in the manifest, which itself is packed; its algorithm
        // names are not. A plain test is enough for a refusal that only chooses its words.
        return ImportError::UnsupportedFormat { found: "ods" };
    }
    if contains(bytes, b"xl/workbook.xml") || contains(bytes, b"xl/worksheets/") {
        return ImportError::UnsupportedFormat { found: "xlsx" };
    }
    ImportError::BadFile
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
