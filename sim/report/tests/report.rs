//! The page and the summary of runs of several sizes, whole and with everything missing.

mod synthetic;

use memtwin_experiments::RunResult;
use memtwin_report::{html, summary};
use memtwin_spec::{Pattern, PatternSet, Preset, Sizes};
use synthetic::{emptied, patterns, run};

fn paper() -> RunResult {
    run(Preset::Paper.sizes(), patterns(10, 5, 6))
}

/// Runs of every preset, of 64 patterns, and of more patterns than neurons.
fn runs() -> Vec<RunResult> {
    let size = |inputs, hidden, outputs| Sizes::new(inputs, hidden, outputs).unwrap();
    vec![
        paper(),
        run(Preset::Tiny.sizes(), patterns(3, 2, 3)),
        run(Preset::Odd.sizes(), patterns(4, 5, 5)),
        run(size(30, 64, 64), patterns(64, 5, 6)),
        run(size(30, 10, 10), patterns(12, 5, 6)),
        run(size(784, 12, 1), patterns(1, 28, 28)),
    ]
}

/// A run in which no number is finite.
fn not_finite() -> RunResult {
    let mut run = paper();
    let (first, second) = (f64::NAN, f64::INFINITY);
    let maps = run.conductance_before_usiemens.iter_mut().chain(&mut run.conductance_after_usiemens);
    maps.flatten().flatten().for_each(|v| *v = first);
    run.evolution.iter_mut().flat_map(|e| &mut e.conductance_usiemens).flatten().for_each(|v| *v = second);
    run.rates_hz.iter_mut().chain(&mut run.output_rates_hz).flatten().for_each(|v| *v = first);
    run.noise
        .iter_mut()
        .flat_map(|n| n.hidden_rates_hz.iter_mut().chain(&mut n.output_rates_hz))
        .flatten()
        .for_each(|v| *v = second);
    run.accuracy.fill(first);
    run.circuit_seconds = first;
    run.parameters.insert("nothing".into(), first);
    run
}

fn svgs(page: &str) -> Vec<&str> {
    page.split("<svg").skip(1).map(|rest| &rest[..rest.find("</svg>").expect("an end of the svg")]).collect()
}

/// Whether every element is closed by its own tag, but for those that HTML leaves open.
fn check_balanced(page: &str) {
    let open_in_html = ["meta", "!DOCTYPE"];
    let mut open: Vec<&str> = vec![];
    // Text is escaped, and the style sheet has no angle bracket: each one begins a tag.
    for tag in page.split('<').skip(1) {
        let name = tag.split(|c: char| c.is_whitespace() || c == '>').next().unwrap();
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed)),
            None if open_in_html.contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

fn check_page(result: &RunResult) {
    let page = html(result);
    for outside in ["http://", "https://", "<script", "src=", "href=", "url(", "@import", "<link"] {
        assert!(!page.contains(outside), "{outside} in the page of {}", result.sizes);
    }
    check_balanced(&page);
    assert!(!svgs(&page).is_empty());
    for svg in svgs(&page) {
        let text = format!("<svg{svg}</svg>");
        let document = roxmltree::Document::parse(&text).unwrap_or_else(|e| panic!("{e} in {text}"));
        let child = |name| document.root_element().children().any(|n| n.has_tag_name(name));
        assert!(child("title") && child("desc"), "no title or description: {text}");
        for attribute in document.descendants().flat_map(|n| n.attributes()) {
            let number = attribute.value().to_lowercase();
            assert!(!number.contains("nan") && !number.contains("inf"), "{attribute:?}");
        }
    }
}

#[test]
fn every_size_makes_a_page() {
    runs().iter().for_each(check_page);
}

#[test]
fn missing_lists_make_a_page() {
    for run in runs().into_iter().map(emptied) {
        check_page(&run);
        assert!(!summary(&run).contains("NaN"));
    }
}

#[test]
fn numbers_that_are_not_finite_stay_out_of_the_drawing() {
    check_page(&not_finite());
    assert!(!html(&not_finite()).contains("NaN") && !summary(&not_finite()).contains("NaN"));
}

#[test]
fn short_rows_make_a_page() {
    let mut run = paper();
    run.noise.iter_mut().for_each(|n| n.confusion.truncate(3));
    run.noise[0].confusion[1].clear();
    run.noise[0].hidden_rates_hz[0].truncate(2);
    run.conductance_after_usiemens[0].truncate(7);
    run.evolution[0].conductance_usiemens[3].clear();
    run.evolution[1].conductance_usiemens.truncate(1);
    run.evolution[1].pattern = "unknown".into();
    run.owners.truncate(2);
    check_page(&run);
}

#[test]
fn the_page_shows_the_results() {
    let run = paper();
    let page = html(&run);
    for text in ["100.0 %", "98.8 %", "96.7 %", "95.0 %", "612", "13\u{202f}871\u{202f}104", "memtwin run --seed 7"] {
        assert!(page.contains(text), "{text}");
    }
    assert!(page.contains(&run.probe_digest));
    assert!(run.parameters.keys().all(|name| page.contains(name)));
    assert!(page.contains("The network learnt all 10 patterns"));
}

#[test]
fn failure_is_told() {
    let mut run = paper();
    run.clustered = false;
    run.owners[3] = run.owners[2];
    run.potentiated_per_output[3] = 0;
    let page = html(&run);
    assert!(page.contains("8 of 10 patterns found a neuron of their own") && page.contains(", shared"));
    assert!(summary(&run).contains("clustered: no (8 of 10 patterns"));
}

#[test]
fn names_are_escaped() {
    let hostile = |name: &str| Pattern { name: name.into(), pixels: vec![true; 6] };
    let set = PatternSet::new(2, ["<script>", "\"&'", "a\u{1b}[31mvery long name of a pattern"].map(hostile).into());
    let result = run(Preset::Tiny.sizes(), set);
    check_page(&result);
    assert!(!summary(&result).contains('\u{1b}'));
}

#[test]
fn many_events_are_thinned() {
    let mut run = paper();
    let row = run.evolution[0].conductance_usiemens[0].clone();
    run.evolution[0].conductance_usiemens = vec![row; 60_000];
    let page = html(&run);
    assert!(page.contains("Every 250th event") && page.len() < 4_000_000, "{}", page.len());
}

#[test]
fn the_summary_is_aligned() {
    let text = summary(&paper());
    for part in ["accuracy, %", "100.0", "98.8", "96.7", "95.0", "612, 3 ties", "9f2c5e0b71d84a36c0de5b8f13a7429e"] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    let length = |start: &str| text.lines().find(|l| l.starts_with(start)).map(|l| l.chars().count());
    assert_eq!(length("pattern "), length("owner (hidden"));
    assert_eq!(length("flipped pixels"), length("accuracy, %"));
    for run in runs() {
        assert!(summary(&run).lines().all(|line| line.chars().count() <= 100), "{}", summary(&run));
    }
}

#[test]
fn cross_fire_is_listed() {
    let mut run = paper();
    let other = (run.owners[5].unwrap() + 1) % 10;
    run.rates_hz[5][other] = 47.25;
    let row = format!("pattern 5  hidden {other:>3}    47.2 Hz");
    assert!(summary(&run).contains(&row), "{row} in\n{}", summary(&run));
    assert!(html(&run).contains(&format!("pattern 5 with hidden {other} (47 Hz)")));
}
