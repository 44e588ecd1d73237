//! `memtwin mnist` by the command: what it prints and writes, and that nothing is left half done.

mod common;

use common::{Ended, Sandbox};
use memtwin_mnist::{Dataset, Split};
use serde_json::Value;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A folder `data` with the sample as training set and as test set.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new(&[]);
    std::fs::create_dir(sandbox.path("data")).unwrap();
    for split in [Split::Train, Split::Test] {
        for (name, bytes) in Dataset::sample().files(split) {
            std::fs::write(sandbox.path("data").join(name), bytes).unwrap();
        }
    }
    sandbox
}

const TRAIN: [&str; 6] = ["mnist", "train", "--quiet", "--data", "data", "--out"];

#[test]
fn the_shipped_network_on_the_shipped_sample() {
    let sandbox = Sandbox::new(&[]);
    let args = ["mnist", "test", "--quiet", "--steps", "50"];
    let ended = sandbox.run(&args);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{ended:?}");
    assert!(ended.out.starts_with("200 images, 50 time steps of 1 us, seed 1\n"), "{ended:?}");
    let json = sandbox.run(&[&args[..], &["--json", "--images", "30", "--threads", "1"]].concat());
    let told: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&told["images"], &told["steps"], &told["data"]), (&30.into(), &50.into(), &Value::Null));
    assert!(told["accuracy"].as_f64().unwrap() > 0.8, "{told}");
    assert_eq!(told["readings"].as_array().unwrap().len(), 6);
    let again = sandbox.run(&[&args[..], &["--json", "--images", "30", "--threads", "5"]].concat());
    assert_eq!(json.out, again.out);
    assert_eq!(sandbox.tree(), [""; 0]);
}

#[test]
fn a_trained_network_is_tested() {
    let sandbox = sandbox();
    for (out, threads) in [("nets/a.bin", "1"), ("nets/b.bin", "3")] {
        let ended = sandbox.run(&[&TRAIN[..], &[out, "--epochs", "2", "--steps", "15", "--threads", threads]].concat());
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{ended:?}");
        assert!(ended.out.ends_with(&format!("wrote {out}\n")), "{ended:?}");
    }
    assert!(sandbox.read("nets/a.bin") == sandbox.read("nets/b.bin"), "threads change a byte");
    let ended =
        sandbox.run(&["mnist", "test", "--quiet", "--data", "data", "--network", "nets/a.bin", "--steps", "20"]);
    assert!(ended.code == Some(0) && ended.out.starts_with("200 images, 20 time steps"), "{ended:?}");
}

/// The sample is both sets: the first 150 of its images in training, the other 50 held out.
#[test]
fn images_that_were_held_out_are_shown() {
    let sandbox = sandbox();
    let ended = sandbox.run(&[&TRAIN[..], &["part.bin", "--epochs", "1", "--steps", "15", "--images", "150"]].concat());
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let test = ["mnist", "test", "--quiet", "--data", "data", "--held-out", "--steps", "20", "--json", "--network"];
    let told: Value = serde_json::from_str(&sandbox.run(&[&test[..], &["part.bin"]].concat()).out).unwrap();
    assert_eq!((&told["images"], &told["held_out"]), (&50.into(), &true.into()));
    let last = Dataset::sample().after(150);
    let shown = told["confusion"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row.as_array().unwrap().iter().map(|count| count.as_u64().unwrap()).sum::<u64>());
    let expect = (0..10).map(|digit| last.labels.iter().filter(|&&label| label == digit).count() as u64);
    assert!(shown.eq(expect), "{told}");
    let all = sandbox.run(&[&TRAIN[..], &["all.bin", "--epochs", "1", "--steps", "15"]].concat());
    assert_eq!(all.code, Some(0), "{all:?}");
    let ended = sandbox.run(&[&test[..], &["all.bin"]].concat());
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(ended.err.contains("trained on all 200 training images"), "{ended:?}");
}

#[test]
fn a_sample_is_drawn() {
    let sandbox = sandbox();
    let ended = sandbox.run(&["mnist", "sample", "--data", "data", "--out", "few", "--each", "3"]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let few = Dataset::load(&sandbox.path("few"), Split::Test).unwrap();
    assert_eq!(few, Dataset::sample().thin(3).unwrap());
}

#[test]
fn ctrl_c_leaves_nothing() {
    let sandbox = sandbox();
    let before = sandbox.tree();
    let args = [&TRAIN[..], &["deep/down/net.bin", "--epochs", "1000", "--threads", "1"]].concat();
    let child = sandbox.command(&args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let begin = Instant::now();
    while !sandbox.path("deep/down").exists() {
        assert!(begin.elapsed() < Duration::from_secs(30), "the training did not begin");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status().unwrap().success());
    let ended: Ended = child.wait_with_output().unwrap().into();
    assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (Some(130), "", "memtwin: interrupted\n"));
    assert_eq!(sandbox.tree(), before);
}

#[test]
fn bad_input() {
    let sandbox = sandbox();
    std::fs::write(sandbox.path("text.bin"), "no network\n").unwrap();
    std::fs::write(sandbox.path("data/train-labels-idx1-ubyte"), [0, 0, 8, 1, 0, 0, 0, 1, 77]).unwrap();
    let before = sandbox.tree();
    for (args, expect) in [
        (&["mnist", "test", "--data", "nowhere"][..], "nowhere: neither t10k-images-idx3-ubyte nor"),
        (&["mnist", "test", "--network", "text.bin"], "text.bin: line 1: the file holds no network, expected"),
        (&["mnist", "test", "--network", "nowhere.bin"], "nowhere.bin: "),
        (&[&TRAIN[..], &["net.bin"]].concat(), "byte 8: the label of image 0 is 77, expected 0 to 9"),
        (&["mnist", "sample", "--data", "data", "--out", "few", "--each", "21"], "expected at least 21"),
        (&["mnist", "test", "--steps", "0"], "invalid value '0'"),
        (&["mnist", "train", "--data", "data"], "required arguments were not provided"),
    ] {
        let ended = sandbox.run(args);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{args:?}: {ended:?}");
        assert!(ended.err.contains(expect), "{args:?}: {ended:?}");
        assert_eq!(sandbox.tree(), before, "{args:?}");
    }
    let ended = sandbox.run(&[&["mnist", "train", "--quiet", "--data", "data", "--out"][..], &["data"]].concat());
    assert_eq!(ended.code, Some(2), "{ended:?}");
}
