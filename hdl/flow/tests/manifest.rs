//! Publishing a bitstream, and noticing that it or its sources changed.

mod common;

use common::{SPEC_HASH, TOP, build_in, ice40, tools};
use memtwin_flow::{Board, Family, Manifest, ToolSet, publish};

#[test]
fn a_published_bitstream_is_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let (cache, out) = (folder.path().join("cache"), folder.path().join("bitstreams/small"));
    let board = ice40();
    let built = build_in(&cache, &board, TOP, &tools(Family::Ice40, ToolSet::Debian)).unwrap_or_else(|e| panic!("{e}"));
    let manifest = publish(&built, &out).expect("written");
    assert_eq!(Manifest::check(&out).expect("sound"), manifest);
    let mut names: Vec<_> = std::fs::read_dir(&out).expect("a folder").map(|e| e.expect("one").file_name()).collect();
    names.sort();
    assert_eq!(names, ["manifest.toml", "top.bin"]);
    let text = std::fs::read_to_string(out.join("manifest.toml")).expect("text");
    println!("{text}");
    for expect in
        ["board = \"small\"", "tools.set", "synthesis = \"yosys Yosys 0.", "flip_flops = 57", "clock_hz = 12000000"]
    {
        assert!(text.replace("[tools]\nset", "tools.set").contains(expect), "{expect}: {text}");
    }

    let differences = |board: &Board, verilog: &str, spec_hash| -> Vec<String> {
        let found = manifest.differences(board, verilog, spec_hash).expect("sources");
        found.iter().filter_map(|text| text.split(' ').next()).map(String::from).collect()
    };
    assert!(manifest.is_fresh(&board, TOP, SPEC_HASH).expect("sources"));
    assert_eq!(differences(&board, &format!("{TOP} "), SPEC_HASH), ["source_hash", "build_id"]);
    assert_eq!(differences(&board, TOP, [8; 32]), ["spec_hash", "build_id"]);
    let other = Board { seed: 2, ..board.clone() };
    assert_eq!(differences(&other, TOP, SPEC_HASH), ["seed", "source_hash", "build_id"]);
    let pins = Board { pins: format!("{}\n", board.pins), ..board.clone() };
    assert_eq!(differences(&pins, TOP, SPEC_HASH), ["source_hash", "build_id"]);
    let title = Board { title: "other".to_string(), programmers: vec![], usb: String::new(), ..board };
    assert!(manifest.is_fresh(&title, TOP, SPEC_HASH).expect("sources"));

    let file = out.join("top.bin");
    let mut bytes = std::fs::read(&file).expect("bytes");
    bytes[1000] ^= 1;
    std::fs::write(&file, &bytes).expect("written");
    let error = Manifest::check(&out).expect_err("another bitstream").to_string();
    assert!(error.contains("top.bin: sha256 is ") && !error.contains("bytes"), "{error}");
    std::fs::write(&file, &bytes[..1000]).expect("written");
    let error = Manifest::check(&out).expect_err("half a bitstream").to_string();
    assert!(error.contains("bytes is 1000, the manifest says 135100; sha256"), "{error}");
    std::fs::write(out.join("manifest.toml"), text.replace("\"top.bin\"", "\"../top.bin\"")).expect("written");
    let error = Manifest::check(&out).expect_err("a file elsewhere").to_string();
    assert!(error.contains("bitstream is '../top.bin', expected the name of a file"), "{error}");
    std::fs::write(out.join("manifest.toml"), text.replace("seed", "sead")).expect("written");
    let error = Manifest::check(&out).expect_err("another key").to_string();
    assert!(error.contains("unknown field `sead`"), "{error}");
}
