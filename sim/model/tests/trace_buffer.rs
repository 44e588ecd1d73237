//! The trace buffer: what it records, when it triggers, when it ends.

use memtwin_model::trace_buffer::TraceBuffer;
use memtwin_spec::trace::{LEVELS, RECORDS, Record, TICK_BITS, Trigger, level};

const FLAGS: [&str; 7] = ["running", "triggered", "complete", "wrapped", "overflow", "seen1", "seen2"];
/// The number of an epoch's last tick.
const LAST: u32 = (1 << TICK_BITS) - 1;

/// A tick, the layer that is supplied in it, and the levels of its neurons.
type Tick<'a> = (u32, u8, &'a [u8]);

fn run(buffer: &mut TraceBuffer, ticks: &[Tick]) {
    for &(tick, layer, levels) in ticks {
        for (neuron, &levels) in (0..).zip(levels) {
            buffer.settle(layer, neuron, levels, tick);
        }
        buffer.end_tick([layer == 0, layer == 1]);
    }
}

fn flags(buffer: &TraceBuffer) -> Vec<&'static str> {
    FLAGS
        .into_iter()
        .enumerate()
        .filter(|(bit, _)| buffer.status() >> (20 + bit) & 1 == 1)
        .map(|(_, name)| name)
        .collect()
}

/// Started anew, the buffer makes of these ticks these records (tick, layer, neuron, changed, levels) and flags.
#[track_caller]
fn check(start: (bool, Trigger, u32), ticks: &[Tick], expect: &[(u32, u8, u8, u8, u8)], expect_flags: &[&str]) {
    let mut buffer = TraceBuffer::default();
    buffer.start(start.0, start.1, start.2);
    run(&mut buffer, ticks);
    let records: Vec<_> = buffer.records().map(|r| (r.tick, r.layer, r.neuron, r.changed, r.levels)).collect();
    assert_eq!(records, expect);
    assert_eq!(flags(&buffer), expect_flags);
    assert_eq!((buffer.status() & 0x3FF, buffer.status() >> 10 & 0x1FF), (records.len() as u32, records.len() as u32));
}

#[test]
fn a_layer_is_learnt_in_its_first_tick_and_recorded_from_the_second_on() {
    let never = (false, Trigger::default(), 1);
    check(never, &[(0, 0, &[5, 5]), (1, 0, &[5, 5])], &[], &["running", "seen1"]);
    check(never, &[(0, 0, &[5, 5]), (1, 0, &[5, 4])], &[(1, 0, 1, 1, 4)], &["running", "seen1"]);
    let ticks: [Tick; 4] = [(0, 0, &[5]), (1, 1, &[8]), (2, 0, &[6]), (3, 1, &[12])];
    check(never, &ticks, &[(2, 0, 0, 3, 6), (3, 1, 0, 4, 12)], &["running", "seen1", "seen2"]);
}

#[test]
fn an_epoch_begins_with_a_record_of_the_first_neuron() {
    let never = (false, Trigger::default(), 1);
    let ticks: [Tick; 3] = [(LAST, 1, &[3, 3]), (LAST + 1, 1, &[3, 3]), (LAST + 2, 1, &[3, 3])];
    check(never, &ticks, &[(0, 1, 0, 0, 3)], &["running", "seen2"]);
    check(never, &ticks[1..], &[], &["running", "seen2"]);
    let mut buffer = TraceBuffer::default();
    buffer.start(true, Trigger::default(), 512);
    run(&mut buffer, &ticks);
    assert_eq!(buffer.epoch(), 1);
}

#[test]
fn a_trace_ends_so_many_records_after_its_trigger() {
    let rise = |neuron| Trigger { neuron, rises: level::L2, falls: 0 };
    // L1 rises, L2 rises, L1 falls, L2 falls
    let ticks: [Tick; 5] = [(0, 0, &[0]), (1, 0, &[1]), (2, 0, &[3]), (3, 0, &[2]), (4, 0, &[0])];
    let all = [(1, 0, 0, 1, 1), (2, 0, 0, 2, 3), (3, 0, 0, 1, 2), (4, 0, 0, 2, 0)];
    let (waits, open) = (["running", "seen1"], ["running", "triggered", "seen1"]);
    let closed = ["running", "triggered", "complete", "seen1"];
    let over = ["running", "triggered", "complete", "overflow", "seen1"];
    check((false, rise(None), 4), &ticks, &all, &open);
    check((false, rise(None), 3), &ticks, &all, &closed);
    check((false, rise(None), 2), &ticks, &all[..3], &over);
    check((false, rise(None), 1), &ticks, &all[..2], &over);
    check((false, rise(Some((0, 0))), 3), &ticks, &all, &closed);
    check((false, rise(Some((0, 1))), 1), &ticks, &all, &waits);
    check((false, rise(Some((1, 0))), 1), &ticks, &all, &waits);
    check((false, Trigger { neuron: None, rises: 0, falls: level::L1 }, 2), &ticks, &all, &closed);
    check((true, rise(None), 1), &ticks, &all[..1], &over);
    check((true, rise(None), 4), &ticks, &all, &closed);
}

#[test]
fn the_oldest_records_are_overwritten() {
    let mut buffer = TraceBuffer::default();
    buffer.start(false, Trigger::default(), 1);
    let toggle = |tick: u32| [(tick & 1) as u8];
    (0..=RECORDS).for_each(|tick| run(&mut buffer, &[(tick, 0, &toggle(tick))]));
    assert_eq!((buffer.status() & 0x7_FFFF, flags(&buffer)), (RECORDS, vec!["running", "seen1"]), "just full");
    (RECORDS + 1..RECORDS + 4).for_each(|tick| run(&mut buffer, &[(tick, 0, &toggle(tick))]));
    assert_eq!((buffer.status() & 0x7_FFFF, flags(&buffer)), (RECORDS | 3 << 10, vec!["running", "wrapped", "seen1"]));
    assert!(buffer.records().map(|record| record.tick).eq(4..RECORDS + 4));
    assert_eq!(Record::from_bits(buffer.word(2)).tick, RECORDS + 3);
}

#[test]
fn what_is_complete_or_stopped_stays() {
    let mut buffer = TraceBuffer::default();
    buffer.start(true, Trigger::default(), 1);
    run(&mut buffer, &[(0, 0, &[0, 9]), (1, 0, &[1, 9]), (2, 0, &[1, 2])]);
    assert_eq!((buffer.word(LEVELS), buffer.word(LEVELS + 2), buffer.count()), (1, 9, 1));
    assert!(flags(&buffer).contains(&"overflow"));
    buffer.start(false, Trigger::default(), 1);
    run(&mut buffer, &[(3, 0, &[0, 0]), (4, 0, &[1, 0])]);
    buffer.stop();
    run(&mut buffer, &[(5, 0, &[0, 3])]);
    assert_eq!((buffer.word(LEVELS), buffer.word(LEVELS + 2), buffer.count()), (1, 0, 1));
    assert_eq!(flags(&buffer), ["seen1"]);
}
