//! A board that is simulated, with its serial line on a pseudo-terminal: any program that opens a serial port reaches it.

use crate::HostError;
use crate::wire::open_terminal;
use memtwin_engine::chain::{Stage, Workshop, design};
use memtwin_engine::pins::FreeRun;
use memtwin_flow::Board;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, ioctl_tiocnxcl, tcgetattr, tcsetattr};
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

/// A board's real top at a stage of its build, running by itself ([`FreeRun`]) until this is dropped.
pub struct SimulatedBoard {
    path: PathBuf,
    /// Held open, so that the line stays up where no host is at it.
    line: File,
    run: FreeRun,
}

impl SimulatedBoard {
    /// Builds what the stage needs, compiles the simulation, both where that was not done before, and starts it.
    pub fn start(board: &Board, stage: Stage, workshop: &mut Workshop<'_>) -> Result<Self, HostError> {
        let design = design(stage, board, workshop)?;
        let (master, path, line) = pseudo_terminal(board.baud).map_err(HostError::Terminal)?;
        Ok(SimulatedBoard { path, line, run: FreeRun::start(&design, master)? })
    }

    /// The device that a host opens.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// To be called now and then: fails where the simulation has ended, and makes way for the next host where one was killed
    /// that had the port for itself. That a device is in exclusive use ends with its last user, and here this is one.
    pub fn tend(&mut self) -> Result<(), HostError> {
        ioctl_tiocnxcl(&self.line).map_err(|error| HostError::Terminal(error.into()))?;
        Ok(self.run.check()?)
    }
}

/// The master's end, the device at the other end, and that end itself, raw and at the board's rate.
fn pseudo_terminal(baud: u32) -> io::Result<(OwnedFd, PathBuf, File)> {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
    grantpt(&master)?;
    unlockpt(&master)?;
    let path = PathBuf::from(ptsname(&master, vec![])?.to_string_lossy().into_owned());
    let line = open_terminal(&path)?;
    let mut settings = tcgetattr(&line)?;
    settings.make_raw();
    settings.set_speed(baud)?;
    tcsetattr(&line, OptionalActions::Now, &settings)?;
    Ok((master, path, line))
}
