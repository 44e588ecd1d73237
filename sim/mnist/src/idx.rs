//! The IDX format of the MNIST files, plain or as gzip.
//!
//! ```text
//!  byte 0   magic: 0 0 8 n, bytes in n dimensions       images 00000803    labels 00000801
//!  byte 4   n numbers of 32 bits, the highest byte first   count, 28, 28      count
//!           the bytes                                      pixels, 0 to 255   digits, 0 to 9
//! ```

use crate::circuit::{DIGITS, PIXELS};
use crate::{Image, MnistError};
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

const IMAGES_MAGIC: u32 = 0x803;
const LABELS_MAGIC: u32 = 0x801;
/// Pixels of an edge.
const EDGE: u32 = 28;
/// Five times MNIST's training set, unpacked: a small gzip file may unpack to anything.
const BYTES_MAX: u64 = 256 << 20;
/// The first two bytes of a gzip file.
const GZIP: [u8; 2] = [0x1F, 0x8B];

/// The file of that name in a folder, plain or as gzip.
pub fn find(folder: &Path, name: &'static str) -> Result<PathBuf, MnistError> {
    let candidates = [folder.join(name), folder.join(format!("{name}.gz"))];
    let missing = || MnistError::NoFile { folder: folder.to_path_buf(), name };
    candidates.into_iter().find(|path| path.is_file()).ok_or_else(missing)
}

/// The bytes of a file, unpacked where it is gzip.
pub fn read(file: &Path) -> Result<Vec<u8>, MnistError> {
    let io = |source| MnistError::Read { file: file.to_path_buf(), source };
    let mut packed = vec![];
    File::open(file).and_then(|f| f.take(BYTES_MAX + 1).read_to_end(&mut packed)).map_err(io)?;
    unpack(file, packed)
}

/// The bytes, unpacked where they are gzip; errors name `file`.
pub fn unpack(file: &Path, packed: Vec<u8>) -> Result<Vec<u8>, MnistError> {
    let mut bytes = vec![];
    if packed.starts_with(&GZIP) {
        let unpacked = MultiGzDecoder::new(&packed[..]).take(BYTES_MAX + 1).read_to_end(&mut bytes);
        unpacked.map_err(|source| MnistError::Gzip { file: file.to_path_buf(), source })?;
    } else {
        bytes = packed;
    }
    if bytes.len() as u64 > BYTES_MAX {
        let (file, limit) = (file.to_path_buf(), BYTES_MAX);
        return Err(MnistError::TooLong { file, limit, what: "IDX images or labels" });
    }
    Ok(bytes)
}

/// The images of an unpacked file.
pub fn images(file: &Path, bytes: &[u8]) -> Result<Vec<Image>, MnistError> {
    let [rows, columns] = [8, 12].map(|at| word(bytes, at));
    let body = body(file, bytes, IMAGES_MAGIC, 16, PIXELS, "images", || match (rows, columns) {
        (Some(EDGE), Some(EDGE)) => Ok(()),
        (rows, columns) => {
            let [rows, columns] = [rows, columns].map(Option::unwrap_or_default);
            Err(MnistError::ImageSize { file: file.to_path_buf(), rows, columns })
        }
    })?;
    let image = |pixels: &[u8]| Image(pixels.try_into().expect("chunks of an image's pixels"));
    Ok(body.chunks_exact(PIXELS).map(image).collect())
}

/// The labels of an unpacked file.
pub fn labels(file: &Path, bytes: &[u8]) -> Result<Vec<u8>, MnistError> {
    const HEADER: usize = 8;
    let body = body(file, bytes, LABELS_MAGIC, HEADER, 1, "labels", || Ok(()))?;
    match body.iter().position(|&label| usize::from(label) >= DIGITS) {
        Some(image) => {
            Err(MnistError::Label { file: file.to_path_buf(), at: HEADER + image, image, found: body[image] })
        }
        None => Ok(body.to_vec()),
    }
}

/// The number of 32 bits at a place.
fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?;
    Some(u32::from_be_bytes(four.try_into().expect("four bytes")))
}

/// What follows the header, when its length is that of the items it announces.
fn body<'a>(
    file: &Path,
    bytes: &'a [u8],
    magic: u32,
    header: usize,
    item: usize,
    what: &'static str,
    dimensions: impl Fn() -> Result<(), MnistError>,
) -> Result<&'a [u8], MnistError> {
    let file = || file.to_path_buf();
    let short = MnistError::Header { file: file(), found: bytes.len(), expected: header };
    let Some(found) = word(bytes, 0) else { return Err(short) };
    if found != magic {
        return Err(MnistError::Magic { file: file(), found, expected: magic, what });
    }
    let Some(count) = word(bytes, 4).filter(|_| bytes.len() >= header) else { return Err(short) };
    if count == 0 {
        return Err(MnistError::Nothing { file: file(), what });
    }
    dimensions()?;
    let expected = header as u64 + u64::from(count) * item as u64;
    let found = bytes.len() as u64;
    if found != expected {
        return Err(MnistError::Length { file: file(), count, what, expected, found });
    }
    Ok(&bytes[header..])
}

/// A file of images as gzip.
pub fn pack_images(images: &[Image]) -> Vec<u8> {
    let pixels: Vec<u8> = images.iter().flat_map(|image| image.0).collect();
    pack(&[IMAGES_MAGIC, images.len() as u32, EDGE, EDGE], &pixels)
}

/// A file of labels as gzip.
pub fn pack_labels(labels: &[u8]) -> Vec<u8> {
    pack(&[LABELS_MAGIC, labels.len() as u32], labels)
}

/// Header and bytes as gzip, without name and time: equal contents give equal bytes.
fn pack(header: &[u32], bytes: &[u8]) -> Vec<u8> {
    let header: Vec<u8> = header.iter().flat_map(|word| word.to_be_bytes()).collect();
    let mut encoder = GzEncoder::new(vec![], Compression::best());
    let written = encoder.write_all(&header).and_then(|()| encoder.write_all(bytes)).and_then(|()| encoder.finish());
    written.expect("memory takes what is written")
}
