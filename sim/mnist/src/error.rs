//! Why digits, a network or a training cannot be used: which file, where, what was found, what is expected.

use std::path::PathBuf;

/// Why nothing came of it.
#[derive(Debug, thiserror::Error)]
pub enum MnistError {
    #[error("{}: {source}", file.display())]
    Read { file: PathBuf, source: std::io::Error },
    #[error("{}: neither {name} nor {name}.gz is there, expected one of them", folder.display())]
    NoFile { folder: PathBuf, name: &'static str },
    #[error("{}: cannot be unpacked: {source}, expected a whole gzip file", file.display())]
    Gzip { file: PathBuf, source: std::io::Error },
    #[error("{}: the file is longer than {limit} bytes, expected {what}", file.display())]
    TooLong { file: PathBuf, limit: u64, what: &'static str },
    #[error("{}: byte 0: the first four bytes are {found:#010x}, expected {expected:#010x}: {what}", file.display())]
    Magic { file: PathBuf, found: u32, expected: u32, what: &'static str },
    #[error("{}: ends after {found} bytes, expected a header of {expected}", file.display())]
    Header { file: PathBuf, found: usize, expected: usize },
    #[error("{}: byte 8: images of {rows}x{columns} pixels, expected 28x28", file.display())]
    ImageSize { file: PathBuf, rows: u32, columns: u32 },
    #[error("{}: byte 4: no {what}, expected at least one", file.display())]
    Nothing { file: PathBuf, what: &'static str },
    #[error("{}: byte 4: says {count} {what}, so expected {expected} bytes, found {found}", file.display())]
    Length { file: PathBuf, count: u32, what: &'static str, expected: u64, found: u64 },
    #[error("{}: byte {at}: the label of image {image} is {found}, expected 0 to 9", file.display())]
    Label { file: PathBuf, at: usize, image: usize, found: u8 },
    #[error(
        "{}: byte 4: {labels} labels, but {} has {images} images: expected one label an image",
        file.display(), other.display()
    )]
    Counts { file: PathBuf, other: PathBuf, labels: usize, images: usize },
    #[error("{}: {what}, expected {expected}", file.display())]
    Network { file: PathBuf, what: String, expected: String },
    #[error("{name} is {found}, expected {expected}")]
    Option { name: &'static str, found: String, expected: &'static str },
    #[error(
        "the network was trained on all {images} training images, expected one of memtwin mnist train --images with fewer"
    )]
    NoneHeldOut { images: usize },
    #[error("only {found} images of the digit {digit}, expected at least {expected} to draw a sample from")]
    TooFew { digit: usize, found: usize, expected: usize },
    #[error("interrupted")]
    Interrupted,
}
