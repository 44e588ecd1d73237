//! Random draws, one neuron's sequence, and the lateral inhibition.

use crate::bench::{Bench, Fault, equal};
use memtwin_experiments::procedure::{INFER, begin_layer1, open_gates};
use memtwin_host::trace::{self, Arming, DatedRecord};
use memtwin_model::lia::Lia;
use memtwin_model::trace_buffer::ProbeTrace;
use memtwin_spec::register::{initial_state_word, neuron, neuron_field, state_bit};
use memtwin_spec::time::{TICKS_PER_PERIOD, TICKS_PER_PHASE, ticks_to_seconds};
use memtwin_spec::trace::{RECORDS, Record, Trigger, level};
use memtwin_spec::{Command, Control, LayerIndex, Mask, NoObserver};

/// Every device waits for its first threshold after a load: the first ticks draw one each.
pub fn random(bench: &mut Bench<'_>) -> Result<String, Fault> {
    const SEEDS: u64 = 3;
    for seed in bench.seed..bench.seed + SEEDS {
        let config = bench.parameters.config(bench.config.sizes, bench.config.patterns.clone(), seed)?;
        let mut model = bench.load(&config)?;
        bench.compare(&mut model)?;
        let begin = [Command::Control(INFER), open_gates(LayerIndex::One), open_gates(LayerIndex::Two)];
        bench.run(&mut model, &begin)?;
        bench.run(&mut model, &[Command::Rest { periods: 1 }])?;
    }
    let drawn = bench.config.sizes.hidden + bench.config.sizes.outputs;
    Ok(format!("{SEEDS} seeds, {drawn} thresholds and both generators each"))
}

/// A pattern is pulsed until a neuron fires: the trace buffer of the target tells what that of the model does, and the neuron
/// goes through the sequence of the paper.
pub fn sequence(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let (sizes, config) = (bench.config.sizes, bench.config.clone());
    let mut model = bench.load(&config)?;
    let mut expected = ProbeTrace::new(sizes);
    bench.engine().run(&begin_layer1(), &mut NoObserver)?;
    model.run(&begin_layer1(), &mut expected);

    let arming = Arming { trigger: Trigger::default(), at_once: true, after: RECORDS };
    let armed = trace::arm(bench.bus(), sizes, arming)?;
    expected.buffer.start(arming.at_once, arming.trigger, arming.after);
    let event = [Command::Present { pattern: 0, until_fire: true, periods: 500 }, Command::Rest { periods: 3 }];
    bench.engine().run(&event, &mut NoObserver)?;
    model.run(&event, &mut expected);
    let capture = trace::read(bench.bus(), sizes, Some(armed))?;

    let found: Vec<Record> = capture.records.iter().map(|dated| dated.record).collect();
    let expected: Vec<Record> = expected.buffer.records().collect();
    if let Some((n, (found, expected))) = found.iter().zip(&expected).enumerate().find(|(_, (a, b))| a != b) {
        return Err(Fault::Differs(format!("event {n} is {found:?}, expected {expected:?}")));
    }
    equal("number of events", found.len(), expected.len())?;
    bench.compare(&mut model)?;
    fired(&capture.records)
}

/// Fig. 3b of the first neuron that fires: L1 rises with node 2 while CLK is high, L2 as CLK falls, which holds node 1 at ground
/// for a period and sends an output spike in the next CLK-high; as that ends, L2 falls.
fn fired(records: &[DatedRecord]) -> Result<String, Fault> {
    let lost = |what: &str| Fault::Differs(format!("no {what} among {} events", records.len()));
    let first = |latch: u8, high: bool, from: &DatedRecord| {
        let of = (from.record.layer, from.record.neuron);
        let changes = |r: &Record| r.changed & latch != 0 && (r.levels & latch != 0) == high;
        let at =
            |d: &&DatedRecord| d.tick >= from.tick && (d.record.layer, d.record.neuron) == of && changes(&d.record);
        records.iter().find(at).copied()
    };
    let l2_rise = *records
        .iter()
        .find(|dated| dated.record.changed & dated.record.levels & level::L2 != 0)
        .ok_or_else(|| lost("rise of L2"))?;
    let neuron = (l2_rise.record.layer, l2_rise.record.neuron);
    let before = |d: &&DatedRecord| d.tick < l2_rise.tick && (d.record.layer, d.record.neuron) == neuron;
    let rises = |d: &&DatedRecord| d.record.changed & d.record.levels & level::L1 != 0;
    let l1_rise = *records.iter().rev().filter(before).find(rises).ok_or_else(|| lost("rise of L1 before L2's"))?;
    let l1_fall = first(level::L1, false, &l2_rise).ok_or_else(|| lost("fall of L1"))?;
    let l2_fall = first(level::L2, false, &l2_rise).ok_or_else(|| lost("fall of L2"))?;

    let (period, phase) = (u64::from(TICKS_PER_PERIOD), u64::from(TICKS_PER_PHASE));
    let in_period = |dated: DatedRecord| dated.tick % period;
    if in_period(l1_rise) >= phase {
        return Err(Fault::Differs(format!(
            "L1 rises at tick {} of a period, expected below {phase}",
            in_period(l1_rise)
        )));
    }
    equal("tick of a period in which L2 rises", in_period(l2_rise), phase)?;
    equal("ticks from the rise of L1 to that of L2", l2_rise.tick - l1_rise.tick, phase - in_period(l1_rise))?;
    equal("tick of a period in which L1 falls", in_period(l1_fall), 0)?;
    equal("ticks for which L2 is high", l2_fall.tick - l2_rise.tick, period)?;
    Ok(format!(
        "neuron {} fires at {:.1} ms, its spike lasts from {:.1} to {:.1} ms",
        neuron.1,
        1e3 * ticks_to_seconds(l1_rise.tick),
        1e3 * ticks_to_seconds(l1_fall.tick),
        1e3 * ticks_to_seconds(l2_fall.tick),
    ))
}

/// VL are set through latch L1 while no layer is supplied, and LG read once the array has been evaluated.
pub fn inhibition(bench: &mut Bench<'_>) -> Result<String, Fault> {
    let (config, neurons) = (bench.config.clone(), bench.config.sizes.hidden);
    bench.load(&config)?;
    let mut expected = Lia::new(neurons, &config.lia);
    let lia_on = Control { lia_on: true, ..Control::default() };
    let all = memtwin_model::lia::all(neurons);
    let singles = (0..neurons).map(|n| 1 << n);
    let pairs = (1..neurons).map(|n| 1 | 1 << n);
    let inputs: Vec<Mask> = [0, all].into_iter().chain(singles).chain(pairs).chain([0]).collect();
    for &vl in &inputs {
        for n in 0..neurons {
            let state = initial_state_word(0) | u32::from(vl >> n & 1 == 1) << state_bit::L1;
            bench.bus().write(neuron(0, n, neuron_field::STATE), state)?;
        }
        bench.engine().run(&[Command::Control(lia_on), Command::Rest { periods: 1 }], &mut NoObserver)?;
        expected.update(vl);
        let mut found: Mask = 0;
        for n in 0..neurons {
            found |= Mask::from(bench.bus().read(neuron(0, n, neuron_field::STATE))? >> state_bit::LG & 1) << n;
        }
        let (found, expected) = (format!("{found:0neurons$b}"), format!("{:0neurons$b}", expected.lg));
        equal(format!("LG for VL {vl:0neurons$b}"), found, expected)?;
    }
    Ok(format!("{} inputs of {neurons} VL", inputs.len()))
}
