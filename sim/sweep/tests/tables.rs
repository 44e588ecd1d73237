//! Results: Parquet as another reader sees it, the same in CSV, and the summary of both.

mod common;

use common::{SMALL, plan, swept};
use parquet::basic::{LogicalType, Repetition, Type as Physical};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use std::fs::File;
use std::path::Path;

fn parquet(folder: &Path) -> SerializedFileReader<File> {
    SerializedFileReader::new(File::open(folder.join("results.parquet")).unwrap()).unwrap()
}

fn csv(folder: &Path) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::Reader::from_path(folder.join("results.csv")).unwrap();
    let header = reader.headers().unwrap().iter().map(String::from).collect();
    let rows = reader.records().map(|row| row.unwrap().iter().map(String::from).collect()).collect();
    (header, rows)
}

/// A cell of Parquet as CSV has it.
fn text(field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Bool(truth) => truth.to_string(),
        Field::Long(number) => number.to_string(),
        Field::ULong(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn check_equal(text_of_plan: &str) {
    let folder = swept(&plan(text_of_plan), 2);
    let reader = parquet(folder.path());
    let names = reader.metadata().file_metadata().schema_descr().columns().iter().map(|c| c.name().to_string());
    let (header, rows) = csv(folder.path());
    assert_eq!(names.collect::<Vec<_>>(), header);
    let mut count = 0;
    for (found, expect) in reader.get_row_iter(None).unwrap().zip(&rows) {
        let found: Vec<String> = found.unwrap().get_column_iter().map(|(_, field)| text(field)).collect();
        assert_eq!(&found, expect);
        count += 1;
    }
    assert_eq!((count, reader.metadata().file_metadata().num_rows()), (rows.len(), rows.len() as i64));
}

#[test]
fn parquet_equals_csv() {
    check_equal(SMALL);
    // nothing inferred: empty cells; no axis; never; the greatest seeds that TOML holds
    check_equal(
        "network = { preset = 'tiny' }\nrun = { seeds = 3, trials = 0 }\nparameters = { event_budget_count = 2 }\n",
    );
    check_equal(
        "network = { preset = 'tiny' }\nsweep = { rest_sub1_us = [250, inf] }\nparameters = { event_budget_count = 2 }
run = { seeds = 3, first_seed = 9223372036854775806 }",
    );
}

#[test]
fn columns_have_types_and_units() {
    let folder = swept(&plan(SMALL), 1);
    let reader = parquet(folder.path());
    let schema = reader.metadata().file_metadata().schema_descr();
    let column = |name: &str| {
        let column = schema.columns().iter().find(|column| column.name() == name).unwrap_or_else(|| panic!("{name}"));
        (column.physical_type(), column.self_type().get_basic_info().repetition(), column.logical_type_ref().cloned())
    };
    let required = |physical| (physical, Repetition::REQUIRED, None);
    assert_eq!(column("point"), required(Physical::INT64));
    assert_eq!(column("threshold_c2c_sd_rel"), required(Physical::DOUBLE));
    assert_eq!(column("dead_device_count"), required(Physical::INT64));
    assert_eq!(column("seed"), (Physical::INT64, Repetition::REQUIRED, Some(LogicalType::integer(64, false))));
    assert_eq!(column("clustered"), required(Physical::BOOLEAN));
    assert_eq!(column("owner2"), (Physical::INT64, Repetition::OPTIONAL, None));
    assert_eq!(column("accuracy3_ratio"), (Physical::DOUBLE, Repetition::OPTIONAL, None));
    assert_eq!(column("circuit_seconds"), required(Physical::DOUBLE));
    let pairs = reader.metadata().file_metadata().key_value_metadata().unwrap();
    let value = |key: &str| pairs.iter().find(|pair| pair.key == key).and_then(|pair| pair.value.clone()).unwrap();
    assert_eq!(value("memtwin.version"), memtwin_sweep::VERSION);
    assert_eq!(value("memtwin.plan"), plan(SMALL).canonical());
}

#[test]
fn a_summary_is_that_of_its_rows() {
    let folder = swept(&plan(SMALL), 2);
    let summary: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(folder.path().join("summary.json")).unwrap()).unwrap();
    let (header, rows) = csv(folder.path());
    let of = |row: &[String], name: &str| row[header.iter().position(|column| column == name).unwrap()].clone();
    let combinations = summary["combinations"].as_array().unwrap();
    assert_eq!((combinations.len(), &summary["points"]), (12, &24.into()));
    for (combination, networks) in combinations.iter().zip(rows.chunks(2)) {
        let numbers = |name: &str| networks.iter().map(|row| of(row, name).parse().unwrap()).collect::<Vec<f64>>();
        let mean = |name: &str| numbers(name).iter().sum::<f64>() / 2.0;
        let clustered = networks.iter().filter(|row| of(row, "clustered") == "true").count();
        assert_eq!((&combination["networks"], &combination["clustered"]), (&2.into(), &clustered.into()));
        assert_eq!(combination["values"]["dead_device_count"], numbers("dead_device_count")[0]);
        for flipped in 0..4 {
            let found = combination["accuracy_mean_ratio"][flipped].as_f64().unwrap();
            assert!((found - mean(&format!("accuracy{flipped}_ratio"))).abs() < 1e-12);
        }
        assert_eq!(combination["events_mean_count"], mean("events_count"));
    }
}

/// A dead device owns nothing, in any row; and more of them leave fewer networks that cluster.
#[test]
fn faults_act() {
    let text = "
[network]
preset = 'tiny'
[parameters]
event_budget_count = 5
[faults]
dead_device1_count = [0, 1, 3]
[run]
seeds = 20
trials = 0
";
    let folder = swept(&plan(text), 2);
    let (header, rows) = csv(folder.path());
    let owners: Vec<usize> = (0..header.len()).filter(|&n| header[n].starts_with("owner")).collect();
    for row in &rows {
        let dead: usize = row[1].parse().unwrap();
        let mut own: Vec<&String> = owners.iter().map(|&n| &row[n]).filter(|owner| !owner.is_empty()).collect();
        own.sort();
        own.dedup();
        assert!(own.len() <= 3 - dead, "{row:?}");
    }
    let clustered = |dead: &str| rows.iter().filter(|row| row[1] == dead && row.contains(&"true".to_string())).count();
    assert!(clustered("0") > 15 && clustered("1") == 0 && clustered("3") == 0, "{}", clustered("0"));
}
