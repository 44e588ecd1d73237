//! Training: it learns, ends where it is told, and gives equal bytes whatever the threads.

use memtwin_mnist::{Dataset, MnistError, Network, TrainOptions, TrainProgress, train};

/// The network and the loss of each epoch.
fn learn(data: &Dataset, options: &TrainOptions) -> (Network, Vec<TrainProgress>) {
    let mut epochs = vec![];
    let network = train(data, options, &mut |told| {
        epochs.extend((told.done == told.images).then_some(*told));
        true
    });
    (network.unwrap(), epochs)
}

#[test]
fn a_handful_of_images_is_learnt() {
    let few = Dataset::sample().thin(4).unwrap();
    for seed in [1, 2] {
        let options = TrainOptions { seed, epochs: 60, steps: 20, threads: 2 };
        let (_, told) = learn(&few, &options);
        let (first, last) = (told[0], told[59]);
        assert_eq!((first.epoch, last.epoch, last.images), (1, 60, 40));
        assert!(first.loss > 2.0 && last.loss < 0.8 && last.accuracy > 0.8, "seed {seed}: {first:?} {last:?}");
    }
}

#[test]
fn threads_change_no_byte() {
    let data = Dataset::sample().first(150);
    let bytes = |seed, threads| {
        let options = TrainOptions { seed, epochs: 1, steps: 12, threads };
        learn(&data, &options).0.to_bytes()
    };
    let one = bytes(4, 1);
    for threads in [2, 3, 8, 50] {
        assert!(bytes(4, threads) == one, "{threads} threads");
    }
    assert!(bytes(5, 1) != one);
}

#[test]
fn trainings_end_where_they_are_told() {
    let data = Dataset::sample();
    let options = TrainOptions { steps: 5, ..TrainOptions::default() };
    assert!(matches!(train(&data, &options, &mut |told| told.done < 50), Err(MnistError::Interrupted)));
    for (options, expect) in [
        (TrainOptions { epochs: 0, ..options }, "the number of epochs is 0, expected 1 to 1000"),
        (TrainOptions { steps: 0, ..options }, "the number of time steps is 0, expected 1 to 500"),
        (TrainOptions { steps: 501, ..options }, "the number of time steps is 501, expected 1 to 500"),
    ] {
        assert_eq!(train(&data, &options, &mut |_| true).unwrap_err().to_string(), expect);
    }
    let nothing = data.first(0);
    let error = train(&nothing, &options, &mut |_| true).unwrap_err().to_string();
    assert_eq!(error, "the number of images is 0, expected at least one");
}
