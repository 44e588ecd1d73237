//! Points as they are done, on disk: what a sweep goes on from after it was interrupted, or killed.
//!
//! The journal is one text file. Its head names the version and the SHA-256 of the plan; then comes one line a point, as it is
//! done, with its CRC-32 at the end. A line is written at once, so the death of the process loses nothing that was done; at least
//! every second the disk is told, so that of the death of the machine a second's work is lost. Where a line is torn or altered the
//! journal ends, and what follows is done again. Points stand out of order by less than [`DISORDER_MAX`]: reading them in
//! grid order takes no more memory than that. The file is locked while a sweep is at work.

use crate::point::{NOISES, Outcome};
use crate::{FILES, Plan, SweepError, VERSION};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, TryLockError};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The journal's name in its folder.
pub const JOURNAL: &str = "sweep.journal";
/// No point is begun that is so much further than the first one that is not done.
pub const DISORDER_MAX: u64 = 4096;
/// Longer than any line: 64 owners of 4 characters, and ten numbers.
const LINE_BYTES_MAX: u64 = 1024;
const SYNC_INTERVAL: Duration = Duration::from_secs(1);
const TITLE: &str = "memtwin sweep journal";

/// The points that are done.
#[derive(Debug, Default)]
pub struct Done {
    /// All below this are.
    frontier: u64,
    /// Those above it that are.
    beyond: BTreeSet<u64>,
}

impl Done {
    pub fn count(&self) -> u64 {
        self.frontier + self.beyond.len() as u64
    }

    /// The first point from `next` on that is not done and may be begun; none where that is too far ahead of the others.
    pub fn open_from(&self, next: u64) -> Option<u64> {
        let mut point = next.max(self.frontier);
        while self.beyond.contains(&point) {
            point += 1;
        }
        (point < self.frontier + DISORDER_MAX).then_some(point)
    }

    /// Whether it was new, and not too far ahead.
    fn insert(&mut self, point: u64) -> bool {
        let fits = (self.frontier..self.frontier + DISORDER_MAX).contains(&point) && self.beyond.insert(point);
        while self.beyond.remove(&self.frontier) {
            self.frontier += 1;
        }
        fits
    }
}

/// An open journal.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    /// Locked as long as it is open.
    file: File,
    points: u64,
    head: String,
    done: Done,
    synced: Instant,
}

impl Journal {
    /// Opens the journal of a plan in a folder, or begins it. With `restart` whatever was in the file is given up.
    pub fn open(folder: &Path, plan: &Plan, restart: bool) -> Result<Self, SweepError> {
        let path = folder.join(JOURNAL);
        let options = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        let file = options.map_err(SweepError::io(&path))?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(SweepError::Locked { path: folder.to_path_buf() }),
            Err(TryLockError::Error(source)) => return Err(SweepError::Io { path, source }),
            Ok(()) => (),
        }
        let head = format!("{TITLE}, version {VERSION}, plan {}\n", plan.hash());
        let mut journal =
            Journal { path, file, points: plan.points(), head, done: Done::default(), synced: Instant::now() };
        if restart {
            remove_results(folder)?;
        }
        if restart || journal.is_begun(folder)? {
            journal.begin().map_err(SweepError::io(&journal.path))?;
        } else {
            journal.resume().map_err(SweepError::io(&journal.path))?;
        }
        Ok(journal)
    }

    /// Whether the file holds no more than the beginning of this head; one of another sweep is an error.
    fn is_begun(&mut self, folder: &Path) -> Result<bool, SweepError> {
        let mut found = vec![];
        let mut start = (&self.file).take(LINE_BYTES_MAX);
        start.read_to_end(&mut found).map_err(SweepError::io(&self.path))?;
        if found.starts_with(self.head.as_bytes()) {
            return Ok(false);
        }
        if self.head.as_bytes().starts_with(&found) {
            return Ok(true);
        }
        let line = found.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let line = String::from_utf8_lossy(line);
        let version = line.strip_prefix(TITLE).and_then(|rest| rest.strip_prefix(", version ")?.split(',').next());
        let found = match version {
            None => return Err(SweepError::NoJournal { path: self.path.clone() }),
            Some(VERSION) => "a sweep of another plan".to_string(),
            Some(other) => format!("a sweep of memtwin {other}"),
        };
        Err(SweepError::OtherSweep { path: folder.to_path_buf(), found })
    }

    fn begin(&mut self) -> std::io::Result<()> {
        self.file.set_len(0)?;
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(self.head.as_bytes())?;
        self.file.sync_data()
    }

    /// Finds what is done, and cuts off what is not whole.
    fn resume(&mut self) -> std::io::Result<()> {
        self.file.seek(SeekFrom::Start(0))?;
        let mut lines = Lines::new(&self.file, &self.head, self.points)?;
        while lines.next()?.is_some() {}
        let Lines { length, done, .. } = lines;
        self.done = done;
        self.file.set_len(length)?;
        self.file.seek(SeekFrom::End(0))?;
        self.file.sync_data()
    }

    /// Keeps a point.
    pub fn append(&mut self, point: u64, outcome: &Outcome) -> Result<(), SweepError> {
        let mut write = || {
            self.file.write_all(line(point, outcome).as_bytes())?;
            if self.synced.elapsed() >= SYNC_INTERVAL {
                self.file.sync_data()?;
                self.synced = Instant::now();
            }
            Ok(())
        };
        write().map_err(SweepError::io(&self.path))?;
        assert!(self.done.insert(point), "point {point} was done already, or begun too early");
        Ok(())
    }

    /// Makes sure that all that is kept is on the disk.
    pub fn sync(&self) -> Result<(), SweepError> {
        self.file.sync_data().map_err(SweepError::io(&self.path))
    }

    pub fn done(&self) -> &Done {
        &self.done
    }

    /// Every point that is done, in grid order.
    pub fn in_order(&self, mut each: impl FnMut(u64, Outcome) -> Result<(), SweepError>) -> Result<(), SweepError> {
        let failed = || SweepError::io(&self.path);
        let file = File::open(&self.path).map_err(failed())?;
        let mut lines = Lines::new(&file, &self.head, self.points).map_err(failed())?;
        let (mut waiting, mut next) = (BTreeMap::new(), 0);
        while let Some((point, outcome)) = lines.next().map_err(failed())? {
            waiting.insert(point, outcome);
            while let Some(outcome) = waiting.remove(&next) {
                each(next, outcome)?;
                next += 1;
            }
        }
        waiting.into_iter().try_for_each(|(point, outcome)| each(point, outcome))
    }
}

/// Results of what was given up must not stand beside another sweep's journal.
fn remove_results(folder: &Path) -> Result<(), SweepError> {
    for path in FILES.map(|name| folder.join(name)) {
        match std::fs::remove_file(&path) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                return Err(SweepError::Io { path, source });
            }
            _ => (),
        }
    }
    Ok(())
}

/// The sound lines of a journal, from the first one to the first that is not.
struct Lines<'a> {
    reader: BufReader<&'a File>,
    points: u64,
    /// Bytes that are sound.
    length: u64,
    done: Done,
}

impl<'a> Lines<'a> {
    /// The file stands at its beginning, and begins with this head.
    fn new(file: &'a File, head: &str, points: u64) -> std::io::Result<Self> {
        let (mut reader, length) = (BufReader::with_capacity(1 << 16, file), head.len() as u64);
        reader.read_exact(&mut vec![0; head.len()])?;
        Ok(Lines { reader, points, length, done: Done::default() })
    }

    fn next(&mut self) -> std::io::Result<Option<(u64, Outcome)>> {
        let mut bytes = vec![];
        (&mut self.reader).take(LINE_BYTES_MAX).read_until(b'\n', &mut bytes)?;
        let sound = std::str::from_utf8(&bytes).ok().and_then(parsed);
        let next = sound.filter(|&(point, _)| point < self.points && self.done.insert(point));
        if next.is_some() {
            self.length += bytes.len() as u64;
        }
        Ok(next)
    }
}

/// `POINT OWNERS RECOGNISED ONE_POTENTIATED EVENTS TIES TICKS CRC`; lists with commas, `-` for none.
fn line(point: u64, outcome: &Outcome) -> String {
    let owners: Vec<_> =
        outcome.owners.iter().map(|owner| owner.map_or("-".into(), |neuron| neuron.to_string())).collect();
    let recognised = outcome.recognised.map(|count| count.to_string()).join(",");
    let Outcome { one_potentiated, events, ties, ticks, .. } = outcome;
    let text = format!("{point} {} {recognised} {one_potentiated} {events} {ties} {ticks}", owners.join(","));
    format!("{text} {:08x}\n", crc32fast::hash(text.as_bytes()))
}

/// What a whole and unaltered line says.
fn parsed(line: &str) -> Option<(u64, Outcome)> {
    let (text, crc) = line.strip_suffix('\n')?.rsplit_once(' ')?;
    if crc != format!("{:08x}", crc32fast::hash(text.as_bytes())) {
        return None;
    }
    let words: Vec<&str> = text.split(' ').collect();
    let [point, owners, recognised, one_potentiated, events, ties, ticks] = words[..] else { return None };
    let owner = |word: &str| if word == "-" { Some(None) } else { word.parse().ok().map(Some) };
    let recognised: Vec<u32> = recognised.split(',').map(|word| word.parse().ok()).collect::<Option<_>>()?;
    let outcome = Outcome {
        owners: owners.split(',').map(owner).collect::<Option<_>>()?,
        recognised: <[u32; NOISES]>::try_from(recognised).ok()?,
        one_potentiated: one_potentiated.parse().ok()?,
        events: events.parse().ok()?,
        ties: ties.parse().ok()?,
        ticks: ticks.parse().ok()?,
    };
    Some((point.parse().ok()?, outcome))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_back_whole_or_not_at_all() {
        let outcome = Outcome {
            owners: vec![Some(3), None, Some(127)],
            recognised: [10, 9, 8, 7],
            one_potentiated: 2,
            events: 310,
            ties: 0,
            ticks: u64::MAX,
        };
        let line = line(17, &outcome);
        assert_eq!(parsed(&line), Some((17, outcome)));
        for cut in 0..line.len() {
            assert_eq!(parsed(&line[..cut]), None, "{cut}");
        }
        assert_eq!(parsed(&line.replace("310", "311")), None);
    }

    #[test]
    fn points_are_done_once_and_nearly_in_order() {
        let mut done = Done::default();
        assert!([1, 2, 0, 4].into_iter().all(|point| done.insert(point)));
        assert_eq!((done.count(), done.frontier), (4, 3));
        assert!([0, 2, 4, 3 + DISORDER_MAX].into_iter().all(|point| !done.insert(point)));
        assert_eq!([0, 3, 4, 6].map(|next| done.open_from(next)), [Some(3), Some(3), Some(5), Some(6)]);
        assert_eq!(done.open_from(3 + DISORDER_MAX), None);
        assert!(done.insert(3));
        assert_eq!(done.frontier, 5);
    }
}
