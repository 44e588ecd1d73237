//! Four letters of 4x4 pixels and the eight 2x2 filters that occur in them (Fig. 4).
//!
//! The paper shows its letters in a figure only. These are ours, drawn so that the pooled outputs are the published ones: U and M
//! are made of the same four sub-images, A of two others, S of one of each of two pairs.

/// Pixels of a sub-image, and rows of a letter that it is one of four of.
pub const PIXELS: usize = 4;
/// Sub-images of a letter, with a stride of two.
pub const PARTS: usize = 4;
pub const FILTERS: usize = 8;
/// Outputs that are pooled together: the two of a pair become one.
const POOL: usize = 2;

/// Row by row, `#` is dark.
pub const LETTERS: [(&str, [&str; 4]); 4] = [
    ("U", ["#..#", "#..#", "#..#", "####"]),
    ("M", ["#..#", "####", "#..#", "#..#"]),
    ("A", ["####", "#..#", "####", "#..#"]),
    ("S", [".###", "##..", "..#.", "###."]),
];

/// The sub-image of which each filter is the match, in the order of the neurons.
pub const SUB_IMAGES: [[&str; 2]; FILTERS] =
    [[".#", "##"], ["#.", "#."], [".#", ".#"], ["#.", "##"], ["##", "#."], ["##", ".#"], ["##", ".."], ["..", "##"]];

fn pixel(row: &str, column: usize) -> bool {
    row.as_bytes()[column] == b'#'
}

/// The pixels of a sub-image that a filter matches: row by row.
pub fn filter(n: usize) -> [bool; PIXELS] {
    std::array::from_fn(|k| pixel(SUB_IMAGES[n][k / 2], k % 2))
}

/// One of the four sub-images of a letter: upper left, upper right, lower left, lower right.
pub fn part(letter: usize, part: usize) -> [bool; PIXELS] {
    let (top, left) = (part / 2 * 2, part % 2 * 2);
    std::array::from_fn(|k| pixel(LETTERS[letter].1[top + k / 2], left + k % 2))
}

/// The filter that matches a part of a letter.
pub fn match_of(letter: usize, index: usize) -> usize {
    (0..FILTERS).find(|&n| filter(n) == part(letter, index)).expect("every sub-image has its filter")
}

/// What is left of a letter's outputs after pooling: for each filter whether it fired at all, each pair averaged and rounded.
pub fn pooled(fired: &[[bool; FILTERS]; PARTS]) -> [bool; FILTERS] {
    let any = |n: usize| fired.iter().any(|part| part[n]);
    std::array::from_fn(|n| (0..POOL).all(|k| any(n / POOL * POOL + k)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ideal outputs of the paper: 11110000 twice, 00001100, 11000011.
    #[test]
    fn ideal_outputs_are_those_of_the_paper() {
        let ideal = |letter: usize| {
            let fired = std::array::from_fn(|k| std::array::from_fn(|n| n == match_of(letter, k)));
            pooled(&fired).map(|bit| if bit { '1' } else { '0' }).iter().collect::<String>()
        };
        assert_eq!([0, 1, 2, 3].map(ideal), ["11110000", "11110000", "00001100", "11000011"]);
    }
}
