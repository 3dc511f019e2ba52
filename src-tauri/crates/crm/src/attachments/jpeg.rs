//! The segments of a JPEG (ITU-T T.81, annex B): those that make up the picture are copied, all others left out.

const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;
const COM: u8 = 0xFE;
const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP14: u8 = 0xEE;
const APP15: u8 = 0xEF;
const EXIF: &[u8] = b"Exif\0\0";

/// Copies the picture alone: frames, tables, scans, the plain header, colours; no Exif, XMP, IPTC, comments, thumbnails,
/// makers' notes, nor what hangs on behind the end. How the picture is to be turned stays: it says nothing about
/// anybody, and without it a photograph lies on its side. The inner `None`: there was nothing to take out.
///
/// Outer `None` for what cannot be read.
pub(super) fn strip(bytes: &[u8]) -> Option<Option<Vec<u8>>> {
    let mut rest = bytes.strip_prefix(&[0xFF, SOI])?;
    let mut out = vec![0xFF, SOI];
    let mut turn = None;
    let mut scans = false;
    loop {
        let (marker, after) = next_marker(rest)?;
        rest = after;
        if marker == EOI {
            break;
        }
        // Markers that stand alone.
        if matches!(marker, 0x01 | 0xD0..=0xD7) {
            out.extend([0xFF, marker]);
            continue;
        }
        let (contents, after) = segment(rest)?;
        rest = after;
        if marker == APP1 && turn.is_none() {
            turn = contents.strip_prefix(EXIF).and_then(orientation);
        }
        if !is_picture(marker, contents) {
            continue;
        }
        put(&mut out, marker, contents)?;
        if marker == SOS {
            scans = true;
            let end = scan(rest);
            let (data, after) = rest.split_at_checked(end)?;
            out.extend(data);
            rest = after;
            // Cameras that lost power leave no end; the picture is there all the same.
            if rest.is_empty() {
                break;
            }
        }
    }
    if !scans {
        return None;
    }
    out.extend([0xFF, EOI]);
    if out == bytes {
        return Some(None);
    }
    match turn {
        Some(turn) => with_turn(&out, turn).map(Some),
        None => Some(Some(out)),
    }
}

/// The next marker and what follows it. Bytes before it and fill bytes are skipped.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let start = bytes.iter().position(|byte| *byte == 0xFF)?;
    let after = bytes.get(start..)?;
    let place = after.iter().position(|byte| *byte != 0xFF)?;
    Some((*after.get(place)?, after.get(place + 1..)?))
}

/// The contents of a segment, whose length stands before them, and what follows.
fn segment(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, after) = bytes.split_first_chunk::<2>()?;
    let length = usize::from(u16::from_be_bytes(*length)).checked_sub(2)?;
    after.split_at_checked(length)
}

/// Length of the data of a scan: up to a marker that is neither stuffing nor a restart.
fn scan(bytes: &[u8]) -> usize {
    let mut pairs = bytes.windows(2).enumerate();
    let end =
        pairs.find(|(_, pair)| matches!(pair, [0xFF, next] if !matches!(next, 0x00 | 0xD0..=0xD7 | 0xFF)));
    end.map_or(bytes.len(), |(place, _)| place)
}

fn is_picture(marker: u8, contents: &[u8]) -> bool {
    match marker {
        APP0 => contents.starts_with(b"JFIF\0"),
        APP2 => contents.starts_with(b"ICC_PROFILE\0"),
        APP14 => contents.starts_with(b"Adobe"),
        COM => false,
        marker => !(APP0..=APP15).contains(&marker),
    }
}

fn put(out: &mut Vec<u8>, marker: u8, contents: &[u8]) -> Option<()> {
    let length = u16::try_from(contents.len().checked_add(2)?).ok()?;
    out.extend([0xFF, marker]);
    out.extend(length.to_be_bytes());
    out.extend(contents);
    Some(())
}

/// How the picture is to be turned (2 to 8), if it is.
fn orientation(block: &[u8]) -> Option<u8> {
    let exif = exif::Reader::new().read_raw(block.to_vec()).ok()?;
    let field = exif.get_field(exif::Tag::Orientation, exif::In::PRIMARY)?;
    let turn = u8::try_from(field.value.get_uint(0)?).ok()?;
    (2..=8).contains(&turn).then_some(turn)
}

/// The picture with an Exif block that holds the orientation and nothing else, behind the plain header.
fn with_turn(picture: &[u8], turn: u8) -> Option<Vec<u8>> {
    let rest = picture.get(2..)?;
    let header = match next_marker(rest) {
        Some((APP0, after)) => 4 + segment(after)?.0.len(),
        _ => 0,
    };
    let (header, rest) = rest.split_at_checked(header)?;
    let mut out = [&[0xFF, SOI], header].concat();
    put(&mut out, APP1, &[EXIF, &block(turn)].concat())?;
    out.extend(rest);
    Some(out)
}

/// TIFF header, one directory with one entry, no next one.
fn block(turn: u8) -> Vec<u8> {
    let mut block = b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    block.push(turn);
    block.extend([0; 6]);
    block
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn with(segments: &[(u8, &[u8])], end: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xFF, SOI];
        for (marker, contents) in segments {
            put(&mut bytes, *marker, contents).unwrap();
        }
        put(&mut bytes, SOS, &[1, 1, 0, 0, 63, 0]).unwrap();
        bytes.extend(b"scan\xFF\x00\xFF\xD0more");
        bytes.extend(end);
        bytes
    }

    fn exif(turn: u8) -> Vec<u8> {
        // Beyond the directory, where makers put their notes.
        [EXIF, &block(turn), b"GPS 48.1486N 17.1077E canary"].concat()
    }

    fn has(bytes: &[u8], needle: &[u8]) -> bool {
        bytes.windows(needle.len()).any(|window| window == needle)
    }

    const END: &[u8] = &[0xFF, EOI];

    #[test]
    fn a_photograph_tells_nothing_but_the_picture() {
        let quantizer = [&[0_u8][..], &[16; 64]].concat();
        let behind = [END, b"second picture with canary"].concat();
        let photograph = with(
            &[
                (APP0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"),
                (APP1, &exif(6)),
                (APP1, b"http://ns.adobe.com/xap/1.0/\0<x:canary/>"),
                (APP2, b"ICC_PROFILE\0\x01\x01colours"),
                (APP2, b"MPF\0canary"),
                (0xED, b"Photoshop 3.0\0canary"),
                (COM, b"canary of a camera"),
                (0xDB, &quantizer),
            ],
            &behind,
        );
        let kept = strip(&photograph).unwrap().unwrap();
        assert!(!has(&kept, b"canary") && !has(&kept, b"GPS"));
        for part in [
            &b"JFIF"[..],
            b"colours",
            &quantizer,
            b"scan\xFF\x00\xFF\xD0more\xFF\xD9",
        ] {
            assert!(has(&kept, part));
        }
        let read = exif::Reader::new()
            .read_from_container(&mut Cursor::new(&kept))
            .unwrap();
        let turn = read.get_field(exif::Tag::Orientation, exif::In::PRIMARY).unwrap();
        assert_eq!(turn.value.get_uint(0), Some(6), "and does not lie on its side");
        assert_eq!(
            strip(&strip(&kept).unwrap().unwrap_or(kept.clone())),
            strip(&kept),
            "once is enough"
        );
    }

    #[test]
    fn comments_between_scans_go_and_clean_pictures_stay() {
        let mut second = vec![];
        put(&mut second, COM, b"canary").unwrap();
        put(&mut second, SOS, &[1, 1, 0, 0, 63, 0]).unwrap();
        second.extend(b"second");
        second.extend(END);
        let kept = strip(&with(&[], &second)).unwrap().unwrap();
        assert!(!has(&kept, b"canary") && has(&kept, b"second"));
        assert_eq!(strip(&with(&[(0xDB, b"t")], END)), Some(None));
        assert!(
            strip(&with(&[(APP1, &exif(1))], END))
                .unwrap()
                .is_some_and(|kept| !has(&kept, b"Exif"))
        );
        assert!(strip(&with(&[], b"")).unwrap().is_some(), "no end");
        for broken in [
            &b"\xFF\xD8\xFF\xE1\xFF"[..],
            b"\xFF\xD8\xFF\xD9",
            b"\xFF\xD8",
            b"",
        ] {
            assert_eq!(strip(broken), None);
        }
    }
}
