//! The network: it is the model's arrays tick for tick, what comes out does not depend on threads, and it knows its digits.

use memtwin_mnist::{
    Dataset, Image, MnistError, Network, Run, Spikes, TestOptions, array_configs, predicted, test, trace,
};
use memtwin_model::array::Array;

/// Both arrays of the model, driven by the levels of a trace, fire and stand as the quick network does.
#[test]
fn it_is_the_models_arrays() {
    let (network, sample) = (Network::shipped(), Dataset::sample());
    let prepared = network.prepare();
    for n in [0, 57, 123] {
        let mut arrays = array_configs(&network).map(|config| Array::new(&config));
        arrays.iter_mut().zip(network.drive).for_each(|(array, drive)| array.set_drive(drive));
        let (mut run, mut spikes) = (Run::new(&prepared), Spikes::new(&sample.images[n], 5, n as u64));
        let mut fires = 0;
        for (tick, step) in trace(&network, &sample.images[n], 5, n as u64, 40).into_iter().enumerate() {
            let mut active = vec![];
            spikes.step(&mut active);
            assert_eq!(run.step(&active), step.fired);
            let (hidden, output) = run.somas();
            for ((array, levels), (fired, somas)) in
                arrays.iter_mut().zip(&step.levels).zip([(step.fired.hidden, hidden), (step.fired.output, output)])
            {
                array.set_levels(levels);
                assert_eq!(array.run(1, false).fired, fired[0] | fired[1], "image {n}, tick {tick}");
                let state = |device: &memtwin_model::ts_emulator::Device| (device.x, device.on, device.threshold);
                assert!(array.devices().iter().map(state).eq(somas.iter().map(state)), "image {n}, tick {tick}");
                fires += fired[0].count_ones();
            }
        }
        assert!(fires > 100, "{fires} spikes in 40 steps");
    }
}

#[test]
fn spikes_come_in_proportion_to_pixels() {
    let mut image = Image([0; 784]);
    image.0[..256].iter_mut().zip(0..=255).for_each(|(pixel, value)| *pixel = value);
    let mut spikes = Spikes::new(&image, 1, 0);
    let mut counts = [0_i32; 784];
    const STEPS: i32 = 20_000;
    for _ in 0..STEPS {
        let mut active = vec![];
        spikes.step(&mut active);
        assert!(active.is_sorted());
        active.iter().for_each(|&pixel| counts[usize::from(pixel)] += 1);
    }
    assert!(counts[256..].iter().all(|&count| count == 0) && counts[0] == 0);
    for (value, &count) in counts[..256].iter().enumerate() {
        let p = value as f64 / 256.0;
        let (mean, sd) = (p * f64::from(STEPS), (p * (1.0 - p) * f64::from(STEPS)).sqrt());
        assert!((f64::from(count) - mean).abs() <= 5.0 * sd, "{value}: {count} spikes");
    }
}

#[test]
fn images_have_streams_of_their_own() {
    let image = Image([128; 784]);
    let first = |seed, index| {
        let mut active = vec![];
        Spikes::new(&image, seed, index).step(&mut active);
        active
    };
    assert_eq!(first(3, 4), first(3, 4));
    let all: Vec<_> = (0..20).flat_map(|seed| (0..20).map(move |index| (seed, index))).collect();
    let streams: std::collections::BTreeSet<_> = all.iter().map(|&(seed, index)| first(seed, index)).collect();
    assert_eq!(streams.len(), all.len());
}

#[test]
fn threads_change_nothing() {
    let (network, sample) = (Network::shipped(), Dataset::sample().first(60));
    let result = |threads| test(&network, &sample, &TestOptions { seed: 9, steps: 30, threads }, &|_| true).unwrap();
    let one = result(1);
    assert_eq!((one.images, one.readings.iter().map(|r| r.steps).collect::<Vec<_>>()), (60, vec![1, 2, 5, 10, 20, 30]));
    for threads in [2, 7, 100] {
        assert_eq!(result(threads), one, "{threads} threads");
    }
    let other = test(&network, &sample, &TestOptions { seed: 10, steps: 30, threads: 1 }, &|_| true).unwrap();
    assert_ne!(other.output_spikes, one.output_spikes);
}

/// Over several seeds of the spikes; the whole test set has more (docs/mnist.md).
#[test]
fn the_shipped_network_knows_its_digits() {
    let (network, sample) = (Network::shipped(), Dataset::sample());
    for seed in 1..=3 {
        let result = test(&network, &sample, &TestOptions { seed, steps: 200, threads: 2 }, &|_| true).unwrap();
        assert!(result.accuracy() > 0.9, "seed {seed}: {}", result.accuracy());
        let rising = result.readings.iter().map(|reading| reading.right).collect::<Vec<_>>();
        assert!(rising[0] == 0 && rising[3] > 120 && rising[4] > rising[3], "{rising:?}");
        let shown: Vec<u32> = result.confusion.iter().map(|row| row.iter().sum()).collect();
        assert_eq!(shown, [20; 10]);
        let diagonal: u32 = (0..10).map(|digit| result.confusion[digit][digit]).sum();
        assert_eq!(f64::from(diagonal) / 200.0, result.accuracy());
    }
}

#[test]
fn the_lowest_of_several_is_predicted_and_silence_is_not() {
    assert_eq!(predicted(&[0; 10]), None);
    assert_eq!(predicted(&[0, 3, 1, 3, 0, 0, 0, 0, 0, 2]), Some(1));
    let black = Dataset { images: vec![Image([0; 784]); 2], labels: vec![0, 5] };
    let result =
        test(&Network::shipped(), &black, &TestOptions { steps: 50, ..TestOptions::default() }, &|_| true).unwrap();
    assert_eq!((result.accuracy(), result.confusion[0][10], result.confusion[5][10]), (0.0, 1, 1));
}

#[test]
fn tests_end_where_they_are_told() {
    let (network, sample) = (Network::shipped(), Dataset::sample());
    let options = TestOptions { steps: 10, ..TestOptions::default() };
    assert!(matches!(test(&network, &sample, &options, &|done| done < 5), Err(MnistError::Interrupted)));
    let options = TestOptions { steps: 0, ..options };
    let error = test(&network, &sample, &options, &|_| true).unwrap_err().to_string();
    assert_eq!(error, "the number of time steps is 0, expected 1 to 1000000");
}
