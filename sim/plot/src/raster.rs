//! The SVG as pixels.

use crate::text::{BOLD, REGULAR};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::sync::{Arc, LazyLock};

/// Pixels of the PNG for one of the SVG: 300 an inch where 720 are printed over a double column of 183 mm.
pub const SCALE: f32 = 3.0;

static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| {
    let mut options = Options::default();
    let fonts = Arc::make_mut(&mut options.fontdb);
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(BOLD.to_vec());
    // the last of the families that figures ask for
    fonts.set_sans_serif_family("memtwin Sans");
    options
});

/// PNG file of an SVG document that this crate wrote; empty were it no SVG.
pub fn png(svg: &str) -> Vec<u8> {
    let Ok(tree) = Tree::from_str(svg, &OPTIONS) else { return Vec::new() };
    let size = tree.size();
    let pixels = |length: f32| (length * SCALE).ceil() as u32;
    let Some(mut pixmap) = Pixmap::new(pixels(size.width()), pixels(size.height())) else { return Vec::new() };
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixmap.as_mut());
    pixmap.encode_png().unwrap_or_default()
}
