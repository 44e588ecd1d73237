//! Faults as people write them: `stuck_low1_rate=0.02`, `dead_device_count=1`, `open1[3,5]`.

use super::{Amount, Fault, FaultKind, Layers};
use memtwin_spec::Sizes;

/// Kind and layers of a name such as `stuck_low1`.
pub fn named(name: &str) -> Option<(FaultKind, Layers)> {
    let (kind, layers) = match (name.strip_suffix('1'), name.strip_suffix('2')) {
        (Some(kind), _) => (kind, Layers::One),
        (_, Some(kind)) => (kind, Layers::Two),
        _ => (name, Layers::Both),
    };
    FaultKind::ALL.into_iter().find(|known| known.name() == kind).map(|kind| (kind, layers))
}

impl Fault {
    /// Reads a fault of networks of these sizes; the error says what is expected.
    pub fn read(text: &str, sizes: Sizes) -> Result<Fault, String> {
        if let Some((name, place)) = text.strip_suffix(']').and_then(|text| text.split_once('[')) {
            return at(name, place, sizes);
        }
        let form = || "expected KIND_count=N, KIND_rate=R, or KIND1[PLACE], as in stuck_low1_rate=0.02".to_string();
        let (name, value) = text.split_once('=').ok_or_else(form)?;
        let (name, unit) = name.rsplit_once('_').ok_or_else(form)?;
        let (kind, layers) = known(name)?;
        let places = kind.part().places(sizes, layers);
        let amount = match unit {
            "count" => {
                let count = value.parse().ok().filter(|count| (0..=places).contains(count)).map(Amount::Count);
                count.ok_or_else(|| {
                    format!("expected a whole number from 0 to {places}, the places in a network of {sizes}")
                })?
            }
            "rate" => {
                let rate = value.parse().ok().filter(|rate| (0.0..=1.0).contains(rate)).map(Amount::Rate);
                rate.ok_or("expected a rate from 0 to 1")?
            }
            _ => return Err(form()),
        };
        Ok(Fault { kind, layers, amount })
    }

    /// The text that [`Fault::read`] takes.
    pub fn text(&self, sizes: Sizes) -> String {
        let layer = match self.layers {
            Layers::One => "1",
            Layers::Two => "2",
            Layers::Both => "",
        };
        let name = format!("{}{layer}", self.kind.name());
        match self.amount {
            Amount::At(place) if self.kind.part().is_in_rows() => {
                let columns = sizes.crossbar(usize::from(self.layers == Layers::Two)).1;
                format!("{name}[{},{}]", place / columns, place % columns)
            }
            Amount::At(place) => format!("{name}[{place}]"),
            Amount::Count(count) => format!("{name}_count={count}"),
            Amount::Rate(rate) => format!("{name}_rate={rate}"),
        }
    }
}

fn known(name: &str) -> Result<(FaultKind, Layers), String> {
    let kinds = || format!("expected one of {}", FaultKind::ALL.map(FaultKind::name).join(", "));
    named(name).ok_or_else(|| kinds() + "; then 1 or 2 for one layer alone")
}

/// `open1[3,5]`, `dead_device2[4]`.
fn at(name: &str, place: &str, sizes: Sizes) -> Result<Fault, String> {
    let (kind, layers) = known(name)?;
    let layer = match layers {
        Layers::One => 0,
        Layers::Two => 1,
        Layers::Both => return Err(format!("expected {name}1[..] or {name}2[..]: a place is in one layer")),
    };
    let (rows, columns) = sizes.crossbar(layer);
    let in_rows = kind.part().is_in_rows();
    let found: Vec<Option<usize>> = place.split(',').map(|number| number.trim().parse().ok()).collect();
    let index = match found[..] {
        [Some(row), Some(column)] if in_rows && row < rows && column < columns => Some(row * columns + column),
        [Some(index)] if !in_rows && index < kind.part().of_layer(sizes, layer) => Some(index),
        _ => None,
    };
    let expected = || match kind.part().of_layer(sizes, layer) {
        0 => format!("layer {} has no such part", layer + 1),
        _ if in_rows => format!("expected {name}[row 0..{}, column 0..{}]", rows - 1, columns - 1),
        places => format!("expected {name}[0..{}]", places - 1),
    };
    Ok(Fault { kind, layers, amount: Amount::At(index.ok_or_else(expected)?) })
}
