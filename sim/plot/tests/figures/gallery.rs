//! The figures of the example are as they should be: nothing is cut, nothing covers another, equal figures give equal bytes.

use crate::example::figures;
use crate::page::{Page, Text};
use resvg::tiny_skia::Pixmap;

#[test]
fn texts_neither_leave_the_page_nor_cover_each_other() {
    for (name, figure) in figures() {
        let page = Page::of(&figure.svg());
        assert!(page.texts.len() > 10, "{name}");
        assert_eq!(page.cut(), [] as [&Text; 0], "{name}");
        assert_eq!(page.overlaps(), [] as [[&str; 2]; 0], "{name}");
    }
}

#[test]
fn equal_figures_give_equal_bytes() {
    for ((name, one), (_, other)) in figures().into_iter().zip(figures()) {
        assert_eq!(one.svg(), other.svg(), "{name}");
    }
    let [one, other] = [figures(), figures()].map(|figures| figures[1].1.png());
    assert!(one == other, "bytes of the PNG");
}

#[test]
fn large_data_are_small_pictures() {
    for (name, figure) in figures() {
        let size = figure.svg().len();
        assert!(size < 700_000, "{name}: {size} bytes");
    }
}

#[test]
fn pictures_have_three_pixels_for_one() {
    let figure = &figures()[1].1;
    let page = Page::of(&figure.svg());
    let picture = Pixmap::decode_png(&figure.png()).unwrap();
    assert_eq!([f64::from(picture.width()), f64::from(picture.height())], page.size.map(|length| 3.0 * length));
    let corner = picture.pixels()[0];
    assert_eq!([corner.red(), corner.green(), corner.blue(), corner.alpha()], [255; 4], "paper");
    // the title: its letters are drawn with the embedded typeface
    let dark = |x: u32, y: u32| picture.pixel(x, y).is_some_and(|pixel| pixel.red() < 0x60);
    let ink = (30..200).flat_map(|x| (30..70).map(move |y| (x, y))).filter(|&(x, y)| dark(x, y)).count();
    assert!(ink > 800, "{ink} dark pixels");
}
