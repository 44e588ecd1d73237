//! What each mark puts on the page.

use crate::page::{Page, Text};
use memtwin_plot::{Axis, Figure, Interval, Mark, Panel};

fn page(marks: Vec<Mark>) -> Page {
    let panel = Panel::new("Panel", Axis::linear("x (s)"), Axis::linear("y (V)"));
    let panel = marks.into_iter().fold(panel, Panel::with);
    Page::of(&Figure::new("Figure", vec![panel]).svg())
}

/// How many more elements a mark needs than the same axes without it.
fn check(mark: Mark, element: &str, expect: std::ops::RangeInclusive<usize>) {
    let text = format!("{mark:?}");
    let bare = Panel::new("Panel", Axis::linear("").range(0.0, 10.0), Axis::linear("").range(0.0, 10.0));
    let count = |panel: &Panel| Page::of(&Figure::new("", vec![panel.clone()]).svg()).count(element);
    let more = count(&bare.clone().with(mark)) - count(&bare);
    assert!(expect.contains(&more), "{more} {element}: {text}");
}

#[test]
fn marks_are_drawn() {
    let line = vec![[0.0, 1.0], [5.0, 9.0], [10.0, 3.0]];
    check(Mark::line("", line.clone()), "polyline", 1..=1);
    check(Mark::dashed("", line.clone()), "polyline", 40..=200);
    check(Mark::bundle("", vec![line.clone(); 7]), "polyline", 7..=7);
    check(Mark::points("", line.clone()), "circle", 3..=3);
    check(Mark::intervals("", vec![Interval::new(3.0, 4.0, 2.0, 6.0)]), "polyline", 3..=3);
    check(
        Mark::joined("", vec![Interval::new(3.0, 4.0, 2.0, 6.0), Interval::new(5.0, 4.0, 2.0, 6.0)]),
        "polyline",
        7..=7,
    );
    check(Mark::band("", vec![[0.0, 1.0, 2.0], [9.0, 3.0, 5.0]]), "polygon", 1..=1);
    check(Mark::boxes("", vec![(5.0, vec![1.0, 2.0, 3.0, 4.0, 9.9])]), "polyline", 8..=8);
    check(Mark::boxes("", vec![(5.0, vec![1.0, 2.0, 3.0, 4.0, 9.9])]), "circle", 1..=1);
    check(Mark::bars("", vec![[1.0, 3.0], [2.0, 0.5]]), "rect", 2..=2);
    check(Mark::histogram("", 0.0, 1.0, vec![1, 4, 2]), "polygon", 1..=1);
    check(Mark::at_x(3.0, "three"), "text", 1..=1);
    check(Mark::at_y(3.0, "three"), "text", 1..=1);
    check(Mark::map(vec![vec![0.0, 1.0], vec![1.0, f64::NAN]], 0.0, 1.0, ""), "rect", 90..=110);
}

#[test]
fn what_is_outside_is_left_out() {
    check(Mark::line("", vec![[20.0, 1.0], [30.0, 9.0]]), "polyline", 0..=0);
    check(Mark::points("", vec![[20.0, 1.0], [5.0, -1.0], [f64::NAN, 3.0], [3.0, f64::INFINITY]]), "circle", 0..=0);
    check(Mark::bars("", vec![[50.0, 3.0]]), "rect", 0..=0);
    check(Mark::at_x(11.0, "eleven"), "text", 0..=0);
    check(Mark::at_y(-1.0, "below"), "text", 0..=0);
}

#[test]
fn lines_have_gaps() {
    let gap = vec![[0.0, 1.0], [1.0, 2.0], [2.0, f64::NAN], [3.0, 2.0], [4.0, 1.0]];
    check(Mark::line("", gap), "polyline", 2..=2);
}

#[test]
fn axes_and_titles_are_named() {
    let page = page(vec![Mark::line("", vec![[0.0, 0.0], [4.0, 2e-6]])]);
    for text in ["Figure", "Panel", "x (s)", "y (10", "−6", "V)", "0.0", "0.5", "1.0", "2.0", "4"] {
        assert!(page.has(text), "{text}: {:?}", page.texts);
    }
    assert!(!page.has("a"), "one panel has no letter");
}

#[test]
fn panels_are_lettered() {
    let panels = vec![Panel::new("", Axis::linear("x"), Axis::linear("y")); 28];
    let page = Page::of(&Figure::new("", panels).with_columns(5).svg());
    for text in ["a", "b", "z", "aa", "ab"] {
        assert!(page.has(text), "{text}");
    }
}

#[test]
fn names_stand_in_the_legend_once() {
    let points = || vec![[0.0, 1.0], [4.0, 2.0]];
    let page = page(vec![
        Mark::points("measured", points()),
        Mark::line("measured", points()),
        Mark::line("fit", points()),
        Mark::line("", points()),
    ]);
    let count = |name: &str| page.texts.iter().filter(|text| text.text == name).count();
    assert_eq!([count("measured"), count("fit"), count("")], [1, 1, 0]);
}

#[test]
fn legends_cover_no_data() {
    // data everywhere: the legend stands above
    let full = (0..400).map(|n| [f64::from(n % 20), f64::from(n / 20)]).collect();
    let page = page(vec![Mark::points("dots", full)]);
    let place = |name: &str| page.texts.iter().find(|text| text.text == name).map(|text| text.bounds).unwrap();
    assert!(place("dots")[3] < place("15")[1], "{:?}", page.texts);
}

#[test]
fn few_curves_are_named_where_they_end() {
    let page = page(vec![
        Mark::line("upper", vec![[0.0, 0.0], [1.0, 9.0]]),
        Mark::line("lower", vec![[0.0, 0.0], [1.0, 2.0]]),
    ]);
    let place = |name: &str| page.texts.iter().find(|text| text.text == name).map(|text| text.bounds).unwrap();
    assert!(place("upper")[0] == place("lower")[0] && place("upper")[3] < place("lower")[1]);
    assert!(place("upper")[0] > place("1.0")[0], "right of the axes");
}

#[test]
fn lanes_stand_in_the_order_of_the_marks() {
    let panel = Panel::new("", Axis::linear("time (ms)"), Axis::linear(""))
        .with(Mark::steps("clk", vec![[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]]))
        .with(Mark::trace("v1", vec![[0.0, 0.25], [2.0, 1.75]]))
        .with(Mark::steps("spike", vec![[0.0, 0.0], [2.0, 1.0]]));
    let page = Page::of(&Figure::new("", vec![panel]).svg());
    let top = |name: &str| page.texts.iter().find(|text| text.text == name).map(|text| text.bounds[1]).unwrap();
    assert!(top("clk") < top("v1") && top("v1") < top("spike"));
    for text in ["1.75", "0.25", "time (ms)"] {
        assert!(page.has(text), "{text}: {:?}", page.texts);
    }
    assert!(!page.has("0.2"), "no ticks of y");
}

#[test]
fn many_lanes_need_more_height() {
    let lanes = |count: usize| {
        let panel = Panel::new("", Axis::linear("t"), Axis::linear(""));
        let traces =
            (0..count).map(|n| Mark::trace(format!("signal {n}"), vec![[0.0, 0.0], [1.0, f64::from(n as u32)]]));
        Page::of(&Figure::new("", vec![traces.fold(panel, Panel::with)]).svg())
    };
    let page = lanes(40);
    assert!(page.size[1] > lanes(3).size[1]);
    assert!(page.has("signal 39"));
    assert_eq!(page.overlaps(), [] as [[&str; 2]; 0]);
}

#[test]
fn cells_of_counted_maps_are_square() {
    let check = |axis: fn(&str) -> Axis, square: bool| {
        let panel =
            Panel::new("", axis("column"), axis("row")).with(Mark::printed_map(vec![vec![1.5; 5]; 6], 0.0, 2.0, ""));
        let page = Page::of(&Figure::new("", vec![panel]).svg());
        let printed: Vec<&Text> = page.texts.iter().filter(|text| text.text == "1.50").collect();
        let step = |from: usize, to: usize, side: usize| printed[to].bounds[side] - printed[from].bounds[side];
        assert_eq!((step(0, 1, 0) - step(0, 5, 1)).abs() < 0.1, square, "{:?}", [step(0, 1, 0), step(0, 5, 1)]);
    };
    check(|name| Axis::linear(name), true);
    check(|name| Axis::linear(name).range(0.0, 1.0), false);
}

#[test]
fn values_are_printed_where_they_fit() {
    let map = |side: usize| page(vec![Mark::printed_map(vec![vec![0.5; side]; side], 0.0, 1.0, "share")]);
    assert_eq!(map(4).texts.iter().filter(|text| text.text == "0.50").count(), 16);
    assert_eq!(map(100).texts.iter().filter(|text| text.text == "0.50").count(), 0);
}

#[test]
fn texts_are_escaped() {
    let title = "a < b & \"c\" > 'd'";
    let panel = Panel::new(title, Axis::names("<x>", ["&", "<"]), Axis::linear("]]>"));
    let page = Page::of(&Figure::new(title, vec![panel]).svg());
    assert_eq!(page.texts.iter().filter(|text| text.text == title).count(), 2);
    for text in ["<x>", "&", "<", "]]>"] {
        assert!(page.has(text), "{text}");
    }
}

#[test]
fn long_names_are_turned() {
    let names = ["series resistance of the line", "temperature", "read noise", "drift", "cells", "a", "b", "c", "d"];
    let panel = Panel::new("", Axis::names("", names), Axis::linear("y"));
    let page = Page::of(&Figure::new("", vec![panel]).svg());
    let text = page.texts.iter().find(|text| text.text == "temperature").unwrap();
    assert!(text.bounds[2] - text.bounds[0] < text.bounds[3] - text.bounds[1], "{text:?}");
    assert_eq!(page.overlaps(), [] as [[&str; 2]; 0]);
    assert_eq!(page.cut(), [] as [&Text; 0]);
}
