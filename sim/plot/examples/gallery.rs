//! Every mark in figures as papers have them: `cargo run -p memtwin-plot --example gallery -- FOLDER` writes an SVG and a PNG of
//! each. The data are made up; they look like those of memristors and neurons.

use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "out/gallery".into()));
    std::fs::create_dir_all(&folder)?;
    for (name, figure) in figures() {
        std::fs::write(folder.join(name).with_extension("svg"), figure.svg())?;
        std::fs::write(folder.join(name).with_extension("png"), figure.png())?;
    }
    Ok(())
}

/// The figures with the names of their files.
pub fn figures() -> Vec<(&'static str, Figure)> {
    let mut noise = Noise(Xoshiro256PlusPlus::seed_from_u64(1));
    vec![
        ("device", device(&mut noise)),
        ("traces", traces(&mut noise)),
        ("learning", learning(&mut noise)),
        ("network", network(&mut noise)),
        ("statistics", statistics(&mut noise)),
        ("scales", scales()),
        ("odd", odd()),
    ]
}

struct Noise(Xoshiro256PlusPlus);

impl Noise {
    /// Even between 0 and 1.
    fn even(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Normal with mean 0 and deviation 1, nearly.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.even()).sum::<f64>() - 6.0
    }

    fn sample(&mut self, count: usize, mean: f64, deviation: f64) -> Vec<f64> {
        (0..count).map(|_| mean + deviation * self.normal()).collect()
    }
}

fn places(count: u32, from: f64, to: f64) -> Vec<f64> {
    (0..=count).map(|n| from + (to - from) * f64::from(n) / f64::from(count)).collect()
}

/// One sweep of a threshold switch: off, on above its threshold, off again below its hold voltage.
fn sweep(noise: &mut Noise) -> Vec<[f64; 2]> {
    let (threshold, hold) = (0.72 + 0.05 * noise.normal(), 0.22 + 0.03 * noise.normal());
    let up = places(100, 0.0, 1.2);
    let mut on = false;
    up.iter()
        .chain(up.iter().rev())
        .map(|&volt| {
            on = if on { volt > hold } else { volt > threshold };
            let leak = 2e-12 + 4e-11 * volt * (3.0 * volt).exp();
            let current = if on { (volt / 9e3).min(1e-4) } else { leak };
            [volt, current * (1.0 + 0.08 * noise.normal())]
        })
        .collect()
}

fn device(noise: &mut Noise) -> Figure {
    let sweeps: Vec<_> = (0..100).map(|_| sweep(noise)).collect();
    let first = sweeps[0].clone();
    let mut counts = vec![0; 24];
    noise.sample(400, 0.72, 0.05).iter().for_each(|v| counts[((v - 0.48) / 0.02).clamp(0.0, 23.0) as usize] += 1);
    let mut holds = vec![0; 24];
    noise.sample(400, 0.55, 0.02).iter().for_each(|v| holds[((v - 0.48) / 0.02).clamp(0.0, 23.0) as usize] += 1);
    let devices = (0..8).map(|n| (f64::from(n), noise.sample(50, 0.7 + 0.03 * f64::from(n % 3), 0.04))).collect();
    let delays = (0..24)
        .map(|row| (0..36).map(|column| 2.0 + 0.09 * f64::from(row) - 0.1 * f64::from(column)).collect())
        .collect();
    let iv = Panel::new("Hundred sweeps of one device", Axis::linear("voltage (V)"), Axis::log("current (A)"))
        .with(Mark::bundle("sweeps 2 to 100", sweeps))
        .with(Mark::line("first sweep", first))
        .with(Mark::at_y(1e-4, "compliance"));
    let thresholds = Panel::new("Thresholds", Axis::linear("threshold voltage (V)"), Axis::linear("sweeps"))
        .with(Mark::histogram("set", 0.48, 0.02, counts))
        .with(Mark::histogram("forming-free", 0.48, 0.02, holds))
        .with(Mark::at_x(0.72, "mean"));
    let spread = Panel::new(
        "Device to device",
        Axis::names("device", ["A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4"]),
        Axis::linear("threshold voltage (V)"),
    )
    .with(Mark::boxes("", devices));
    let delay = Panel::new(
        "Delay to switch on",
        Axis::linear("pulse amplitude (V)").range(0.6, 1.4),
        Axis::linear("temperature (°C)").range(85.0, 25.0),
    )
    .with(Mark::map(delays, -1.5, 4.0, "log₁₀ delay (µs)"));
    Figure::new("A volatile threshold switch and its variability", vec![iv, thresholds, spread, delay])
}

fn traces(noise: &mut Noise) -> Figure {
    let clock = (0..40).map(|n| [f64::from(n) * 0.5, f64::from(n % 2)]).collect();
    let mut volt = 0.0;
    let (mut v1, mut spikes, mut gate) = (Vec::new(), vec![[0.0, 0.0]], vec![[0.0, 0.0]]);
    for n in 0..20_000 {
        let ms = f64::from(n) * 1e-3;
        volt += (1.1 - volt) * 4e-4 + 2e-3 * noise.normal();
        v1.push([ms, volt]);
        if volt > 0.75 {
            spikes.extend([[ms, 1.0], [ms + 0.5, 0.0]]);
            gate.extend([[ms - 0.1, 1.0], [ms + 0.9, 0.0]]);
            volt = 0.05;
        }
    }
    let lateral: Vec<[f64; 2]> =
        places(400, 0.0, 20.0).iter().map(|ms| [*ms, 0.05 + 0.04 * (ms * 1.3).sin()]).collect();
    let panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear(""))
        .with(Mark::steps("neuron clock", clock))
        .with(Mark::trace("node 1 (V)", v1))
        .with(Mark::steps("latch L1", gate))
        .with(Mark::steps("output spike G1", spikes))
        .with(Mark::trace("lateral line of the LIA (V)", lateral))
        .with(Mark::steps("winner", vec![[0.0, 3.0], [6.0, 7.0], [12.0, 1.0]]))
        .with(Mark::at_x(6.0, "first update"))
        .with_height(1.2);
    Figure::new("One neuron from its input to its spike", vec![panel])
}

fn learning(noise: &mut Noise) -> Figure {
    let epochs = places(60, 0.0, 60.0);
    let rise = |epoch: f64, speed: f64, top: f64| 10.0 + (top - 10.0) * (1.0 - (-epoch / speed).exp());
    let curve = |speed: f64, top: f64| epochs.iter().map(|&e| [e, rise(e, speed, top)]).collect::<Vec<_>>();
    let band = |speed: f64, top: f64, sd: f64| {
        epochs.iter().map(|&e| [e, rise(e, speed, top) - sd, rise(e, speed, top) + sd]).collect::<Vec<_>>()
    };
    let accuracy =
        Panel::new("Learning", Axis::linear("training event"), Axis::linear("accuracy (%)").range(0.0, 100.0))
            .with(Mark::band("with LIA", band(9.0, 96.0, 3.0)))
            .with(Mark::line("with LIA", curve(9.0, 96.0)))
            .with(Mark::band("without", band(20.0, 52.0, 7.0)))
            .with(Mark::line("without", curve(20.0, 52.0)))
            .with(Mark::dashed("ideal", curve(5.0, 100.0)))
            .with(Mark::at_y(10.0, "chance"));
    let robust = |slope: f64, sd: f64| -> Vec<Interval> {
        (0..=6)
            .map(f64::from)
            .map(|x| (x, 100.0 - slope * x * x))
            .map(|(x, y)| Interval::new(x, y, y - sd, (y + sd).min(100.0)))
            .collect()
    };
    let flips =
        Panel::new("Robustness to flipped pixels", Axis::linear("flipped pixels"), Axis::linear("accuracy (%)"))
            .with(Mark::joined("this network", robust(1.0, 3.0)))
            .with(Mark::joined("Hopfield network of the same size", robust(1.9, 6.0)));
    let mut pairs = |count: usize, gain: f64, deviation: f64| -> Vec<[f64; 2]> {
        let pair = |_| {
            let hz = noise.even() * 80.0;
            [hz, hz * gain + deviation * noise.normal()]
        };
        (0..count).map(pair).collect()
    };
    let (hidden, output) = (pairs(150, 0.97, 2.0), pairs(40, 0.8, 4.0));
    let agree = Panel::new("Model and hardware", Axis::linear("model rate (Hz)"), Axis::linear("board rate (Hz)"))
        .with(Mark::points("hidden", hidden))
        .with(Mark::points("output", output))
        .with(Mark::dashed("identity", vec![[0.0, 0.0], [80.0, 80.0]]));
    let weights: Vec<Vec<[f64; 2]>> = (0..30)
        .map(|n| {
            let end = if n % 3 == 0 { 480.0 } else { 40.0 };
            epochs
                .iter()
                .map(|&e| [e, 250.0 + (end - 250.0) * (1.0 - (-e / 8.0).exp()) + 8.0 * noise.normal()])
                .collect()
        })
        .collect();
    let synapses = Panel::new("Synapses of neuron 3", Axis::linear("training event"), Axis::linear("conductance (µS)"))
        .with(Mark::bundle("", weights))
        .with(Mark::at_x(30.0, "pulse 30"));
    Figure::new("Learning in place", vec![accuracy, flips, agree, synapses])
}

fn network(noise: &mut Noise) -> Figure {
    let digits: Vec<String> = (0..10).map(|n| n.to_string()).collect();
    let confusion = (0..10)
        .map(|row| {
            (0..10)
                .map(|column| if row == column { 96.0 - f64::from(row) } else { (4.0 * noise.even()).floor() })
                .collect()
        })
        .collect();
    let rates = (0..10)
        .map(|row| {
            (0..10)
                .map(|column| {
                    if row == column {
                        52.4
                    } else if row + column == 11 {
                        f64::NAN
                    } else {
                        12.3 * noise.even()
                    }
                })
                .collect()
        })
        .collect();
    let conductance =
        (0..30).map(|_| (0..10).map(|_| if noise.even() > 0.6 { 480.0 } else { 40.0 }).collect()).collect();
    let names = || Axis::names("output neuron", digits.clone());
    let first = Panel::new("Confusion (%)", names(), Axis::names("digit shown", digits.clone()))
        .with(Mark::printed_map(confusion, 0.0, 100.0, "share of trials (%)"));
    let second = Panel::new("Firing rates", names(), Axis::names("digit shown", digits.clone()))
        .with(Mark::printed_map(rates, 0.0, 60.0, "rate (Hz)"));
    let third = Panel::new("Synapses after learning", Axis::linear("hidden neuron"), Axis::linear("input"))
        .with(Mark::map(conductance, 0.0, 500e-6 * 1e6, "conductance (µS)"));
    let bar = |base: f64| -> Vec<[f64; 2]> { (0..4).map(f64::from).map(|n| [n, base - 2.0 * n * n]).collect() };
    let whiskers = |base: f64| bar(base).iter().map(|[x, y]| Interval::new(*x, *y, y - 3.0, y + 3.0)).collect();
    let fourth = Panel::new(
        "Ablations",
        Axis::names("", ["full", "no LIA", "no noise", "fixed threshold"]),
        Axis::linear("accuracy (%)"),
    )
    .with(Mark::bars("30×10×10", bar(98.0)))
    .with(Mark::bars("25×7×4", bar(80.0)))
    .with(Mark::bars("6×3×3", bar(62.0)))
    .with(Mark::intervals("30×10×10", whiskers(98.0)))
    .with(Mark::intervals("25×7×4", whiskers(80.0)))
    .with(Mark::intervals("6×3×3", whiskers(62.0)));
    Figure::new("The network of 30 × 10 × 10 after learning", vec![first, second, third, fourth])
}

fn statistics(noise: &mut Noise) -> Figure {
    let group = |noise: &mut Noise, shift: f64| {
        (0..3).map(|n| (f64::from(n), noise.sample(60, 3.0 + shift * f64::from(n), 0.8))).collect()
    };
    let (one, two) = (group(noise, 0.5), group(noise, 1.1));
    let boxes = Panel::new("Latency", Axis::names("supply (V)", ["1.6", "1.8", "2.0"]), Axis::linear("latency (ms)"))
        .with(Mark::boxes("simulation", one))
        .with(Mark::boxes("hardware", two));
    let cloud: Vec<[f64; 2]> =
        (0..20_000).map(|_| [noise.normal(), noise.normal()]).map(|[a, b]| [a, 0.7 * a + 0.5 * b]).collect();
    let dense = Panel::new("20,000 cycles", Axis::linear("threshold (s.d.)"), Axis::linear("hold voltage (s.d.)"))
        .with(Mark::points("", cloud));
    let mut level = 0.0;
    let walk = (0..100_000)
        .map(|n| {
            level += noise.normal();
            [f64::from(n) * 1e-6, level * 1e-9]
        })
        .collect();
    let long =
        Panel::new("100,000 points", Axis::linear("time (s)"), Axis::linear("current (A)")).with(Mark::line("", walk));
    let effect = Panel::new(
        "Effects",
        Axis::names("", ["series resistance", "temperature", "read noise", "drift of the conductance", "stuck cells"]),
        Axis::linear("change of accuracy (%)"),
    )
    .with(Mark::bars("", vec![[0.0, -4.2], [1.0, -1.1], [2.0, 0.6], [3.0, -6.5], [4.0, -2.4]]));
    let rates: Vec<Interval> = (0..5)
        .map(f64::from)
        .map(|n| Interval::new(10f64.powf(n - 3.0), 10f64.powf(-n), 10f64.powf(-n - 0.4), 10f64.powf(0.4 - n)))
        .collect();
    let errors = Panel::new("Bit errors", Axis::log("pulse width (s)"), Axis::log("error rate"))
        .with(Mark::intervals("measured", rates))
        .with(Mark::dashed(
            "exponential",
            places(50, -3.0, 1.0).iter().map(|p| [10f64.powf(*p), 10f64.powf(-3.0 - p)]).collect(),
        ));
    let counts: Vec<u64> = (0..60).map(|n| (4000.0 * (-f64::from(n) / 7.0).exp()) as u64).collect();
    let intervals = Panel::new("Intervals between spikes", Axis::linear("interval (ms)"), Axis::log("count"))
        .with(Mark::histogram("", 0.0, 0.5, counts));
    Figure::new("Statistics", vec![boxes, dense, long, effect, errors, intervals])
}

fn scales() -> Figure {
    let decay = |tau: f64| places(200, 0.0, 5.0).iter().map(|t| [*t, 2e-6 * (-t / tau).exp()]).collect();
    let linear = Panel::new("Relaxation", Axis::linear("time after the pulse (µs)"), Axis::linear("current (A)"))
        .with(Mark::line("τ = 0.5 µs", decay(0.5)))
        .with(Mark::line("τ = 1 µs", decay(1.0)))
        .with(Mark::line("τ = 2 µs", decay(2.0)))
        .with(Mark::line("τ = 4 µs", decay(4.0)));
    let tuning = |centre: f64| {
        places(100, -90.0, 90.0).iter().map(|x| [*x, 40.0 * (-((x - centre) / 25.0).powi(2)).exp()]).collect()
    };
    let curves = Panel::new("Tuning", Axis::linear("orientation (°)").range(-90.0, 90.0), Axis::linear("rate (Hz)"))
        .with(Mark::line("−45°", tuning(-45.0)))
        .with(Mark::line("0°", tuning(0.0)))
        .with(Mark::line("45°", tuning(45.0)));
    let decade =
        Panel::new("Within a decade", Axis::log("frequency (Hz)").range(20.0, 700.0), Axis::log("impedance (Ω)"))
            .with(Mark::line("", places(50, 20.0, 700.0).iter().map(|f| [*f, 2e6 / f]).collect()));
    let large = Panel::new("Endurance", Axis::linear("cycles"), Axis::linear("resistance (Ω)"))
        .with(Mark::points("on", places(40, 0.0, 1e8).iter().map(|n| [*n, 1.2e4 + n * 2e-5]).collect()))
        .with(Mark::points("off", places(40, 0.0, 1e8).iter().map(|n| [*n, 9e4 - n * 1e-4]).collect()));
    Figure::new("Scales", vec![linear, curves, decade, large])
}

/// What must not break a figure.
fn odd() -> Figure {
    let x = || Axis::linear("x");
    let y = || Axis::linear("y");
    let empty = Panel::new("Nothing", x(), y());
    let single = Panel::new("A single point", x(), y()).with(Mark::line("one", vec![[3.0, 4.0]]));
    let gaps = Panel::new("Gaps", x(), y()).with(Mark::line(
        "with NaN",
        vec![[0.0, 1.0], [1.0, 2.0], [2.0, f64::NAN], [3.0, 2.5], [4.0, f64::INFINITY], [5.0, 1.0], [6.0, 2.0]],
    ));
    let flat = Panel::new("Constant", x(), y()).with(Mark::line("", vec![[0.0, 1e9], [1.0, 1e9]]));
    let huge = Panel::new("Huge", x(), y()).with(Mark::line("", vec![[-1e299, -1e299], [1e299, 1e299]]));
    let tiny = Panel::new("Tiny, on an offset", x(), y()).with(Mark::line("", vec![[0.0, 1e9], [1.0, 1e9 + 3.0]]));
    let cut = Panel::new("Beyond the axes", x().range(0.0, 4.0), y().range(0.0, 2.0))
        .with(Mark::line("", places(100, -2.0, 6.0).iter().map(|x| [*x, 1.0 + 2.0 * x.sin()]).collect()))
        .with(Mark::band("", places(100, -2.0, 6.0).iter().map(|x| [*x, x.sin(), 2.0 + x.sin()]).collect()));
    let text = Panel::new(
        "<b> & \"quotes\", a long title that does not fit into one line of this panel",
        x(),
        Axis::linear("a name that is much longer than its axis, with a unit (kg m² s⁻³ A⁻²)"),
    )
    .with(Mark::bars("a name in the legend that is long", vec![[0.0, 1.0], [1.0, 2.0]]))
    .with(Mark::at_x(0.5, "half"))
    .with(Mark::at_x(0.6, "a little more"));
    let lanes = Panel::new("Lanes", Axis::linear("time (s)"), Axis::linear(""))
        .with(Mark::steps("empty", Vec::new()))
        .with(Mark::trace("constant", vec![[0.0, 0.5], [1.0, 0.5]]))
        .with(Mark::steps("high", vec![[0.0, 1.0]]));
    Figure::new("Odd data", vec![empty, single, gaps, flat, huge, tiny, cut, text, lanes])
}
