//! What a picture tells besides itself (place, time, camera, serial number, author, thumbnail) is taken out before it
//! is kept: nobody asked for it (Article 5(1)(c)).

use std::borrow::Cow;

use img_parts::Bytes;
use img_parts::png::Png;
use img_parts::webp::WebP;

use super::jpeg;
use crate::error::Refusal;

/// A file as it is kept.
pub(super) struct Kept<'a> {
    /// Its bytes.
    pub(super) bytes: Cow<'a, [u8]>,
    /// Media type, told by the first bytes and not by the name.
    pub(super) media: &'static str,
    /// Something was taken out.
    pub(super) stripped: bool,
}

const JPEG: &str = "image/jpeg";
const PNG: &str = "image/png";
const WEBP: &str = "image/webp";
/// First bytes of files that can be told by them.
const MAGIC: [(&[u8], &str); 7] = [
    (b"\xFF\xD8\xFF", JPEG),
    (b"\x89PNG\r\n\x1A\n", PNG),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
];

/// Parts of a PNG that make up the picture. Whatever else may stand in one goes.
const PNG_CHUNKS: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
    b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// Takes out what a picture tells besides itself; another file stays as it is.
///
/// # Errors
/// `bad-picture` for a JPEG, PNG or WebP that cannot be read: what stands in it cannot be taken out.
pub(super) fn strip(bytes: &[u8]) -> Result<Kept<'_>, Refusal> {
    let media = media(bytes);
    let clean = match media {
        JPEG => jpeg::strip(bytes).ok_or_else(bad)?.map(Bytes::from),
        PNG => png(bytes)?,
        WEBP => webp(bytes)?,
        _ => None,
    };
    Ok(Kept {
        stripped: clean.is_some(),
        bytes: clean.map_or(Cow::Borrowed(bytes), |clean| Cow::Owned(clean.to_vec())),
        media,
    })
}

fn media(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return WEBP;
    }
    let known = MAGIC.into_iter().find(|(magic, _)| bytes.starts_with(magic));
    match known {
        Some((_, media)) => media,
        None if std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0')) => "text/plain",
        None => "application/octet-stream",
    }
}

fn bad() -> Refusal {
    Refusal::new("bad-picture").on("file")
}

fn png(bytes: &[u8]) -> Result<Option<Bytes>, Refusal> {
    let mut picture = Png::from_bytes(Bytes::copy_from_slice(bytes)).map_err(|_| bad())?;
    let before = picture.chunks().len();
    picture
        .chunks_mut()
        .retain(|chunk| PNG_CHUNKS.iter().any(|known| **known == chunk.kind()));
    Ok((picture.chunks().len() < before).then(|| picture.encoder().bytes()))
}

fn webp(bytes: &[u8]) -> Result<Option<Bytes>, Refusal> {
    let mut picture = WebP::from_bytes(Bytes::copy_from_slice(bytes)).map_err(|_| bad())?;
    let before = picture.chunks().len();
    picture.remove_chunks_by_id(*b"EXIF");
    picture.remove_chunks_by_id(*b"XMP ");
    Ok((picture.chunks().len() < before).then(|| picture.encoder().bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn png_chunk(kind: &[u8; 4], contents: &[u8]) -> Vec<u8> {
        let mut crc = 0xFFFF_FFFF_u32;
        for byte in kind.iter().chain(contents) {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 {
                    (crc >> 1) ^ 0xEDB8_8320
                } else {
                    crc >> 1
                };
            }
        }
        let length = u32::try_from(contents.len()).unwrap().to_be_bytes();
        [&length[..], kind, contents, &(!crc).to_be_bytes()].concat()
    }

    fn has(bytes: &[u8], needle: &[u8]) -> bool {
        bytes.windows(needle.len()).any(|window| window == needle)
    }

    #[test]
    fn a_drawing_loses_its_texts() {
        let drawing = [
            b"\x89PNG\r\n\x1A\n".to_vec(),
            png_chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
            png_chunk(b"tEXt", b"Author\0canary"),
            png_chunk(b"eXIf", b"MM\0\x2Acanary"),
            png_chunk(b"tIME", &[7, 234, 6, 3, 8, 0, 0]),
            png_chunk(b"IDAT", b"x"),
            png_chunk(b"IEND", b""),
        ]
        .concat();
        let kept = strip(&drawing).unwrap();
        assert!(kept.stripped && kept.media == PNG);
        assert!(!has(&kept.bytes, b"canary") && !has(&kept.bytes, b"tIME"));
        assert!(has(&kept.bytes, b"IDAT") && has(&kept.bytes, b"IEND"));
        let again = strip(&kept.bytes).unwrap();
        assert!(!again.stripped && again.bytes == kept.bytes, "once is enough");
    }

    #[test]
    fn other_files_stay_and_broken_pictures_are_refused() {
        for (bytes, media) in [
            (&b"%PDF-1.7 ..."[..], "application/pdf"),
            ("zmluva č. 7".as_bytes(), "text/plain"),
            (b"\0\x01\x02", "application/octet-stream"),
            (b"", "text/plain"),
        ] {
            let kept = strip(bytes).unwrap();
            assert_eq!(
                (kept.media, kept.stripped, &kept.bytes[..]),
                (media, false, bytes)
            );
        }
        for broken in [&b"\xFF\xD8\xFF\xE1\xFF"[..], b"\x89PNG\r\n\x1A\n\0\0"] {
            assert_eq!(strip(broken).err().unwrap().code, "bad-picture");
        }
    }

    proptest! {
        #[test]
        fn no_file_makes_it_panic(
            head in prop_oneof![
                Just(&b"\xFF\xD8\xFF"[..]), Just(&b"\x89PNG\r\n\x1A\n"[..]), Just(&b"RIFF\x10\0\0\0WEBP"[..]),
            ],
            tail in proptest::collection::vec(prop_oneof![Just(0xFF_u8), Just(0xE1), Just(0xDA), Just(0), any::<u8>()], 0..200),
        ) {
            let _ = strip(&[head, &tail].concat());
        }
    }
}
