//! From the journal to files, in one pass in grid order. Each file is written under another name and takes its own at the end,
//! `summary.json` last: where it is, the others are too.

use crate::columnar::ParquetWriter;
use crate::figure::Drawn;
use crate::summary::SummaryWriter;
use crate::tally::Tally;
use crate::{Journal, Plan, Summary, SweepError, VERSION, table};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

const PARQUET: &str = "results.parquet";
const CSV: &str = "results.csv";
const SUMMARY: &str = "summary.json";
const YIELD: [&str; 2] = ["yield.svg", "yield.png"];
const MAP: [&str; 2] = ["map.svg", "map.png"];

/// Every file that a sweep may write; the maps only where two axes are swept.
pub const FILES: [&str; 7] = [PARQUET, CSV, SUMMARY, YIELD[0], YIELD[1], MAP[0], MAP[1]];

/// Writes the results of a sweep whose points are all done; equal plans give equal bytes. Where `go_on` says no, nothing is written.
pub fn write_results(
    plan: &Plan,
    journal: &Journal,
    folder: &Path,
    go_on: &dyn Fn() -> bool,
) -> Result<Summary, SweepError> {
    let interrupted = || SweepError::Interrupted { done: journal.done().count(), total: plan.points() };
    if journal.done().count() < plan.points() {
        return Err(interrupted());
    }
    let mut sinks = Sinks::new(plan, folder)?;
    let mut tally = Tally::default();
    let mut values = vec![];
    journal.in_order(|point, outcome| {
        let combination = plan.combination_of(point);
        if tally.networks == 0 {
            values = plan.values(combination);
        }
        sinks.point(&table::row(plan, &values, point, &outcome))?;
        tally.add(&outcome);
        if tally.networks == plan.seeds {
            if !go_on() {
                return Err(interrupted());
            }
            sinks.combination(&values, &plan.indices(combination), &std::mem::take(&mut tally))?;
        }
        Ok(())
    })?;
    sinks.finish(folder)
}

/// A file under its temporary name; without [`Part::rename`] it goes.
struct Part {
    path: PathBuf,
    temporary: PathBuf,
    renamed: bool,
}

impl Part {
    /// The folder is ours alone, so the name needs no chance: what a killed sweep left is overwritten.
    fn create(folder: &Path, name: &str) -> Result<(Self, BufWriter<File>), SweepError> {
        let part = Part { path: folder.join(name), temporary: folder.join(format!(".{name}.part")), renamed: false };
        let file = File::create(&part.temporary).map_err(SweepError::io(&part.path))?;
        Ok((part, BufWriter::with_capacity(1 << 16, file)))
    }

    fn whole(folder: &Path, name: &str, contents: &[u8]) -> Result<Self, SweepError> {
        let (part, mut file) = Part::create(folder, name)?;
        file.write_all(contents).map_err(SweepError::io(&part.path))?;
        part.sync(file)?;
        Ok(part)
    }

    fn sync(&self, file: BufWriter<File>) -> Result<(), SweepError> {
        let file = file.into_inner().map_err(std::io::IntoInnerError::into_error);
        file.and_then(|file| file.sync_data()).map_err(SweepError::io(&self.path))
    }

    fn rename(mut self) -> Result<(), SweepError> {
        std::fs::rename(&self.temporary, &self.path).map_err(SweepError::io(&self.path))?;
        self.renamed = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.renamed {
            // an error has been told already
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

/// Where the pass writes to.
struct Sinks<'a> {
    parquet: (Part, ParquetWriter<BufWriter<File>>),
    csv: (Part, csv::Writer<BufWriter<File>>),
    summary: (Part, SummaryWriter<'a, BufWriter<File>>),
    drawn: Drawn<'a>,
}

impl<'a> Sinks<'a> {
    fn new(plan: &'a Plan, folder: &Path) -> Result<Self, SweepError> {
        let columns = table::columns(plan);
        let metadata = [("memtwin.version", VERSION.to_string()), ("memtwin.plan", plan.canonical())];
        let (part, file) = Part::create(folder, PARQUET)?;
        let writer = ParquetWriter::new(file, &columns, &metadata).map_err(parquet(&part))?;
        let parquet = (part, writer);
        let (part, file) = Part::create(folder, CSV)?;
        let mut writer = csv::Writer::from_writer(file);
        writer.write_record(columns.iter().map(|column| &column.name)).map_err(csv(&part))?;
        let csv = (part, writer);
        let (part, file) = Part::create(folder, SUMMARY)?;
        let writer = SummaryWriter::new(plan, file).map_err(SweepError::io(&part.path))?;
        Ok(Sinks { parquet, csv, summary: (part, writer), drawn: Drawn::new(plan) })
    }

    fn point(&mut self, row: &[table::Cell]) -> Result<(), SweepError> {
        let (part, writer) = &mut self.parquet;
        writer.push(row).map_err(parquet(part))?;
        let (part, writer) = &mut self.csv;
        writer.write_record(row.iter().map(|cell| cell.text())).map_err(csv(part))
    }

    fn combination(&mut self, values: &[f64], indices: &[usize], tally: &Tally) -> Result<(), SweepError> {
        let (part, writer) = &mut self.summary;
        writer.push(values, tally).map_err(SweepError::io(&part.path))?;
        self.drawn.add(indices, tally);
        Ok(())
    }

    fn finish(self, folder: &Path) -> Result<Summary, SweepError> {
        let mut parts = vec![];
        let (part, writer) = self.parquet;
        part.sync(writer.finish().map_err(parquet(&part))?)?;
        parts.push(part);
        let (part, writer) = self.csv;
        let file = writer.into_inner().map_err(|error| error.into_error()).map_err(SweepError::io(&part.path))?;
        part.sync(file)?;
        parts.push(part);
        let figures = [(YIELD, Some(self.drawn.lines())), (MAP, self.drawn.maps())];
        for (names, figure) in figures {
            let Some(figure) = figure else { continue };
            parts.push(Part::whole(folder, names[0], figure.svg().as_bytes())?);
            parts.push(Part::whole(folder, names[1], &figure.png())?);
        }
        let (part, writer) = self.summary;
        let (file, summary) = writer.finish().map_err(SweepError::io(&part.path))?;
        part.sync(file)?;
        parts.push(part);
        parts.into_iter().try_for_each(Part::rename)?;
        Ok(summary)
    }
}

fn parquet(part: &Part) -> impl FnOnce(parquet::errors::ParquetError) -> SweepError + '_ {
    |source| SweepError::Parquet { path: part.path.clone(), source }
}

fn csv(part: &Part) -> impl FnOnce(csv::Error) -> SweepError + '_ {
    |source| SweepError::Csv { path: part.path.clone(), source }
}
