//! An SVG as a viewer sees it.

use roxmltree::{Document, Node};
use ttf_parser::Face;

const REGULAR: &[u8] = include_bytes!("../../fonts/memtwinSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/memtwinSans-Bold.ttf");

/// A text with what its letters cover, in pixels: left, top, right, bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    pub text: String,
    pub bounds: [f64; 4],
}

impl Text {
    pub fn meets(&self, other: &Self) -> bool {
        let ([a, b, c, d], [e, f, g, h]) = (self.bounds, other.bounds);
        a + 0.3 < g && e + 0.3 < c && b + 0.3 < h && f + 0.3 < d
    }
}

pub struct Page {
    pub size: [f64; 2],
    pub texts: Vec<Text>,
    /// Names of the elements.
    pub elements: Vec<String>,
    /// Every corner of lines and areas.
    pub corners: Vec<[f64; 2]>,
}

impl Page {
    pub fn of(svg: &str) -> Self {
        let document = Document::parse(svg).unwrap_or_else(|e| panic!("{e}"));
        let root = document.root_element();
        let view: Vec<f64> = root.attribute("viewBox").unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
        let size = [number(root, "width"), number(root, "height")];
        assert_eq!([view[2] / 100.0, view[3] / 100.0], size);
        let all = || root.descendants().filter(Node::is_element);
        let texts = all().filter(|node| node.has_tag_name("text")).map(text).collect();
        let corners = all().filter_map(|node| node.attribute("points")).flat_map(corners).collect();
        Self { size, texts, corners, elements: all().map(|node| node.tag_name().name().to_owned()).collect() }
    }

    pub fn count(&self, element: &str) -> usize {
        self.elements.iter().filter(|name| *name == element).count()
    }

    pub fn has(&self, text: &str) -> bool {
        self.texts.iter().any(|found| found.text == text)
    }

    /// Is every line and area on the page?
    pub fn holds_lines(&self) -> bool {
        let [width, height] = self.size;
        self.corners.iter().all(|[x, y]| (0.0..=width).contains(x) && (0.0..=height).contains(y))
    }

    /// Texts that leave the page.
    pub fn cut(&self) -> Vec<&Text> {
        let [width, height] = self.size;
        let inside =
            |[left, top, right, bottom]: [f64; 4]| left >= 0.0 && top >= 0.0 && right <= width && bottom <= height;
        self.texts.iter().filter(|text| !inside(text.bounds)).collect()
    }

    /// Pairs of texts that cover each other.
    pub fn overlaps(&self) -> Vec<[&str; 2]> {
        let pairs =
            self.texts.iter().enumerate().flat_map(|(n, one)| self.texts[..n].iter().map(move |other| (one, other)));
        pairs.filter(|(one, other)| one.meets(other)).map(|(one, other)| [one.text.as_str(), &other.text]).collect()
    }
}

fn corners(points: &str) -> impl Iterator<Item = [f64; 2]> {
    let pair =
        |pair: &str| pair.split_once(',').map(|(x, y)| [x, y].map(|n| n.parse::<f64>().unwrap() / 100.0)).unwrap();
    points.split_whitespace().map(pair)
}

fn number(node: Node, name: &str) -> f64 {
    node.attribute(name).and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("no number {name}"))
}

fn text(node: Node) -> Text {
    let text = node.text().unwrap_or_default().trim().to_owned();
    let [x, y, size] = ["x", "y", "font-size"].map(|name| number(node, name) / 100.0);
    let bold = node.attribute("font-weight") == Some("bold");
    let face = Face::parse(if bold { BOLD } else { REGULAR }, 0).unwrap();
    let advance = |sign| f64::from(face.glyph_hor_advance(face.glyph_index(sign).unwrap_or_default()).unwrap_or(0));
    let width = text.chars().map(advance).sum::<f64>() / 2048.0 * size;
    let before = match node.attribute("text-anchor").unwrap() {
        "start" => 0.0,
        "middle" => width / 2.0,
        _ => width,
    };
    // capitals and digits begin 0.06 below plotters' top, and letters go 0.2 below the baseline at 0.76
    let (top, bottom) = (0.04 * size, 0.96 * size);
    let bounds = if node.attribute("transform").is_some_and(|turn| turn.starts_with("rotate(270")) {
        [x + top, y + before - width, x + bottom, y + before]
    } else {
        [x - before, y + top, x - before + width, y + bottom]
    };
    Text { text, bounds }
}
