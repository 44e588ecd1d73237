//! Handwritten digits: the files of a folder, and the sample that comes with the project.

use crate::circuit::{DIGITS, PIXELS};
use crate::{MnistError, idx};
use std::path::Path;

/// Images of a digit in the sample.
pub const SAMPLE_OF_A_DIGIT: usize = 20;
/// The sample's files: named as MNIST's, so that its folder can be given as one of data.
const SAMPLE_IMAGES: &[u8] = include_bytes!("../data/t10k-images-idx3-ubyte.gz");
const SAMPLE_LABELS: &[u8] = include_bytes!("../data/t10k-labels-idx1-ubyte.gz");

/// 28x28 pixels row by row, 0 (paper) to 255 (ink).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Image(pub [u8; PIXELS]);

impl std::fmt::Debug for Image {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ink: u32 = self.0.iter().map(|&pixel| u32::from(pixel)).sum();
        write!(f, "Image(ink {ink})")
    }
}

/// Which of MNIST's two sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// 60,000 images.
    Train,
    /// 10,000 images.
    Test,
}

impl Split {
    /// Names of the file of images and that of labels; `.gz` may follow.
    pub const fn files(self) -> [&'static str; 2] {
        match self {
            Split::Train => ["train-images-idx3-ubyte", "train-labels-idx1-ubyte"],
            Split::Test => ["t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"],
        }
    }
}

/// Images with their digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dataset {
    pub images: Vec<Image>,
    /// 0 to 9, one an image.
    pub labels: Vec<u8>,
}

impl Dataset {
    /// The set of a folder.
    pub fn load(folder: &Path, split: Split) -> Result<Dataset, MnistError> {
        let [images, labels] = split.files();
        let (images, labels) = (idx::find(folder, images)?, idx::find(folder, labels)?);
        let (image_bytes, label_bytes) = (idx::read(&images)?, idx::read(&labels)?);
        Dataset::of([&images, &labels], &image_bytes, &label_bytes)
    }

    /// Of unpacked files, which are named in errors.
    fn of([file, label_file]: [&Path; 2], image_bytes: &[u8], label_bytes: &[u8]) -> Result<Dataset, MnistError> {
        let dataset =
            Dataset { images: idx::images(file, image_bytes)?, labels: idx::labels(label_file, label_bytes)? };
        let (images, labels) = (dataset.images.len(), dataset.labels.len());
        if images != labels {
            let (file, other) = (label_file.to_path_buf(), file.to_path_buf());
            return Err(MnistError::Counts { file, other, labels, images });
        }
        Ok(dataset)
    }

    /// The sample that comes with the project: 20 images of each digit, drawn from MNIST's test set by [`Dataset::thin`].
    pub fn sample() -> Dataset {
        let files = ["sample images", "sample labels"].map(Path::new);
        let bytes = |n: usize, packed: &[u8]| idx::unpack(files[n], packed.to_vec()).expect("the sample is whole");
        Dataset::of(files, &bytes(0, SAMPLE_IMAGES), &bytes(1, SAMPLE_LABELS)).expect("the sample is whole")
    }

    pub fn len(&self) -> usize {
        self.images.len()
    }

    pub fn is_empty(&self) -> bool {
        self.images.is_empty()
    }

    /// The first images.
    pub fn first(mut self, count: usize) -> Dataset {
        self.images.truncate(count);
        self.labels.truncate(count);
        self
    }

    /// The images after the first ones.
    pub fn after(mut self, count: usize) -> Dataset {
        let count = count.min(self.len());
        self.images.drain(..count);
        self.labels.drain(..count);
        self
    }

    /// `count` images of each digit, evenly spread: of a digit's n images those at `n k / count` for k from 0, in the order of
    /// the set.
    pub fn thin(&self, count: usize) -> Result<Dataset, MnistError> {
        let mut chosen = vec![];
        for digit in 0..DIGITS {
            let places: Vec<usize> = (0..self.len()).filter(|&n| usize::from(self.labels[n]) == digit).collect();
            if places.len() < count {
                return Err(MnistError::TooFew { digit, found: places.len(), expected: count });
            }
            chosen.extend((0..count).map(|k| places[places.len() * k / count]));
        }
        chosen.sort_unstable();
        Ok(Dataset {
            images: chosen.iter().map(|&n| self.images[n]).collect(),
            labels: chosen.iter().map(|&n| self.labels[n]).collect(),
        })
    }

    /// The files of this set as of a split: names and contents, gzip.
    pub fn files(&self, split: Split) -> [(String, Vec<u8>); 2] {
        let [images, labels] = split.files().map(|name| format!("{name}.gz"));
        [(images, idx::pack_images(&self.images)), (labels, idx::pack_labels(&self.labels))]
    }
}
