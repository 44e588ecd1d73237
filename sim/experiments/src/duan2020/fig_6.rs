//! Figs. 6c and 6d: handwritten digits on the shipped network of 784x100x10, accuracy against time steps and confusion.
//!
//! The sample of 200 test images comes with the project. The whole test set does not: where the variable [`FOLDER`] names the folder
//! of its files, all 10,000 images are shown too.

use crate::experiment::{Experiment, Outcome};
use crate::table::Table;
use crate::{ExperimentError, Finding, Lab, Rig};
use memtwin_mnist::{Dataset, MnistError, Network, Split, TEST_STEPS, TestOptions, TestResult, test};
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};
use std::path::Path;

/// Environment variable: the folder of MNIST's test set.
const FOLDER: &str = "MEMTWIN_MNIST";
/// What the paper has and we have not.
const CURVES: &str = "trained on update curves of our choice";
/// What the paper states.
const PUBLISHED_PERCENT: f64 = 83.24;
const EARLY_STEPS: usize = 10;
/// An answer after so few steps is one where it is right more often than not.
const EARLY_PERCENT: f64 = 50.0;

pub static EXPERIMENT: Experiment = Experiment {
    id: "duan2020/6d",
    title: "Handwritten digits: accuracy against time steps, and confusion",
    statements: &["D-MNIST"],
    file: file!(),
    blocks: &["rc_emulator", "array_crossbar"],
    constants: &[],
    note: "The network was trained on the 60,000 training images within 25 steps each (docs/mnist.md), on update curves of our choice: \
           the paper's measured ones are in its supplement alone. The sample is 200 of the 10,000 test images; with \
           MEMTWIN_MNIST=FOLDER, the folder of MNIST's files, all of them are shown too.",
    run,
};

fn run(lab: &mut Lab) -> Result<Outcome, ExperimentError> {
    let network = Network::shipped();
    let sample = show(lab, &network, &Dataset::sample())?;
    let folder = std::env::var_os(FOLDER).filter(|folder| !folder.is_empty());
    let whole = folder.map(|folder| show(lab, &network, &Dataset::load(Path::new(&folder), Split::Test)?));
    let whole = whole.transpose()?;
    let best = whole.as_ref().unwrap_or(&sample);
    let (holds, ours) = judge(&sample, whole.as_ref());
    let shown = if whole.is_some() { "test set" } else { "sample" };
    let panels = vec![curves(&sample, whole.as_ref()), confusion(best, shown), spikes(best, shown)];
    Ok(Outcome {
        figure: Figure::new(EXPERIMENT.title, panels).with_columns(2),
        tables: tables(&sample, whole.as_ref(), best),
        findings: vec![Finding::new("D-MNIST", holds, ours)],
    })
}

/// Every image of a set, in as many steps as in the paper.
fn show(lab: &Lab, network: &Network, data: &Dataset) -> Result<TestResult, ExperimentError> {
    let threads = if let Rig::Model { threads } = lab.rig { threads } else { 1 };
    let options = TestOptions { seed: lab.seed, steps: TEST_STEPS, threads };
    Ok(test(network, data, &options, &|done| {
        (lab.progress)(done, data.len());
        (lab.go_on)()
    })?)
}

/// Percent recognised after so many steps.
fn after(result: &TestResult, steps: usize) -> f64 {
    result.readings.iter().find(|reading| reading.steps == steps).map_or(f64::NAN, |r| 100.0 * result.share(r.right))
}

/// Whether the statement holds: of the whole set where it was shown, else of what the sample says of it.
fn judge(sample: &TestResult, whole: Option<&TestResult>) -> (bool, String) {
    let [low, high] = interval(sample, TEST_STEPS);
    let text = |result: &TestResult| {
        let [all, early] = [TEST_STEPS, EARLY_STEPS].map(|steps| after(result, steps));
        format!("{all:.2} % after {TEST_STEPS} steps, {early:.2} % after {EARLY_STEPS}")
    };
    let of_sample = format!(
        "the shipped sample of {} test images: {} (95 % interval of all steps {low:.1} to {high:.1} %)",
        sample.images,
        text(sample)
    );
    match whole {
        Some(whole) => {
            let holds = after(whole, TEST_STEPS) >= PUBLISHED_PERCENT && after(whole, EARLY_STEPS) > EARLY_PERCENT;
            (holds, format!("all {} test images: {}; {of_sample}; {CURVES}", whole.images, text(whole)))
        }
        None => {
            let holds = low >= PUBLISHED_PERCENT && after(sample, EARLY_STEPS) > EARLY_PERCENT;
            (
                holds,
                format!("{of_sample}; the whole test set was not shown in this run ({FOLDER} is not set); {CURVES}"),
            )
        }
    }
}

/// The 95 % interval of an accuracy in percent (Wilson).
fn interval(result: &TestResult, steps: usize) -> [f64; 2] {
    const Z: f64 = 1.96;
    let (n, p) = (f64::from(result.images), after(result, steps) / 100.0);
    let middle = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    [-half, half].map(|half| 100.0 * (middle + half) / (1.0 + Z * Z / n))
}

fn curves(sample: &TestResult, whole: Option<&TestResult>) -> Panel {
    let points = |result: &TestResult| {
        let point = |steps: usize| {
            let [low, high] = interval(result, steps);
            Interval::new(steps as f64, after(result, steps), low, high)
        };
        result.readings.iter().map(|reading| point(reading.steps)).collect()
    };
    let axis = Axis::linear("accuracy (%)").range(0.0, 100.0);
    let panel = Panel::new("accuracy, 95 % interval", Axis::log("time steps of 1 \u{b5}s"), axis)
        .with(Mark::joined(format!("sample, {} images", sample.images), points(sample)));
    let panel = match whole {
        Some(whole) => panel.with(Mark::joined(format!("test set, {} images", whole.images), points(whole))),
        None => panel,
    };
    panel.with(Mark::at_y(PUBLISHED_PERCENT, "paper"))
}

fn digits() -> impl Iterator<Item = String> {
    (0..10).map(|digit| digit.to_string())
}

/// What was taken for what, in percent of the images of a digit.
fn confusion(result: &TestResult, shown: &str) -> Panel {
    let share = |row: &Vec<u32>| {
        let images: u32 = row.iter().sum();
        row.iter().map(|&count| 100.0 * f64::from(count) / f64::from(images)).collect()
    };
    let values = result.confusion.iter().map(share).collect();
    let columns = Axis::names("recognised", digits().chain(["none".to_string()]));
    Panel::new(format!("confusion, {shown}"), columns, Axis::names("shown", digits())).with(Mark::map(
        values,
        0.0,
        100.0,
        "images (%)",
    ))
}

/// Spikes of every output neuron, mean of the images of a digit.
fn mean_spikes(result: &TestResult) -> Vec<Vec<f64>> {
    let mean = |(row, spikes): (&Vec<u32>, &Vec<u64>)| {
        let images: u32 = row.iter().sum();
        spikes.iter().map(|&count| count as f64 / f64::from(images)).collect()
    };
    result.confusion.iter().zip(&result.output_spikes).map(mean).collect()
}

fn spikes(result: &TestResult, shown: &str) -> Panel {
    let values = mean_spikes(result);
    let most = values.iter().flatten().copied().fold(1.0, f64::max);
    let title = format!("spikes in {TEST_STEPS} steps, mean, {shown}");
    Panel::new(title, Axis::names("output neuron", digits()), Axis::names("shown", digits()))
        .with(Mark::map(values, 0.0, most, "spikes"))
}

fn tables(sample: &TestResult, whole: Option<&TestResult>, best: &TestResult) -> Vec<Table> {
    let mut accuracy = Table::new("accuracy", &["steps", "sample_percent", "test_set_percent"]);
    for reading in &sample.readings {
        let steps = reading.steps;
        accuracy.push([steps as f64, after(sample, steps), whole.map_or(f64::NAN, |whole| after(whole, steps))]);
    }
    let columns = digits().map(|digit| format!("recognised{digit}_images"));
    let columns: Vec<String> = ["shown".to_string()].into_iter().chain(columns).chain(["none_images".into()]).collect();
    let mut confusion = Table::new("confusion", &columns.iter().map(String::as_str).collect::<Vec<_>>());
    for (digit, row) in best.confusion.iter().enumerate() {
        confusion.push([digit as f64].into_iter().chain(row.iter().map(|&count| f64::from(count))));
    }
    vec![accuracy, confusion, Table::matrix("spikes", "shown", "output", "count", &mean_spikes(best))]
}

impl From<MnistError> for ExperimentError {
    fn from(error: MnistError) -> Self {
        match error {
            MnistError::Interrupted => ExperimentError::Interrupted,
            error => ExperimentError::Mnist(error),
        }
    }
}
