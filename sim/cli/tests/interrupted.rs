//! Runs that are ended half way: complete files or none.

mod common;

use common::{Ended, FILES, Sandbox, tiny};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A run that no machine ends within this test.
const LONG: [&str; 4] = ["run", "--quiet", "--trials", "10000"];

/// Starts a command in a process group of its own, as a shell does: the terminal's Ctrl-C goes to the whole group.
fn start(command: &mut Command) -> Child {
    command.process_group(0).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

#[track_caller]
fn wait_until(what: &str, mut reached: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !reached() {
        assert!(begin.elapsed() < Duration::from_secs(30), "{what}: did not happen");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Sends a signal to a process, or with a minus sign before it to a group.
fn signal(name: &str, target: &str) {
    let sent = Command::new("sh").args(["-c", "kill -s \"$1\" -- \"$2\"", "sh", name, target]).status().unwrap();
    assert!(sent.success(), "kill -s {name} -- {target}");
}

/// The temporary file of the waveform is there: the run is under way.
fn under_way(sandbox: &Sandbox, folder: &str) -> bool {
    sandbox.path(folder).exists() && sandbox.tree().iter().any(|path| path.ends_with(".part"))
}

/// Interrupts a long run; `expect` is what the sandbox must hold then.
#[track_caller]
fn check(sandbox: &Sandbox, options: &[&str], expect: &[String]) {
    let args: Vec<_> = LONG.iter().chain(options).copied().collect();
    let child = start(&mut sandbox.command(&args));
    wait_until("the run", || under_way(sandbox, "out"));
    signal("INT", &child.id().to_string());
    let ended: Ended = child.wait_with_output().unwrap().into();
    assert_eq!((ended.code, &ended.out[..], &ended.err[..]), (Some(130), "", "memtwin: interrupted\n"), "{args:?}");
    assert_eq!(sandbox.tree(), expect, "{args:?}");
}

#[test]
fn ctrl_c_leaves_nothing() {
    check(&Sandbox::new(&[]), &[], &[]);
    check(&Sandbox::new(&[]), &["--wave", "fst", "--wave-scope", "all", "--wave-start-ms", "0"], &[]);
    check(&Sandbox::new(&[]), &["--out", "out/deep/down"], &[]);
}

#[test]
fn ctrl_c_keeps_the_results_of_the_run_before() {
    let sandbox = Sandbox::new(&[]);
    assert_eq!(sandbox.run(&tiny(&[])).code, Some(0));
    let (tree, results) = (sandbox.tree(), sandbox.results("out"));
    check(&sandbox, &[], &tree);
    assert!(sandbox.results("out") == results, "the files have changed");
}

#[test]
fn kill_leaves_no_half_result() {
    let sandbox = Sandbox::new(&[]);
    let mut child = start(&mut sandbox.command(&LONG));
    wait_until("the run", || under_way(&sandbox, "out"));
    signal("KILL", &child.id().to_string());
    assert_eq!(child.wait().unwrap().signal(), Some(9));
    let left = sandbox.results("out");
    assert!(left.keys().all(|name| name.starts_with('.')), "{:?}", left.keys());
    // what is left is in nobody's way
    let ended = sandbox.run(&tiny(&[]));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(FILES.iter().all(|&name| sandbox.path("out").join(name).exists()));
}

/// Ctrl-C in a terminal ends the tools too; that must not look like their failure. `program` stands for the simulation,
/// `compile` for its compiler; either tells by a file when it has been reached.
#[track_caller]
fn check_tool(compile: &str, program: &str) {
    let sandbox = Sandbox::new(&[]);
    let compiled = format!("mkdir obj_dir; printf '#!/bin/sh\\n{program}' > obj_dir/Vtop; chmod +x obj_dir/Vtop");
    sandbox.script("bin/verilator", &format!("[ \"$1\" = --version ] && exit\n{compile}\n{compiled}"));
    let path = format!("{}:{}", sandbox.path("bin").display(), std::env::var("PATH").unwrap());
    let reached = sandbox.path("reached");
    let mut command = sandbox.command(&tiny(&["--engine", "verilator"]));
    command.env("PATH", path).env("MEMTWIN_CACHE", sandbox.path("cache")).env("REACHED", &reached);
    let child = start(&mut command);
    wait_until("the tool", || reached.exists());
    signal("INT", &format!("-{}", child.id()));
    let ended: Ended = child.wait_with_output().unwrap().into();
    assert_eq!((ended.code, &ended.err[..]), (Some(130), "memtwin: interrupted\n"), "{compile:?} {program:?}");
    let left = sandbox.tree();
    assert!(!left.iter().any(|path| path.starts_with("out") || path.contains(".tmp")), "{left:?}");
}

#[test]
fn ctrl_c_while_the_simulator_compiles() {
    check_tool(": > \"$REACHED\"; exec sleep 60", "exit 1\\n");
}

#[test]
fn ctrl_c_while_the_simulator_runs() {
    check_tool(":", ": > \"$REACHED\"\\nexec sleep 60\\n");
}
