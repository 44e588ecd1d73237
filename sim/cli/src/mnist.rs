//! `memtwin mnist`: handwritten digits on the arrays of Duan et al. (2020), trained and tested.

use crate::failure::{Failure, INTERRUPTED};
use crate::run::{interruptible, progress_bar, seed, threads};
use crate::{Outcome, files, show::print};
use clap::{Args, Subcommand};
use memtwin_mnist::{
    Dataset, MnistError, Network, SAMPLE_OF_A_DIGIT, Split, TEST_STEPS, TestOptions, TestResult, TrainOptions,
    Training, test, train,
};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

#[derive(Args)]
#[command(after_help = "Examples:
  memtwin mnist test                               the shipped network on the shipped sample of 200 images
  memtwin mnist test --data mnist                  on the 10,000 test images in the folder mnist
  memtwin mnist train --data mnist --out my.bin    trains on the 60,000 training images: some minutes
  memtwin mnist test --data mnist --network my.bin --json
  memtwin mnist train --data mnist --out part.bin --images 50000
  memtwin mnist test --data mnist --network part.bin --held-out
                                                   on the 10,000 training images that it never saw

The folder holds MNIST's files under their usual names, plain or as .gz; docs/mnist.md says where they are from.")]
pub struct MnistArguments {
    #[command(subcommand)]
    command: MnistCommand,
}

#[derive(Subcommand)]
enum MnistCommand {
    /// Train a network: equal seeds give equal files
    Train(TrainArguments),
    /// Show images, tell accuracy by time steps and what was taken for what
    Test(TestArguments),
    /// Draw the sample that comes with memtwin from a folder's test images
    Sample(SampleArguments),
}

#[derive(Args)]
struct TrainArguments {
    /// Folder with train-images-idx3-ubyte and train-labels-idx1-ubyte, plain or .gz
    #[arg(long, value_name = "FOLDER")]
    data: PathBuf,
    /// File of the trained network
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Times that every image is shown
    #[arg(long, default_value_t = TrainOptions::default().epochs, value_parser = clap::value_parser!(u16).range(1..=1000))]
    epochs: u16,
    /// Time steps an image
    #[arg(long, default_value_t = TrainOptions::default().steps, value_parser = clap::value_parser!(u16).range(1..=500))]
    steps: u16,
    /// Only the first images
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    images: Option<u32>,
    #[command(flatten)]
    common: CommonArguments,
}

#[derive(Args)]
struct TestArguments {
    /// Folder with t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, plain or .gz (default: the shipped sample)
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// File of a trained network (default: the shipped one)
    #[arg(long, value_name = "FILE")]
    network: Option<PathBuf>,
    /// Training images that the network was not trained on, in place of the test images
    #[arg(long, requires = "data")]
    held_out: bool,
    /// Only the first images
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    images: Option<u32>,
    /// Time steps an image
    #[arg(long, default_value_t = TEST_STEPS as u32, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    steps: u32,
    /// Print JSON instead of the tables
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    common: CommonArguments,
}

#[derive(Args)]
struct SampleArguments {
    /// Folder with t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, plain or .gz
    #[arg(long, value_name = "FOLDER")]
    data: PathBuf,
    /// Folder of the sample's two files
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Images of each digit
    #[arg(long, value_name = "N", default_value_t = SAMPLE_OF_A_DIGIT as u16, value_parser = clap::value_parser!(u16).range(1..))]
    each: u16,
}

#[derive(Args)]
struct CommonArguments {
    /// Seed of all draws
    #[arg(long, default_value_t = 1, value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// Threads (default: all cores); what comes out does not depend on it
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// No progress bar
    #[arg(long, short)]
    quiet: bool,
}

pub fn mnist(arguments: &MnistArguments) -> Outcome {
    match &arguments.command {
        MnistCommand::Train(arguments) => run_training(arguments),
        MnistCommand::Test(arguments) => run_test(arguments),
        MnistCommand::Sample(arguments) => draw_sample(arguments),
    }
}

/// The first images of a set, or all.
fn first(data: Dataset, images: Option<u32>) -> Dataset {
    match images {
        Some(images) => data.first(images as usize),
        None => data,
    }
}

fn run_training(arguments: &TrainArguments) -> Outcome {
    let TrainArguments { data: folder, out, epochs, steps, images, common } = arguments;
    let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = out.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| Failure::bad_input(anyhow::anyhow!("{}: expected a file", out.display())))?;
    let running = interruptible()?;
    let data = first(Dataset::load(folder, Split::Train)?, *images);
    let _folder = files::prepare_folder(parent, &[name])?;
    let options = TrainOptions { seed: common.seed, epochs: *epochs, steps: *steps, threads: threads(common.threads) };
    let bar = progress_bar(common.quiet);
    bar.set_length(data.len() as u64 * u64::from(*epochs));
    let mut last = None;
    let network = train(&data, &options, &mut |told| {
        bar.set_position((usize::from(told.epoch - 1) * told.images + told.done) as u64);
        bar.set_message(format!("epoch {} {:5.2} %", told.epoch, 100.0 * told.accuracy));
        last = Some(*told);
        running.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    let network = network?;
    files::write_bytes(out, &network.to_bytes())?;
    let told = last.map_or(String::new(), |told| {
        let (epoch, accuracy) = (told.epoch, 100.0 * told.accuracy);
        format!("epoch {epoch}: loss {:.4}, {accuracy:.2} % recognised within {steps} steps\n", told.loss)
    });
    print(&format!("{told}wrote {}\n", out.display()))
}

/// What `memtwin mnist test --json` prints.
#[derive(Serialize)]
struct Tested<'a> {
    version: &'static str,
    /// The folder; null for the shipped sample.
    data: Option<&'a Path>,
    /// The images are of the training set, and the network was not trained on them.
    held_out: bool,
    /// The file; null for the shipped network.
    network: Option<&'a Path>,
    training: Training,
    accuracy: f64,
    #[serde(flatten)]
    result: &'a TestResult,
}

/// The training images that a network was not trained on.
fn unseen(data: Dataset, network: &Network) -> Result<Dataset, MnistError> {
    let images = data.len();
    let data = data.after(network.training.images as usize);
    if data.is_empty() { Err(MnistError::NoneHeldOut { images }) } else { Ok(data) }
}

fn run_test(arguments: &TestArguments) -> Outcome {
    let TestArguments { data: folder, network: file, held_out, images, steps, json, common } = arguments;
    let running = interruptible()?;
    let network = file.as_deref().map_or_else(|| Ok(Network::shipped()), Network::load)?;
    let data = match folder {
        Some(folder) if *held_out => unseen(Dataset::load(folder, Split::Train)?, &network)?,
        Some(folder) => Dataset::load(folder, Split::Test)?,
        None => Dataset::sample(),
    };
    let data = first(data, *images);
    let options = TestOptions { seed: common.seed, steps: *steps as usize, threads: threads(common.threads) };
    let bar = progress_bar(common.quiet);
    bar.set_message("images");
    bar.set_length(data.len() as u64);
    let result = test(&network, &data, &options, &|done| {
        bar.set_position(done as u64);
        running.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    let result = result?;
    if *json {
        let tested = Tested {
            version: env!("CARGO_PKG_VERSION"),
            data: folder.as_deref(),
            held_out: *held_out,
            network: file.as_deref(),
            training: network.training,
            accuracy: result.accuracy(),
            result: &result,
        };
        return print(&(serde_json::to_string_pretty(&tested).map_err(Failure::system)? + "\n"));
    }
    print(&tables(&result))
}

/// Accuracy by time steps, and what was taken for what.
fn tables(result: &TestResult) -> String {
    let percent = |count: u32| 100.0 * result.share(count);
    let mut text = format!(
        "{} images, {} time steps of 1 us, seed {}\n\n steps  accuracy  no spike yet\n",
        result.images, result.steps, result.seed
    );
    for reading in &result.readings {
        let (right, silent) = (percent(reading.right), percent(reading.silent));
        text += &format!("{:6}  {right:6.2} %      {silent:6.2} %\n", reading.steps);
    }
    text += "\nshown  taken for 0, 1, ... 9, no spike\n";
    for (digit, row) in result.confusion.iter().enumerate() {
        let cells: String = row.iter().map(|count| format!("{count:6}")).collect();
        text += &format!("{digit:5}{cells}\n");
    }
    text
}

fn draw_sample(arguments: &SampleArguments) -> Outcome {
    let sample = Dataset::load(&arguments.data, Split::Test)?.thin(arguments.each.into())?;
    let contents = sample.files(Split::Test);
    let _folder = files::prepare_folder(&arguments.out, &contents.each_ref().map(|(name, _)| name.as_str()))?;
    let mut text = String::new();
    for (name, bytes) in &contents {
        let path = arguments.out.join(name);
        files::write_bytes(&path, bytes)?;
        text += &format!("wrote {}\n", path.display());
    }
    print(&text)
}

impl From<MnistError> for Failure {
    fn from(error: MnistError) -> Self {
        match error {
            MnistError::Interrupted => Failure { error: error.into(), code: INTERRUPTED },
            _ => Failure::bad_input(error),
        }
    }
}
