//! The command in a folder of its own.

#![allow(dead_code, reason = "every test file is a crate of its own and takes what it needs")]

pub mod simulation;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A run that takes a moment.
pub const TINY: [&str; 6] = ["run", "--quiet", "--preset", "tiny", "--trials", "1"];

/// What a run with a VCD waveform writes.
pub const FILES: [&str; 5] = ["report.html", "run.json", "wave.gtkw", "wave.sucl", "wave.vcd"];

/// A folder in which the command runs.
pub struct Sandbox(tempfile::TempDir);

/// What the command came to.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Sandbox {
    pub fn new(files: &[(&str, &[u8])]) -> Self {
        let sandbox = Sandbox(tempfile::tempdir().unwrap());
        for (name, contents) in files {
            std::fs::write(sandbox.path(name), contents).unwrap();
        }
        sandbox
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_memtwin"));
        command.args(args).current_dir(self.0.path()).stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ended {
        self.command(args).output().unwrap().into()
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    /// Every file and folder below, folders with a slash at the end.
    pub fn tree(&self) -> Vec<String> {
        let mut all = vec![];
        walk(self.0.path(), "", &mut all);
        all.sort();
        all
    }

    /// The results in a folder, by name.
    pub fn results(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let names = std::fs::read_dir(self.path(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        let read = |name: String| (name.clone(), self.read(&format!("{folder}/{name}")));
        names.map(|name| read(name.into_string().unwrap())).collect()
    }

    /// Makes a shell script that may be run.
    pub fn script(&self, name: &str, text: &str) {
        use std::os::unix::fs::PermissionsExt;
        std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        std::fs::write(self.path(name), format!("#!/bin/sh\n{text}\n")).unwrap();
        std::fs::set_permissions(self.path(name), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
}

fn walk(folder: &Path, prefix: &str, all: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            let name = format!("{name}/");
            walk(&entry.path(), &name, all);
            all.push(name);
        } else {
            all.push(name);
        }
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the command speaks UTF-8");
        Ended { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// The arguments of a tiny run, and more.
pub fn tiny<'a>(more: &[&'a str]) -> Vec<&'a str> {
    TINY.iter().chain(more).copied().collect()
}
