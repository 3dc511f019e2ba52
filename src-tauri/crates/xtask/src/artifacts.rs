//! Pictures of a virtual display, taken from its framebuffer file (`Xvfb -fbdir`): no X client, no image tool.

use std::collections::HashSet;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use crate::failure::{Doing, Failure};

/// Length of the fixed part of an XWD header (X11/XWDFile.h, version 7).
const HEADER: usize = 100;
/// Length of a colour map entry.
const COLOUR: usize = 12;

/// A picture, 24-bit RGB.
pub struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

impl Picture {
    /// Reads an XWD file with 32 bits a pixel, blue first, as Xvfb keeps it; nothing if it is not (yet) one.
    pub fn from_xwd(file: &[u8]) -> Option<Self> {
        let word = |index: usize| {
            let at = index * 4;
            file.get(at..at + 4).map(|bytes| {
                bytes
                    .iter()
                    .fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte))
            })
        };
        let (size, version, width, height) = (word(0)?, word(1)?, word(4)?, word(5)?);
        let (bits, stride, colours) = (word(11)?, word(12)?, word(19)?);
        if version != 7 || bits != 32 || size < HEADER || width == 0 {
            return None;
        }
        let pixels = file.get(size + colours * COLOUR..)?;
        let mut rgb = Vec::with_capacity(width * height * 3);
        for row in pixels.chunks(stride).take(height) {
            for pixel in row.chunks_exact(4).take(width) {
                if let [blue, green, red, _] = pixel {
                    rgb.extend([*red, *green, *blue]);
                }
            }
        }
        (rgb.len() == width * height * 3).then_some(Self { width, height, rgb })
    }

    /// The share of pixels of which this is true, 0 to 1.
    pub fn share(&self, is: impl Fn([u8; 3]) -> bool) -> f64 {
        let pixels = self.rgb.chunks_exact(3);
        let all = pixels.len().max(1);
        let found = pixels.filter(|pixel| matches!(pixel, [r, g, b] if is([*r, *g, *b])));
        found.count() as f64 / all as f64
    }

    /// Distinct colours, counted up to `limit`: an unpainted window is one flat colour, text with its smoothed
    /// edges is many.
    pub fn colours(&self, limit: usize) -> usize {
        let mut seen = HashSet::new();
        for pixel in self.rgb.chunks_exact(3) {
            seen.insert(pixel);
            if seen.len() >= limit {
                break;
            }
        }
        seen.len()
    }

    /// Nothing but the black of an empty screen.
    pub fn is_black(&self) -> bool {
        self.rgb.iter().all(|part| *part == 0)
    }

    /// Same size and pixels.
    pub fn same(&self, other: &Self) -> bool {
        self.width == other.width && self.rgb == other.rgb
    }

    /// Writes a PNG file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, to: &Path) -> Result<(), Failure> {
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder).doing(format!("making {}", folder.display()))?;
        }
        let file = File::create(to).doing(format!("writing {}", to.display()))?;
        let mut encoder = png::Encoder::new(BufWriter::new(file), short(self.width), short(self.height));
        encoder.set_color(png::ColorType::Rgb);
        encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&self.rgb))
            .map_err(|error| Failure::Other(format!("writing {}: {error}", to.display())))
    }
}

fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xwd(width: u32, height: u32, pixels: &[u8]) -> Vec<u8> {
        let mut words = [0_u32; 25];
        words[0] = 100;
        words[1] = 7;
        words[4] = width;
        words[5] = height;
        words[11] = 32;
        words[12] = width * 4;
        let mut file: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        file.extend(pixels);
        file
    }

    #[test]
    fn a_framebuffer_is_read_and_a_torn_one_is_not() {
        let file = xwd(2, 1, &[1, 2, 3, 0, 4, 5, 6, 0]);
        let picture = Picture::from_xwd(&file).expect("a picture");
        assert_eq!(picture.rgb, [3, 2, 1, 6, 5, 4]);
        assert_eq!(picture.colours(10), 2);
        assert!(Picture::from_xwd(&file[..106]).is_none());
        assert!(Picture::from_xwd(b"not a picture").is_none());
    }
}
