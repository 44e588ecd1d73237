//! Reading input and writing output: whole files or none.

use crate::failure::Failure;
use anyhow::{Context, anyhow, bail};
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// More than the largest pattern file with a page of comment a pattern; a device such as /dev/zero has no end.
const INPUT_BYTES_MAX: u64 = 4 << 20;

/// The text of an input file.
pub fn read(path: &Path) -> Result<String, Failure> {
    text(path).with_context(|| path.display().to_string()).map_err(Failure::bad_input)
}

fn text(path: &Path) -> anyhow::Result<String> {
    let mut bytes = vec![];
    File::open(path)?.take(INPUT_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > INPUT_BYTES_MAX {
        bail!("the file is too long, expected at most {} MiB", INPUT_BYTES_MAX >> 20);
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.iter().filter(|&&byte| byte == b'\n').count() + 1;
        anyhow!("line {line}: a byte that is no UTF-8, expected plain text")
    })?;
    // editors of some systems begin a text with this mark, which is no part of it
    Ok(text.trim_start_matches('\u{feff}').to_string())
}

/// The output folder while a run is under way.
pub struct OutputFolder {
    /// What did not exist before, the innermost first.
    made: Vec<PathBuf>,
}

impl Drop for OutputFolder {
    /// A run that wrote nothing leaves no folder; one that holds a file cannot be removed so.
    fn drop(&mut self) {
        for folder in &self.made {
            let _ = std::fs::remove_dir(folder);
        }
    }
}

/// Makes the output folder, and makes sure that these files can be written into it before any work is done.
pub fn prepare_folder(folder: &Path, names: &[&str]) -> Result<OutputFolder, Failure> {
    let what = || format!("the output folder {} cannot be written", folder.display());
    let missing = folder.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.exists());
    let prepared = OutputFolder { made: missing.map(Path::to_path_buf).collect() };
    std::fs::create_dir_all(folder).with_context(what).map_err(Failure::bad_input)?;
    tempfile::tempfile_in(folder).with_context(what).map_err(Failure::bad_input)?;
    if let Some(taken) = names.iter().map(|name| folder.join(name)).find(|path| path.is_dir()) {
        return Err(Failure::bad_input(anyhow!("{} is a folder, expected a file or nothing", taken.display())));
    }
    Ok(prepared)
}

/// Writes a text, see [`write_bytes`].
pub fn write(path: &Path, contents: &str) -> Result<(), Failure> {
    write_bytes(path, contents.as_bytes())
}

/// Writes a file: to a temporary one beside it, which then takes its name.
pub fn write_bytes(path: &Path, contents: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let attempt = || -> std::io::Result<()> {
        // another run into the same folder may have come to nothing, and taken the folder with it
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::Builder::new().prefix(".memtwin-").permissions(readable()).tempfile_in(folder)?;
        file.write_all(contents)?;
        file.persist(path)?;
        Ok(())
    };
    attempt().with_context(|| path.display().to_string()).map_err(Failure::system)
}

/// Temporary files are private by default; results get what the umask leaves.
fn readable() -> std::fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    std::fs::Permissions::from_mode(0o666)
}
