//! The patterns that ship with the project, one file a preset, and the parameters that a size needs.

use memtwin_calibrate::Parameters;
use memtwin_spec::{PatternError, PatternSet, Preset, Sizes};

/// The text of a preset's pattern file: also the example of the format.
pub fn text(preset: Preset) -> &'static str {
    match preset {
        Preset::Paper => include_str!("../patterns/digits.txt"),
        Preset::Tiny => include_str!("../patterns/tiny.txt"),
        Preset::Odd => include_str!("../patterns/odd.txt"),
    }
}

/// The patterns of a preset.
pub fn of_preset(preset: Preset) -> Result<PatternSet, PatternError> {
    text(preset).parse()
}

/// The default parameters of a network: the paper's. Where its reference voltage cannot tell the winner's line of the
/// LIA from the others (below 4 and above 32 hidden neurons), VREF lies in the geometric middle of the two, as the
/// paper's 50 mV does for ten.
pub fn parameters(sizes: Sizes) -> Parameters {
    let paper = Parameters::default();
    if paper.check_inhibition(sizes.hidden).is_ok() {
        return paper;
    }
    let (own, bias, other) = (paper.lia_own_usiemens, paper.lia_bias_usiemens, paper.lia_other_usiemens);
    let total = own + bias + other * (sizes.hidden - 1) as f64;
    let ratio = (total / ((own + bias) * (other + bias)).sqrt()).round().clamp(1.0, 255.0);
    Parameters { vref_volt: paper.vbias_volt / ratio, ..paper }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inhibition_works_in_every_size() {
        for hidden in 2..=128 {
            let sizes = Sizes::new(30, hidden, 10).unwrap();
            parameters(sizes).check_inhibition(hidden).unwrap();
        }
        assert!(Parameters::default().check_inhibition(3).is_err());
    }

    #[test]
    fn patterns_fit_their_presets() {
        for preset in Preset::ALL {
            let set = of_preset(preset).unwrap();
            assert_eq!(set.pixels(), preset.sizes().inputs, "{preset}");
            assert!(set.len() <= preset.sizes().outputs, "{preset}");
        }
    }

    /// '5' and '6', and '8' and '9', differ by the swap of one pair of pixels (Z-SNN-3); no other pair is as close.
    #[test]
    fn digits_have_the_papers_neighbours() {
        let set = of_preset(Preset::Paper).unwrap();
        let distance = |a: usize, b: usize| set[a].pixels.iter().zip(&set[b].pixels).filter(|(x, y)| x != y).count();
        assert_eq!((distance(5, 6), distance(8, 9)), (2, 2));
        let others = (0..10).flat_map(|a| (0..a).map(move |b| (b, a))).filter(|p| ![(5, 6), (8, 9)].contains(p));
        assert!(others.map(|(a, b)| distance(a, b)).min() > Some(2));
    }
}
