//! A soma of load or synapse resistors, membrane capacitance and a volatile switch: it closes beyond a threshold and opens
//! below a hold voltage (Duan et al. 2020, Fig. 2d; Wang et al. 2018, Fig. 2a). Formats: [`memtwin_spec::array`].

use crate::ts_emulator::Device;
use memtwin_spec::array::{MEMBRANE_BITS, MEMBRANE_LEVEL_SHIFT, MEMBRANE_MAX, RcConfig};

/// The parameters that a soma reads in every tick.
#[derive(Debug, Clone, Copy)]
pub struct Params {
    leak_off: u16,
    leak_on: u16,
    hold: u32,
    onset_ticks: u8,
    rest_ticks: u8,
}

impl Params {
    pub fn new(config: &RcConfig) -> Self {
        let &RcConfig { leak_off, leak_on, hold, onset_ticks, rest_ticks, .. } = config;
        Params { leak_off, leak_on, hold: hold.into(), onset_ticks, rest_ticks }
    }
}

/// What a 24-bit word of a record says of a membrane: volts, LSB 2^-21.
pub fn membrane(x: u32) -> i32 {
    const SPARE: u32 = 32 - MEMBRANE_BITS;
    ((x << SPARE) as i32) >> SPARE
}

/// One tick of a soma: `growth` is `I dt / C` in LSBs of `x`, `load` is `G_s dt / C`, LSB 2^-16. True where it conducts.
///
/// The record is that of the TS device: `x` is the membrane voltage in two's complement, `driven` says that the switch is about to
/// turn, `since` counts the ticks of that.
#[inline(always)]
pub fn tick(device: &mut Device, params: &Params, growth: i32, load: u16) -> bool {
    let own = if device.on { params.leak_on } else { params.leak_off };
    let leak = i32::from(load.saturating_add(own));
    let x = membrane(device.x);
    // 16 bits with a sign times 16 bits without: 32 bits
    let lost = (i64::from(x >> MEMBRANE_LEVEL_SHIFT) * i64::from(leak)) >> MEMBRANE_LEVEL_SHIFT;
    let x = (x + growth - lost as i32).clamp(-MEMBRANE_MAX - 1, MEMBRANE_MAX);
    device.x = x as u32 & ((1 << MEMBRANE_BITS) - 1);

    let level = x.unsigned_abs() >> MEMBRANE_LEVEL_SHIFT;
    let was_on = device.on;
    let turning = if was_on { level < params.hold } else { level >= u32::from(device.threshold) };
    let wait = if was_on { params.rest_ticks } else { params.onset_ticks };
    let turns = turning && device.since >= wait;
    device.since = if turning && !turns { device.since.saturating_add(1) } else { 0 };
    device.driven = turning;
    device.on = was_on ^ turns;
    device.pending |= was_on && turns;
    device.on
}
