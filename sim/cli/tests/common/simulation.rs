//! A simulated board, in reach of the command.

use super::{Ended, Sandbox};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A process that does not outlive its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // it may have ended already
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Its rate.
pub const BAUD: u32 = 1_000_000;

/// The smallest network on an iCEBreaker, in reach as `board` in a folder.
pub struct Simulation {
    pub sandbox: Sandbox,
    running: Running,
    pub device: PathBuf,
}

impl Simulation {
    pub fn start(sandbox: Sandbox) -> Self {
        Simulation::of(sandbox, "tiny")
    }

    /// The same with another network, or an array.
    pub fn of(sandbox: Sandbox, preset: &str) -> Self {
        let args =
            ["board", "simulate", "--board", "icebreaker", "--preset", preset, "--link", "board", "--json", "--quiet"];
        let mut running = Running(sandbox.command(&args).process_group(0).stdout(Stdio::piped()).spawn().unwrap());
        let mut line = String::new();
        BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let told: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(
            (&told["board"], &told["preset"], &told["baud"]),
            (&"icebreaker".into(), &preset.into(), &BAUD.into())
        );
        let device = PathBuf::from(told["port"].as_str().unwrap());
        assert_eq!(std::fs::read_link(sandbox.path("board")).unwrap(), device);
        Simulation { sandbox, running, device }
    }

    /// Sends a signal to it, and waits for its end.
    pub fn end(mut self, signal: &str) -> (Option<i32>, Sandbox) {
        assert!(
            Command::new("kill").args(["-s", signal, &self.running.0.id().to_string()]).status().unwrap().success()
        );
        let code = self.running.0.wait().unwrap().code();
        let begin = Instant::now();
        while self.device.exists() {
            assert!(begin.elapsed() < Duration::from_secs(30), "the simulation did not end");
            std::thread::sleep(Duration::from_millis(5));
        }
        (code, self.sandbox)
    }

    /// The command must end with this code at the board, and say this.
    #[track_caller]
    pub fn check(&self, args: &[&str], code: i32, expect: &str) -> String {
        let ended = self.sandbox.run(&[args, &["--port", "board"]].concat());
        assert_eq!(ended.code, Some(code), "{args:?}: {ended:?}");
        let Ended { out, err, .. } = ended;
        assert!(format!("{out}{err}").contains(expect), "{args:?}: {out}{err}");
        assert!(code == 0 || err.starts_with("error: ") || err.lines().count() == 1, "{args:?}: {err}");
        out
    }
}
