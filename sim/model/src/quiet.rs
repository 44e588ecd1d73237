//! Strides: many ticks of a layer at once, where no probe and no digest asks for each of them.
//!
//! Almost always nothing moves in a layer but the filaments. A stride takes them over such ticks together. It is no
//! approximation: every filament goes through the integers of [`Device::tick`] one after the other, and what is left
//! out is only the question whether something else happens, which is answered beforehand for the whole stride.
//!
//! **A filament's course.** With growth `g` and leak shift `s` fixed, a tick takes `x` to `f(x) = x + g - (x >> s)`.
//! `x - (x >> s)` never falls while `x` rises, so `f` is monotone, and `x >> s` never falls either, so the steps
//! `f(x) - x` never rise with `x`. Hence `x` goes in one direction, by steps that never grow: after `j` ticks it lies
//! between `x` and `x + j (f(x) - x)`. Comparing that bound with the thresholds gives a number of ticks in which the
//! device certainly neither fires nor falls off; it may be too small, never too large. Where the bound stays within 24
//! bits the saturation of `x` has no effect, so it is left out.
//!
//! **How far it is fixed.** The voltage across a device changes only with the phase, with a latch or with LG, none of
//! which moves while node 2 of every neuron stays as it is. Growth and leak then change only where `since` reaches the
//! onset or the rest time: ticks that are counted, not found by trying. A driven device stops before such a tick. A
//! device without drive cannot raise node 2, whatever happens to it, so its stride may end *with* the eventful tick,
//! which is then an ordinary [`Device::tick`].
//!
//! **When it is moved.** A stride may go on into the next phases, as long as the voltages stay as they are. So ticks are
//! only counted while they pass, and the devices catch up where they are needed again.
//!
//! **Redraws.** One threshold a tick is drawn, lowest index first. In a stride only the last tick can add a device that
//! waits, so the earlier ticks draw for those that waited before, in the order of their indices. A device whose course
//! depends on the threshold while it waits (driven or on) keeps the stride to one tick, after which it is drawn.

use crate::ts_emulator::{Device, NEVER, Params};
use memtwin_spec::Mask;
use memtwin_spec::format::{FILAMENT_BITS_MAX, FILAMENT_FRACTION_BITS, HOLD_SHIFT};

/// Ticks of the longest stride: as many times a step of 24 bits still fits 32.
pub const HORIZON: u32 = u8::MAX as u32;
/// Filaments that are moved in one go: as many as the registers hold.
const LANES: usize = 4;

/// What a device does in the ticks to come while nothing happens to it.
#[derive(Debug, Clone, Copy, Default)]
struct Course {
    growth: u32,
    relaxing: bool,
    driven: bool,
    /// `since` in the first of these ticks.
    since: u8,
    /// The filament does not move at all.
    rests: bool,
    /// Ticks without an event, at most as many as were asked for.
    free: u32,
}

/// The stride of a layer: the courses of its devices, and how far along them it is.
#[derive(Debug, Clone)]
pub struct Strides {
    /// Ticks that may still pass along these courses.
    pub granted: u32,
    /// Ticks that passed, and over which the devices were not yet moved.
    passed: u32,
    /// A device waits for a threshold from the beginning.
    pub waiting: bool,
    courses: Vec<Course>,
    slow: Filaments,
    fast: Filaments,
}

impl Strides {
    pub fn new(neurons: usize) -> Self {
        let filaments = Filaments::new(neurons);
        Strides {
            granted: 0,
            passed: 0,
            waiting: false,
            courses: vec![Course::default(); neurons],
            slow: filaments.clone(),
            fast: filaments,
        }
    }

    /// Begins the longest stride, of at most `ticks`, in which node 2 stays as it is.
    pub fn grant(&mut self, devices: &[Device], volt: &[u8], params: &Params, mut node2: Mask, ticks: u32) {
        self.granted = 0;
        self.waiting = false;
        let mut longest = ticks;
        for ((course, device), &volt) in self.courses.iter_mut().zip(devices).zip(volt) {
            let driven = params.drives(volt);
            if (driven && device.on) != (node2 & 1 == 1) {
                return;
            }
            node2 >>= 1;
            self.waiting |= device.pending;
            *course =
                if driven { driven_course(device, params, volt, ticks) } else { idle_course(device, params, ticks) };
            longest = longest.min(course.free + u32::from(!driven));
            if longest == 0 {
                return;
            }
        }
        self.granted = longest;
    }

    /// Lets granted ticks pass.
    pub fn pass(&mut self, ticks: u32) {
        self.granted -= ticks;
        self.passed += ticks;
    }

    /// Ends the stride; returns the ticks over which the devices have to be moved.
    pub fn end(&mut self) -> u32 {
        self.granted = 0;
        std::mem::take(&mut self.passed)
    }

    /// Moves the filaments over all but the last tick of a stride.
    pub fn glide(&mut self, devices: &mut [Device], params: &Params, ticks: u32) {
        if ticks == 1 {
            return;
        }
        self.slow.len = 0;
        self.fast.len = 0;
        let moving = |course: &Course| !course.rests;
        for (course, device) in self.courses.iter().zip(&*devices).filter(|(course, _)| moving(course)) {
            let filaments = if course.relaxing { &mut self.fast } else { &mut self.slow };
            filaments.push(device.x, course.growth);
        }
        self.slow.glide(params.leak_slow_shift, ticks - 1);
        self.fast.glide(params.leak_fast_shift, ticks - 1);
        let (mut slow, mut fast) = (self.slow.x.iter(), self.fast.x.iter());
        for (course, device) in self.courses.iter().zip(devices) {
            device.driven = course.driven;
            device.since = course.since.saturating_add((ticks - 2) as u8);
            if moving(course) {
                let next = if course.relaxing { fast.next() } else { slow.next() };
                device.x = next.copied().unwrap_or_default();
            }
        }
    }

    /// The last tick of a stride, in which a device without drive may fall off or begin to relax. Returns whether one
    /// waits for a threshold.
    pub fn land(&self, devices: &mut [Device], volt: &[u8], params: &Params) -> bool {
        let mut waiting = false;
        for (device, &volt) in devices.iter_mut().zip(volt) {
            device.tick(params, volt);
            waiting |= device.pending;
        }
        waiting
    }
}

/// The course of a device under drive: it may fire, and where its filament shrinks it may fall off.
fn driven_course(device: &Device, params: &Params, volt: u8, ticks: u32) -> Course {
    let since = device.since_next(true);
    let grows = since >= params.onset_ticks;
    let growth = if grows { params.growth[usize::from(volt)] } else { 0 };
    let unchanged = if grows { ticks } else { ticks.min(u32::from(params.onset_ticks - since)) };

    let x = device.x;
    let next = (x + growth - (x >> params.leak_slow_shift)).min(FILAMENT_BITS_MAX);
    let floor = if device.on { device.hold() } else { 0 };
    let fire = device.threshold_at(params, volt) << FILAMENT_FRACTION_BITS;
    let ceiling = if device.on { FILAMENT_BITS_MAX + 1 } else { fire };
    let room = if next < x { x - floor.min(x) } else { ceiling.saturating_sub(x + 1) };
    let free = match (x < floor || x >= ceiling, device.pending) {
        (true, _) => 0,
        (false, waits) => reach(room, next.abs_diff(x), if waits { 1 } else { unchanged }),
    };
    Course { growth, relaxing: false, driven: true, since, rests: next == x, free }
}

/// The course of a device without drive: it may fall off, relax, and wait for a threshold.
fn idle_course(device: &Device, params: &Params, ticks: u32) -> Course {
    let since = device.since_next(false);
    let limit = params.rest_limit(device);
    let relaxing = limit < NEVER && u16::from(since) >= limit;
    let forgets = u16::from(since) == limit && limit < NEVER && !device.on && !device.pending;
    let unchanged = match limit {
        _ if forgets => 0,
        _ if relaxing || limit >= NEVER => ticks,
        _ => ticks.min(u32::from(limit - u16::from(since))),
    };

    let x = device.x;
    let pace = x >> if relaxing { params.leak_fast_shift } else { params.leak_slow_shift };
    let free = match x.checked_sub(device.hold()) {
        _ if !device.on => unchanged,
        Some(room) if !device.pending => reach(room, pace, unchanged),
        _ => 0,
    };
    Course { growth: 0, relaxing, driven: false, since, rests: pace == 0, free }
}

/// Ticks, at most `ticks`, in which steps of at most `pace` stay within `room`.
fn reach(room: u32, pace: u32, ticks: u32) -> u32 {
    if pace * ticks <= room { ticks } else { room / pace }
}

impl Device {
    /// Filament at which an ON device falls off: below this.
    fn hold(&self) -> u32 {
        u32::from(self.threshold >> HOLD_SHIFT) << FILAMENT_FRACTION_BITS
    }
}

/// Filaments that leak by the same shift, side by side.
#[derive(Debug, Clone)]
struct Filaments {
    x: Vec<u32>,
    growth: Vec<u32>,
    len: usize,
}

impl Filaments {
    fn new(neurons: usize) -> Self {
        let padded = neurons.next_multiple_of(LANES);
        Filaments { x: vec![0; padded], growth: vec![0; padded], len: 0 }
    }

    fn push(&mut self, x: u32, growth: u32) {
        self.x[self.len] = x;
        self.growth[self.len] = growth;
        self.len += 1;
    }

    /// Moves them all; what lies behind the last one moves too, and means nothing.
    fn glide(&mut self, leak_shift: u32, ticks: u32) {
        let (x, _) = self.x.as_chunks_mut::<LANES>();
        let (growth, _) = self.growth.as_chunks::<LANES>();
        for (x, growth) in x.iter_mut().zip(growth).take(self.len.div_ceil(LANES)) {
            let mut lanes = *x;
            for _ in 0..ticks {
                for (x, growth) in lanes.iter_mut().zip(growth) {
                    *x = x.wrapping_add(growth.wrapping_sub(*x >> leak_shift));
                }
            }
            *x = lanes;
        }
    }
}
