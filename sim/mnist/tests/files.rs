//! Files that come from outside: whole ones are read, all others give one error that says where and what is expected.

use memtwin_mnist::{Dataset, MnistError, Network, SAMPLE_OF_A_DIGIT, Split};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};
use std::path::Path;

/// A file of `count` images or labels; what is between is up to the test.
fn idx(magic: u32, numbers: &[u32], bytes: &[u8]) -> Vec<u8> {
    let header = [&[magic], numbers].concat();
    header.into_iter().flat_map(u32::to_be_bytes).chain(bytes.iter().copied()).collect()
}

fn images(count: u32) -> Vec<u8> {
    idx(0x803, &[count, 28, 28], &vec![7; count as usize * 784])
}

fn labels(labels: &[u8]) -> Vec<u8> {
    idx(0x801, &[labels.len() as u32], labels)
}

fn load(images: &[u8], labels: &[u8]) -> Result<Dataset, MnistError> {
    let folder = tempfile::tempdir().unwrap();
    let [image_name, label_name] = Split::Test.files();
    std::fs::write(folder.path().join(image_name), images).unwrap();
    std::fs::write(folder.path().join(label_name), labels).unwrap();
    Dataset::load(folder.path(), Split::Test)
}

#[track_caller]
fn check(images: &[u8], labels: &[u8], expect: &str) {
    let error = load(images, labels).unwrap_err().to_string();
    assert!(error.contains(expect), "{error}");
    assert!(error.contains("t10k-") && error.contains("expected") && error.lines().count() == 1, "{error}");
}

#[test]
fn images_and_labels() {
    let data = load(&images(3), &labels(&[0, 9, 4])).unwrap();
    assert_eq!((data.len(), &data.labels[..]), (3, &[0, 9, 4][..]));
    assert!(data.images[2].0.iter().all(|&pixel| pixel == 7));
}

#[test]
fn what_is_wrong_with_images() {
    let two = labels(&[1, 2]);
    check(&[], &two, "images-idx3-ubyte: ends after 0 bytes, expected a header of 16");
    check(&images(2)[..15], &two, "images-idx3-ubyte: ends after 15 bytes, expected a header of 16");
    check(&two, &two, "byte 0: the first four bytes are 0x00000801, expected 0x00000803: images");
    check(&idx(0x803, &[2, 27, 29], &[0; 2 * 784]), &two, "byte 8: images of 27x29 pixels, expected 28x28");
    check(&idx(0x803, &[0, 28, 28], &[]), &two, "byte 4: no images, expected at least one");
    check(&images(2)[..1583], &two, "byte 4: says 2 images, so expected 1584 bytes, found 1583");
    check(&[images(2), vec![0]].concat(), &two, "expected 1584 bytes, found 1585");
    check(&idx(0x803, &[u32::MAX, 28, 28], &[0; 784]), &two, "says 4294967295 images");
    check(&images(3), &two, "labels-idx1-ubyte: byte 4: 2 labels, but ");
}

#[test]
fn what_is_wrong_with_labels() {
    let two = images(2);
    check(&two, &[0, 0, 8, 1, 0, 0], "labels-idx1-ubyte: ends after 6 bytes, expected a header of 8");
    check(&two, &two, "labels-idx1-ubyte: byte 0: the first four bytes are 0x00000803, expected 0x00000801: labels");
    check(&two, &labels(&[1, 10]), "byte 9: the label of image 1 is 10, expected 0 to 9");
    check(&two, &idx(0x801, &[2], &[1]), "byte 4: says 2 labels, so expected 10 bytes, found 9");
    check(&two, &labels(&[1]), "1 labels, but ");
}

#[test]
fn packed_files() {
    let folder = tempfile::tempdir().unwrap();
    let error = Dataset::load(folder.path(), Split::Train).unwrap_err().to_string();
    assert!(error.contains("neither train-images-idx3-ubyte nor train-images-idx3-ubyte.gz is there"), "{error}");
    let sample = Dataset::sample();
    for (name, bytes) in sample.files(Split::Train) {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    assert_eq!(Dataset::load(folder.path(), Split::Train).unwrap(), sample);
    let (name, bytes) = &sample.files(Split::Train)[0];
    std::fs::write(folder.path().join(name), &bytes[..bytes.len() / 2]).unwrap();
    let error = Dataset::load(folder.path(), Split::Train).unwrap_err().to_string();
    assert!(error.contains("cannot be unpacked") && error.contains("expected a whole gzip file"), "{error}");
}

#[test]
fn the_sample_has_twenty_of_each_digit() {
    let sample = Dataset::sample();
    assert_eq!(sample.len(), 10 * SAMPLE_OF_A_DIGIT);
    for digit in 0..10 {
        assert_eq!(sample.labels.iter().filter(|&&label| label == digit).count(), SAMPLE_OF_A_DIGIT);
    }
    assert_eq!(sample.thin(SAMPLE_OF_A_DIGIT).unwrap(), sample);
    assert_eq!(sample.thin(4).unwrap().len(), 40);
    assert!(sample.thin(21).unwrap_err().to_string().contains("only 20 images of the digit 0, expected at least 21"));
}

#[test]
fn a_network_and_its_file() {
    let network = Network::shipped();
    let bytes = network.to_bytes();
    let again = Network::from_bytes(Path::new("again"), &bytes).unwrap();
    assert!(again == network && again.to_bytes() == bytes);
    for array in &network.arrays {
        array.validate().unwrap();
        let range = array.programming.conductance_min..=array.programming.conductance_max;
        assert!(array.conductance.iter().all(|w| range.contains(w)), "12-bit codes within the synapses' range");
    }
}

/// A network's file with another word in its header, and the checksum that belongs to it.
fn resealed(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let place = bytes.windows(from.len()).position(|window| window == from.as_bytes());
    let place = place.unwrap_or_else(|| panic!("{from} is not there"));
    let body = &bytes[place + from.len()..bytes.len() - 32];
    let bytes = [&bytes[..place], to.as_bytes(), body].concat();
    let checksum = Sha256::digest(&bytes);
    [bytes, checksum.to_vec()].concat()
}

/// Whatever bytes there are, nothing panics.
#[test]
fn any_bytes() {
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(1);
    let (whole, network) = ([images(2), labels(&[3, 4])], Network::shipped().to_bytes());
    for _ in 0..2000 {
        let mut files = whole.clone();
        for file in &mut files {
            let place = rng.next_u64() as usize % file.len().min(20);
            file[place] = rng.next_u64() as u8;
            let cut = (rng.next_u64() as usize % 2) * place;
            file.truncate(file.len() - cut);
        }
        let _ = load(&files[0], &files[1]);
        let mut head = network[..600].to_vec();
        let place = rng.next_u64() as usize % head.len();
        head[place] = rng.next_u64() as u8;
        let checksum = Sha256::digest(&head);
        let _ = Network::from_bytes(Path::new("head"), &[head, checksum.to_vec()].concat());
    }
}

#[test]
fn what_is_wrong_with_a_network() {
    let bytes = Network::shipped().to_bytes();
    let check = |bytes: &[u8], expect: &str| {
        let error = Network::from_bytes(Path::new("mine.bin"), bytes).unwrap_err().to_string();
        assert!(error.starts_with(&format!("mine.bin: {expect}")) && error.contains("expected"), "{error}");
    };
    check(b"", "line 1: the file holds no network");
    check(b"PK\x03\x04", "line 1: the file holds no network");
    check(b"memtwin-mnist network 27\n", "line 1: a network of version 27, expected version 1");
    check(&bytes[..bytes.len() - 1], "the file is damaged");
    check(b"memtwin-mnist network 1\n", "the file is damaged");
    for place in [30, 300, 1000, bytes.len() - 1] {
        let mut bytes = bytes.clone();
        bytes[place] ^= 4;
        check(&bytes, "the file is damaged: its checksum is another");
    }
    // whole files of somebody else: the checksum is right
    for (from, to, expect) in [
        ("{\"training\"", "[\"training\"", "line 2: "),
        ("\"seed\"", "\"sead\"", "line 2: unknown field `sead`"),
        ("[784,100,10]", "[784,100,11]", "sizes [784, 100, 11] and "),
        ("\"conductance_max\":3920", "\"conductance_max\":2000", "a conductance of "),
        ("\"load\":8192", "\"load\":0", "line 2: load or spike_level"),
        ("\"spike_level\":256", "\"spike_level\":-1", "line 2: load or spike_level"),
        ("\"depress_shift\":6", "\"depress_shift\":16", "line 2: depress_shift is 16, expected 0 to 15"),
    ] {
        check(&resealed(&bytes, from, to), expect);
    }
    let missing = Network::load(Path::new("nowhere/at/all.bin")).unwrap_err().to_string();
    assert!(missing.starts_with("nowhere/at/all.bin: "), "{missing}");
}
