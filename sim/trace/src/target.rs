//! A file that appears under its name only when it is complete.

use crate::TraceError;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// The temporary file beside the target; dropped, it is removed.
pub(crate) struct Target {
    path: PathBuf,
    temporary: TempPath,
}

impl Target {
    /// Opens a temporary file in the folder of `path`, so that the rename stays within one file system.
    pub fn create(path: &Path) -> Result<(Self, File), TraceError> {
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // Found now rather than at the rename after a long run.
        if path.is_dir() {
            return Err(TraceError::io(path, "write the file", std::io::ErrorKind::IsADirectory.into()));
        }
        let prefix = format!(".{name}.");
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(".part");
        #[cfg(unix)]
        {
            // Temporary files are private; this one becomes the user's file, so it gets what the umask leaves.
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(std::fs::Permissions::from_mode(0o666));
        }
        let (file, temporary) =
            builder.tempfile_in(folder).map_err(|e| TraceError::io(path, "create the file", e))?.into_parts();
        Ok((Target { path: path.to_path_buf(), temporary }, file))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the complete file its name; returns its size in bytes.
    pub fn persist(self) -> Result<u64, TraceError> {
        let bytes = self.temporary.metadata().map_err(|e| TraceError::io(&self.path, "finish the file", e))?.len();
        self.temporary.persist(&self.path).map_err(|e| TraceError::io(&self.path, "finish the file", e.error))?;
        Ok(bytes)
    }
}

/// Writes a small file in one go.
pub(crate) fn write_file(path: &Path, text: &str) -> Result<(), TraceError> {
    let (target, mut file) = Target::create(path)?;
    file.write_all(text.as_bytes()).map_err(|e| TraceError::io(path, "write the file", e))?;
    drop(file);
    target.persist().map(|_| ())
}
