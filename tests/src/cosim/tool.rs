//! Runs one of the outside tools.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use crate::cosim::CosimError;

/// A program and the Debian package that has it.
pub(crate) struct Tool {
    pub program: &'static str,
    pub package: &'static str,
}

pub(crate) const IVERILOG: Tool = Tool { program: "iverilog", package: "iverilog" };
pub(crate) const VVP: Tool = Tool { program: "vvp", package: "iverilog" };
pub(crate) const VERILATOR: Tool = Tool { program: "verilator", package: "verilator" };
pub(crate) const YOSYS: Tool = Tool { program: "yosys", package: "yosys" };

impl Tool {
    /// Runs the tool in `folder` and returns what it printed.
    pub fn run(&self, bench: &str, folder: &Path, arguments: &[&str]) -> Result<String, CosimError> {
        run(bench, folder, self.program, arguments).map_err(|error| match error {
            CosimError::Io(io) if io.kind() == ErrorKind::NotFound => {
                CosimError::MissingTool { tool: self.program, package: self.package }
            }
            other => other,
        })
    }
}

/// Runs `program` in `folder`; an unsuccessful end is an error that has the log.
pub(crate) fn run(bench: &str, folder: &Path, program: &str, arguments: &[&str]) -> Result<String, CosimError> {
    let output = Command::new(program).args(arguments).current_dir(folder).output()?;
    let mut log = String::from_utf8_lossy(&output.stdout).into_owned();
    log.push_str(&String::from_utf8_lossy(&output.stderr));
    if output.status.success() {
        return Ok(log);
    }
    let command = [&[program], arguments].concat().join(" ");
    Err(CosimError::Tool { bench: bench.to_string(), command, log, folder: folder.to_path_buf() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_tool_names_its_package() {
        let tool = Tool { program: "no-such-tool", package: "that-package" };
        let error = tool.run("bench", Path::new("."), &[]).unwrap_err();
        assert_eq!(error.to_string(), "no-such-tool is not installed; on Debian: apt-get install that-package");
    }
}
