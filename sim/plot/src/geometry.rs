//! Points and rectangles in pixels, y downwards; what lies outside a rectangle is cut off here, since the SVG has no clip paths.

pub type Point = [f64; 2];

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Rect {
    pub fn new(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { left, top, right, bottom }
    }

    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    pub fn grown(&self, by: f64) -> Self {
        Self::new(self.left - by, self.top - by, self.right + by, self.bottom + by)
    }

    pub fn moved(&self, [x, y]: Point) -> Self {
        Self::new(self.left + x, self.top + y, self.right + x, self.bottom + y)
    }

    pub fn holds(&self, [x, y]: Point) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// The part in both; `None` where they do not meet.
    pub fn within(&self, other: &Self) -> Option<Self> {
        self.meets(other).then(|| {
            Self::new(
                self.left.max(other.left),
                self.top.max(other.top),
                self.right.min(other.right),
                self.bottom.min(other.bottom),
            )
        })
    }

    /// The part of a segment inside (Liang and Barsky).
    pub fn clip(&self, from: Point, to: Point) -> Option<[Point; 2]> {
        let step = [to[0] - from[0], to[1] - from[1]];
        let sides = [
            (-step[0], from[0] - self.left),
            (step[0], self.right - from[0]),
            (-step[1], from[1] - self.top),
            (step[1], self.bottom - from[1]),
        ];
        let (mut enter, mut leave) = (0.0f64, 1.0f64);
        for (slope, room) in sides {
            if slope == 0.0 {
                if room < 0.0 {
                    return None;
                }
            } else if slope < 0.0 {
                enter = enter.max(room / slope);
            } else {
                leave = leave.min(room / slope);
            }
        }
        (enter <= leave).then(|| [enter, leave].map(|part| [from[0] + part * step[0], from[1] + part * step[1]]))
    }

    /// The pieces of a line inside. A single point is a piece of its own.
    pub fn clip_line(&self, points: &[Point]) -> Vec<Vec<Point>> {
        if let [point] = points {
            return if self.holds(*point) { vec![vec![*point]] } else { Vec::new() };
        }
        let mut pieces: Vec<Vec<Point>> = Vec::new();
        for pair in points.windows(2) {
            let Some([from, to]) = self.clip(pair[0], pair[1]) else { continue };
            match pieces.last_mut().filter(|piece| piece.last() == Some(&from)) {
                Some(piece) => piece.push(to),
                None => pieces.push(vec![from, to]),
            }
        }
        pieces
    }

    /// The part of a polygon inside (Sutherland and Hodgman).
    pub fn clip_area(&self, polygon: &[Point]) -> Vec<Point> {
        let sides = [(0, 1.0, self.left), (0, -1.0, -self.right), (1, 1.0, self.top), (1, -1.0, -self.bottom)];
        let mut points = polygon.to_vec();
        for (axis, sign, edge) in sides {
            let depth = |point: Point| sign * point[axis] - edge;
            let mut kept = Vec::with_capacity(points.len());
            for (n, &to) in points.iter().enumerate() {
                let from = points[(n + points.len() - 1) % points.len()];
                let (before, after) = (depth(from), depth(to));
                if (before < 0.0) != (after < 0.0) {
                    let part = before / (before - after);
                    kept.push([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
                }
                if after >= 0.0 {
                    kept.push(to);
                }
            }
            points = kept;
        }
        points
    }
}

/// Width of the columns that [`thin`] looks at: half a pixel.
const COLUMN: f64 = 0.5;

/// The same line to the eye with few points: of those that follow each other within half a pixel of x the first, lowest,
/// highest and last stay. A peak of one point in a million is still seen.
pub fn thin(points: &[Point]) -> Vec<Point> {
    let column = |point: &Point| (point[0] / COLUMN).floor();
    let mut kept: Vec<Point> = Vec::new();
    for run in points.chunk_by(|one, next| column(one) == column(next)) {
        if run.len() <= 4 {
            kept.extend(run);
            continue;
        }
        let place = |better: fn(f64, f64) -> bool| {
            (0..run.len()).reduce(|best, n| if better(run[n][1], run[best][1]) { n } else { best }).unwrap_or(0)
        };
        let mut stay = [0, place(|one, best| one < best), place(|one, best| one > best), run.len() - 1];
        stay.sort_unstable();
        kept.extend(stay.iter().enumerate().filter(|&(n, at)| n == 0 || stay[n - 1] != *at).map(|(_, &at)| run[at]));
    }
    kept
}

/// Values that are held until the next, as a line.
pub fn steps(points: &[Point]) -> Vec<Point> {
    let mut line: Vec<Point> = Vec::with_capacity(2 * points.len());
    for &point in points {
        if let Some(last) = line.last().copied() {
            line.push([point[0], last[1]]);
        }
        line.push(point);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNIT: Rect = Rect { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };

    #[test]
    fn lines_are_cut_at_the_edges() {
        let check = |points: &[Point], expect: &[&[Point]]| assert_eq!(UNIT.clip_line(points), expect);
        check(&[[1.0, 1.0], [2.0, 2.0]], &[&[[1.0, 1.0], [2.0, 2.0]]]);
        check(&[[-5.0, 5.0], [5.0, 5.0], [15.0, 5.0]], &[&[[0.0, 5.0], [5.0, 5.0], [10.0, 5.0]]]);
        check(
            &[[1.0, 5.0], [1.0, 15.0], [3.0, 15.0], [3.0, 5.0]],
            &[&[[1.0, 5.0], [1.0, 10.0]], &[[3.0, 10.0], [3.0, 5.0]]],
        );
        check(&[[-1.0, -1.0], [-2.0, 20.0]], &[]);
        check(&[[3.0, 3.0]], &[&[[3.0, 3.0]]]);
        check(&[[30.0, 3.0]], &[]);
    }

    #[test]
    fn areas_are_cut_at_the_edges() {
        let area = |points: &[Point]| {
            let twice: f64 = (0..points.len())
                .map(|n| (points[n], points[(n + 1) % points.len()]))
                .map(|([ax, ay], [bx, by])| ax * by - bx * ay)
                .sum();
            twice.abs() / 2.0
        };
        let check = |polygon: &[Point], expect: f64| assert!((area(&UNIT.clip_area(polygon)) - expect).abs() < 1e-9);
        check(&[[-10.0, -10.0], [20.0, -10.0], [20.0, 20.0], [-10.0, 20.0]], 100.0);
        check(&[[5.0, 5.0], [15.0, 5.0], [15.0, 15.0], [5.0, 15.0]], 25.0);
        check(&[[20.0, 20.0], [30.0, 20.0], [30.0, 30.0]], 0.0);
    }

    #[test]
    fn thin_lines_keep_their_peaks() {
        let mut points: Vec<Point> = (0..100_000).map(|n| [f64::from(n) * 1e-3, 5.0]).collect();
        points[70_003][1] = -90.0;
        let kept = thin(&points);
        assert!(kept.len() <= 4 * 201, "{}", kept.len());
        assert!(kept.contains(&[70.003, -90.0]));
        assert_eq!((kept[0], kept[kept.len() - 1]), (points[0], points[99_999]));
    }

    #[test]
    fn short_lines_stay_as_they_are() {
        let points = [[0.0, 1.0], [3.0, 2.0], [3.1, 7.0], [1.0, 0.0]];
        assert_eq!(thin(&points), points);
    }

    #[test]
    fn values_are_held() {
        assert_eq!(steps(&[[0.0, 1.0], [2.0, 3.0]]), [[0.0, 1.0], [2.0, 1.0], [2.0, 3.0]]);
        assert_eq!(steps(&[]), [] as [Point; 0]);
    }
}
