//! Rows into a Parquet file: row group by row group, so that memory holds one of them.

use crate::table::{Cell, Column, Kind};
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{BoolType, DoubleType, Int64Type};
use parquet::errors::Result;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::{Type, TypePtr};
use std::io::Write;
use std::sync::Arc;

/// Rows of a group.
const GROUP_ROWS: usize = 1 << 16;

/// A Parquet file that is being written.
pub struct ParquetWriter<W: Write + Send> {
    file: SerializedFileWriter<W>,
    buffers: Vec<Buffer>,
    rows: usize,
}

/// A column's part of the row group.
struct Buffer {
    values: Values,
    /// 1 where there is a value, 0 where the cell is empty; only of columns that may have such.
    levels: Option<Vec<i16>>,
}

enum Values {
    Boolean(Vec<bool>),
    /// Of unsigned numbers the same 64 bits.
    Whole(Vec<i64>),
    Real(Vec<f64>),
}

impl<W: Write + Send> ParquetWriter<W> {
    /// `metadata` are keys and values of the whole file.
    pub fn new(file: W, columns: &[Column], metadata: &[(&str, String)]) -> Result<Self> {
        let fields = columns.iter().map(field).collect::<Result<Vec<_>>>()?;
        let schema = Type::group_type_builder("sweep").with_fields(fields).build()?;
        let pairs = metadata.iter().map(|(key, value)| KeyValue::new(key.to_string(), value.clone())).collect();
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(format!("memtwin {}", crate::VERSION))
            .set_key_value_metadata(Some(pairs))
            .build();
        let file = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties))?;
        Ok(ParquetWriter { file, buffers: columns.iter().map(Buffer::new).collect(), rows: 0 })
    }

    pub fn push(&mut self, row: &[Cell]) -> Result<()> {
        self.buffers.iter_mut().zip(row).for_each(|(buffer, &cell)| buffer.push(cell));
        self.rows += 1;
        if self.rows == GROUP_ROWS { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = self.file.next_row_group()?;
        for buffer in &mut self.buffers {
            let column = group.next_column()?.expect("a column for each buffer");
            buffer.write(column)?;
        }
        group.close()?;
        self.rows = 0;
        Ok(())
    }

    /// Writes what is left and the file's end, and gives back where it was written to.
    pub fn finish(mut self) -> Result<W> {
        self.flush()?;
        self.file.into_inner()
    }
}

fn field(column: &Column) -> Result<TypePtr> {
    let (physical, logical) = match column.kind {
        Kind::Boolean => (Physical::BOOLEAN, None),
        Kind::Whole => (Physical::INT64, None),
        Kind::Unsigned => (Physical::INT64, Some(LogicalType::integer(64, false))),
        Kind::Real => (Physical::DOUBLE, None),
    };
    let repetition = if column.optional { Repetition::OPTIONAL } else { Repetition::REQUIRED };
    let field = Type::primitive_type_builder(&column.name, physical).with_repetition(repetition);
    Ok(Arc::new(field.with_logical_type(logical).build()?))
}

impl Buffer {
    fn new(column: &Column) -> Self {
        let values = match column.kind {
            Kind::Boolean => Values::Boolean(vec![]),
            Kind::Whole | Kind::Unsigned => Values::Whole(vec![]),
            Kind::Real => Values::Real(vec![]),
        };
        Buffer { values, levels: column.optional.then(Vec::new) }
    }

    fn push(&mut self, cell: Cell) {
        if let Some(levels) = &mut self.levels {
            levels.push((cell != Cell::Empty).into());
        }
        match (&mut self.values, cell) {
            (Values::Boolean(values), Cell::Boolean(truth)) => values.push(truth),
            (Values::Whole(values), Cell::Whole(number)) => values.push(number),
            (Values::Whole(values), Cell::Unsigned(number)) => values.push(number.cast_signed()),
            (Values::Real(values), Cell::Real(number)) => values.push(number),
            (_, Cell::Empty) if self.levels.is_some() => (),
            (_, cell) => panic!("{cell:?} in a column of another kind"),
        }
    }

    /// Writes and empties it.
    fn write(&mut self, mut column: SerializedColumnWriter) -> Result<()> {
        let levels = self.levels.as_deref();
        match &mut self.values {
            Values::Boolean(values) => {
                column.typed::<BoolType>().write_batch(values, levels, None).map(|_| values.clear())
            }
            Values::Whole(values) => {
                column.typed::<Int64Type>().write_batch(values, levels, None).map(|_| values.clear())
            }
            Values::Real(values) => {
                column.typed::<DoubleType>().write_batch(values, levels, None).map(|_| values.clear())
            }
        }?;
        if let Some(levels) = &mut self.levels {
            levels.clear();
        }
        column.close()
    }
}
