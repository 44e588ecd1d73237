//! Whatever the data are: no panic, a whole document, and all texts on the page.

use crate::page::Page;
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel, Scale};
use proptest::collection::vec;
use proptest::prelude::*;
use resvg::tiny_skia::Pixmap;

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => -10.0..10.0f64,
        1 => any::<f64>(),
        1 => prop_oneof![Just(0.0), Just(-0.0), Just(1.0), Just(f64::NAN), Just(f64::INFINITY), Just(f64::MIN), Just(5e-324)],
        1 => -1e-9..1e-9f64,
    ]
}

fn points() -> impl Strategy<Value = Vec<[f64; 2]>> {
    vec([value(), value()], 0..12)
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![2 => Just(String::new()), 4 => "[a-zA-Zµ²⁻⁶ ()]{1,14}", 1 => "\\PC{0,60}", 1 => any::<String>()]
}

fn mark() -> impl Strategy<Value = Mark> {
    let interval =
        [value(), value(), value(), value()].prop_map(|[x, value, low, high]| Interval { x, value, low, high });
    let number = || value();
    prop_oneof![
        (name(), points(), any::<bool>()).prop_map(|(name, points, dashed)| Mark::Line { name, points, dashed }),
        (name(), vec(points(), 0..4)).prop_map(|(name, lines)| Mark::bundle(name, lines)),
        (name(), points()).prop_map(|(name, points)| Mark::points(name, points)),
        (name(), vec(interval, 0..6), any::<bool>()).prop_map(|(name, intervals, joined)| Mark::Intervals {
            name,
            intervals,
            joined
        }),
        (name(), vec([value(), value(), value()], 0..8)).prop_map(|(name, points)| Mark::band(name, points)),
        (name(), vec((number(), vec(number(), 0..8)), 0..5)).prop_map(|(name, samples)| Mark::boxes(name, samples)),
        (name(), points()).prop_map(|(name, bars)| Mark::bars(name, bars)),
        (name(), value(), value(), vec(prop_oneof![0..20u64, any::<u64>()], 0..9))
            .prop_map(|(name, start, width, counts)| Mark::histogram(name, start, width, counts)),
        (name(), points(), any::<bool>()).prop_map(|(name, points, steps)| Mark::Trace { name, points, steps }),
        (vec(vec(value(), 0..5), 0..5), value(), value(), name(), any::<bool>())
            .prop_map(|(values, low, high, unit, printed)| Mark::Map { values, low, high, unit, printed }),
        (value(), name()).prop_map(|(x, label)| Mark::at_x(x, label)),
        (value(), name()).prop_map(|(y, label)| Mark::at_y(y, label)),
    ]
}

fn axis() -> impl Strategy<Value = Axis> {
    let scale =
        prop_oneof![3 => Just(Scale::Linear), 2 => Just(Scale::Log), 1 => vec(name(), 0..9).prop_map(Scale::Names)];
    let range = proptest::option::weighted(0.3, [value(), value()]);
    (name(), scale, range).prop_map(|(name, scale, range)| Axis { name, scale, range })
}

fn panel() -> impl Strategy<Value = Panel> {
    let height = prop_oneof![4 => Just(1.0), 1 => 0.0..3.0f64, 1 => value()];
    (name(), axis(), axis(), vec(mark(), 0..4), height).prop_map(|(title, x, y, marks, height)| Panel {
        title,
        x,
        y,
        marks,
        height,
    })
}

fn figure() -> impl Strategy<Value = Figure> {
    (name(), 0..5usize, vec(panel(), 0..4)).prop_map(|(title, columns, panels)| Figure { title, columns, panels })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_figure_is_drawn(figure in figure()) {
        let svg = figure.svg();
        let page = Page::of(&svg);
        prop_assert!(page.cut().is_empty(), "{:?} of {:?}", page.cut(), page.size);
        prop_assert!(page.holds_lines(), "lines beyond {:?}", page.size);
        prop_assert_eq!(svg, figure.svg());
    }
}

#[test]
fn the_smallest_figure_is_a_picture() {
    let figure = Figure::new("", Vec::new());
    let picture = Pixmap::decode_png(&figure.png()).unwrap();
    assert!(picture.width() > 0 && picture.height() > 0);
}

#[test]
fn large_data_neither_hang_nor_grow() {
    let check = |mark: Mark, most: usize| {
        let size = Figure::new("", vec![Panel::new("", Axis::linear("x"), Axis::linear("y")).with(mark)]).svg().len();
        assert!(size < most, "{size} bytes");
    };
    let noise = |n: u32| f64::from(n.wrapping_mul(2_654_435_761) >> 8);
    let series: Vec<[f64; 2]> = (0..200_000).map(|n| [f64::from(n), noise(n)]).collect();
    check(Mark::line("", series.clone()), 80_000);
    check(Mark::trace("", series.clone()), 80_000);
    check(Mark::steps("", series.iter().map(|[x, y]| [*x, (y / 1e4) % 2.0]).collect()), 120_000);
    check(Mark::band("", series.iter().map(|[x, y]| [*x, -y, *y]).collect()), 80_000);
    check(Mark::histogram("", 0.0, 1.0, (0..200_000u64).map(|n| n % 977).collect()), 120_000);
    check(Mark::points("", series), 700_000);
    check(Mark::map(vec![vec![0.5; 1000]; 1000], 0.0, 1.0, ""), 60_000);
}
