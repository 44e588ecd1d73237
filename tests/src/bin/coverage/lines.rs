//! Lines of the Rust code that run in the tests, by rustc's own instrumentation.

use crate::reasons::Reasons;
use crate::{Failure, Row, print_table, print_unexcused, root};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// LLVM's readers must be no older than the compiler's LLVM; Debian keeps them beside each other by version.
const PACKAGE: &str = "llvm-22";
const TOOLS: &str = "/usr/lib/llvm-22/bin";
/// What `make test` tests; `memtwin` has its own second step there, since it must be built without rust-hdl.
const EVERYTHING: [&str; 1] = ["--workspace"];

pub fn report(reasons: &mut Reasons, arguments: &[String]) -> Result<(), Failure> {
    let everything = EVERYTHING.map(String::from);
    let arguments = if arguments.is_empty() { &everything[..] } else { arguments };
    let profiles = tempfile::tempdir()?;
    let programs = programs(&cargo(profiles.path(), arguments, &["--no-run", "--message-format=json"])?);
    // a test that fails has told why; what it did not run is not told here
    cargo(profiles.path(), arguments, &["--no-fail-fast"])?;
    let merged = profiles.path().join("merged.profdata");
    let mut merge = tool("llvm-profdata");
    merge.args(["merge", "--sparse", "-o"]).arg(&merged).arg(profiles.path());
    output(&mut merge)?;
    let mut export = tool("llvm-cov");
    export.args(["export", "--format=lcov", "--instr-profile"]).arg(&merged);
    export.args(["--ignore-filename-regex", "/(registry|rustc)/|/tests/|/examples/|/benches/"]);
    for program in &programs {
        export.arg("--object").arg(program);
    }
    print(reasons, &lines(&output(&mut export)?)?)
}

/// `cargo test`, instrumented, in a target folder of its own.
fn cargo(profiles: &Path, arguments: &[String], more: &[&str]) -> Result<String, Failure> {
    let mut command = Command::new("cargo");
    command.arg("test").args(arguments).args(more).current_dir(root()).stderr(Stdio::inherit());
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    command.env("CARGO_TARGET_DIR", target.join("coverage"));
    command.env("RUSTFLAGS", "-C instrument-coverage").env("CARGO_INCREMENTAL", "0");
    command.env("LLVM_PROFILE_FILE", profiles.join("%4m.profraw"));
    output(&mut command)
}

/// The programs that cargo built, of its messages.
fn programs(messages: &str) -> Vec<String> {
    let program = |line: &str| {
        let message: Value = serde_json::from_str(line).ok()?;
        Some(message.get("executable")?.as_str()?.to_string())
    };
    messages.lines().filter_map(program).collect()
}

fn tool(name: &str) -> Command {
    Command::new(Path::new(TOOLS).join(name))
}

fn output(command: &mut Command) -> Result<String, Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound if name.starts_with(TOOLS) => {
            format!("{name} was not found: install the package {PACKAGE}")
        }
        _ => format!("{name}: {error}"),
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("{name} failed:\n{}", String::from_utf8_lossy(&output.stderr)).into())
}

/// How often each line ran, by file.
type Lines = BTreeMap<PathBuf, BTreeMap<usize, u64>>;

/// Reads what llvm-cov exports: `SF:file`, then `DA:line,count`.
fn lines(lcov: &str) -> Result<Lines, Failure> {
    let root = root();
    let mut lines = Lines::new();
    let mut file = None;
    for entry in lcov.lines() {
        if let Some(path) = entry.strip_prefix("SF:") {
            file = Path::new(path).strip_prefix(&root).ok().map(Path::to_path_buf);
        } else if let (Some(data), Some(file)) = (entry.strip_prefix("DA:"), &file) {
            let (line, count) = data.split_once(',').ok_or_else(|| format!("'{entry}' is no count of llvm-cov"))?;
            let line = lines.entry(file.clone()).or_default().entry(line.parse()?).or_insert(0);
            *line += count.split(',').next().unwrap_or(count).parse::<u64>()?;
        }
    }
    Ok(lines)
}

/// A row a file, those of a crate together.
fn print(reasons: &mut Reasons, lines: &Lines) -> Result<(), Failure> {
    let (mut rows, mut unexcused) = (vec![], vec![]);
    for (file, counts) in lines {
        let text = std::fs::read_to_string(root().join(file))?;
        let text: Vec<&str> = text.lines().collect();
        let mut row = Row { name: file.display().to_string(), all: counts.len(), ..Row::default() };
        for (&number, &count) in counts {
            let line = text.get(number - 1).map_or("", |line| line.trim());
            if count > 0 {
                row.reached += 1;
            } else if reasons.excuse_line(&format!("{}: {line}", file.display())) {
                row.excused += 1;
            } else {
                unexcused.push(format!("{}:{number}: {line}", file.display()));
            }
        }
        rows.push(row);
    }
    print_table(["file", "lines"], &rows);
    print_table(["crate", "lines"], &by_crate(&rows));
    print_unexcused("lines", &unexcused);
    Ok(())
}

fn by_crate(rows: &[Row]) -> Vec<Row> {
    let mut crates: BTreeMap<&str, Row> = BTreeMap::new();
    for row in rows {
        let name = row.name.split("/src/").next().unwrap_or(&row.name);
        let sum = crates.entry(name).or_insert_with(|| Row { name: name.to_string(), ..Row::default() });
        sum.all += row.all;
        sum.reached += row.reached;
        sum.excused += row.excused;
    }
    crates.into_values().collect()
}
