//! The gateware in rust-hdl's own simulation, clocked in this thread.

use crate::assemble::{Event, LayerEvent, TickEvent};
use crate::bus::{Bus, BusEngine, Standing, Words};
use crate::verilog::preset_of;
use crate::{Engine, EngineError, EngineKind};
use memtwin_gateware::for_preset;
use memtwin_gateware::network::Network;
use memtwin_spec::Sizes;
use memtwin_spec::register::{csr, offset};
use rust_hdl::prelude::*;

/// Rounds in which the combinational logic of a sound design settles, by far.
const SETTLE_ROUNDS_MAX: usize = 100;

/// Starts rust-hdl's simulation of the gateware of these sizes.
pub fn start(sizes: Sizes) -> Result<Box<dyn Engine>, EngineError> {
    let preset = preset_of(sizes)?;
    Ok(for_preset!(preset, Network, boxed()))
}

fn boxed<T: Top>() -> Box<dyn Engine> {
    Box::new(BusEngine::new(RustHdl::<T>::new()))
}

/// A network of any size, as this engine sees it.
trait Top: Block + Default + 'static {
    fn set_clock(&mut self, high: bool);
    fn set_bus(&mut self, access: Option<Access>);
    /// `Some` where the access is answered in this cycle.
    fn answer(&self) -> Option<Result<u32, ()>>;
    fn standing(&self) -> Standing;
    fn at_period_start(&self) -> bool;
    /// Hands over what is shown in this cycle.
    fn show(&self, sink: &mut dyn FnMut(Event));
}

#[derive(Clone, Copy)]
struct Access {
    address: u32,
    data: Option<u32>,
}

struct RustHdl<T: Top> {
    top: Box<T>,
}

impl<T: Top> RustHdl<T> {
    fn new() -> Self {
        let mut top = Box::new(T::default());
        top.connect_all();
        let mut engine = RustHdl { top };
        engine.settle();
        engine
    }

    fn settle(&mut self) {
        assert!(simulate(&mut *self.top, SETTLE_ROUNDS_MAX), "the gateware has a combinational loop");
    }

    fn edge(&mut self) {
        self.top.set_clock(true);
        self.settle();
        self.top.set_clock(false);
        self.settle();
    }

    fn access(&mut self, address: u32, data: Option<u32>) -> Result<u32, EngineError> {
        self.top.set_bus(Some(Access { address, data }));
        self.settle();
        let answer = loop {
            let answer = self.top.answer();
            self.edge();
            if let Some(answer) = answer {
                break answer;
            }
        };
        self.top.set_bus(None);
        self.settle();
        answer.map_err(|()| EngineError::Bus { address })
    }

    fn run_to_period_start(&mut self, sink: &mut dyn FnMut(Event)) -> Standing {
        loop {
            let standing = self.top.standing();
            if self.top.at_period_start() || !standing.working {
                return standing;
            }
            self.top.show(sink);
            self.edge();
        }
    }
}

impl<T: Top> Words for RustHdl<T> {
    fn write(&mut self, address: u32, data: u32) -> Result<(), EngineError> {
        self.access(address, Some(data)).map(|_| ())
    }
    fn read(&mut self, address: u32) -> Result<u32, EngineError> {
        self.access(address, None)
    }
}

impl<T: Top> Bus for RustHdl<T> {
    fn kind(&self) -> EngineKind {
        EngineKind::RustHdl
    }

    fn start(&mut self) -> Result<Standing, EngineError> {
        self.write(csr(offset::RUN), 1)?;
        Ok(self.run_to_period_start(&mut |_| ()))
    }

    fn period(&mut self, _detail: bool, sink: &mut dyn FnMut(Event)) -> Result<Standing, EngineError> {
        self.top.show(sink);
        self.edge();
        Ok(self.run_to_period_start(sink))
    }
}

/// The nodes of one layer; its ports end in `_1` or `_2`.
macro_rules! layer_nodes {
    ($top:ident, $($field:ident $port:ident)*; $digest:ident $conductance_digest:ident) => {
        LayerEvent {
            $($field: $top.$port.val().to_u128(),)*
            digest: $top.$digest.val().to_u32(),
            conductance_digest: $top.$conductance_digest.val().to_u32(),
        }
    };
}

impl<
    const R: usize,
    const H: usize,
    const O: usize,
    const N: usize,
    const M: usize,
    const RB: usize,
    const CB: usize,
    const GB: usize,
    const AB: usize,
    const IB: usize,
    const LB: usize,
> Top for Network<R, H, O, N, M, RB, CB, GB, AB, IB, LB>
{
    fn set_clock(&mut self, high: bool) {
        self.clock.next = high.into();
    }

    fn set_bus(&mut self, access: Option<Access>) {
        self.stb.next = access.is_some();
        let Some(Access { address, data }) = access else { return };
        self.we.next = data.is_some();
        self.adr.next = address.to_bits();
        self.dat_w.next = data.unwrap_or(0).to_bits();
    }

    fn answer(&self) -> Option<Result<u32, ()>> {
        match (self.ack.val(), self.err.val()) {
            (true, _) => Some(Ok(self.dat_r.val().to_u32())),
            (_, true) => Some(Err(())),
            _ => None,
        }
    }

    fn standing(&self) -> Standing {
        Standing { working: self.working.val(), ticks: self.ticks.val().to_u32() }
    }

    fn at_period_start(&self) -> bool {
        self.period_start.val()
    }

    fn show(&self, sink: &mut dyn FnMut(Event)) {
        let column = self.column.val().to_u16();
        let at = usize::from(self.column_second.val());
        if self.settled.val() {
            sink(Event::Settled {
                layer: self.settled_second.val().into(),
                index: self.settled_index.val().to_u16().into(),
                record: self.settled_record.val().to_u128(),
                volt: self.settled_volt.val().to_u8(),
            });
        }
        if self.scanned.val() {
            sink(Event::Scanned { layer: at, column: column.into(), ratio: self.scanned_ratio.val().to_u16() });
        }
        if self.written.val() {
            let conductance = self.written_conductance.val().to_u16();
            sink(Event::Written { layer: at, row: self.written_row.val().to_u16(), column, conductance });
        }
        if !self.tick_done.val() {
            return;
        }
        sink(Event::Tick(Box::new(TickEvent {
            // this cycle ends with the edge to come
            cycles: self.cycles.val().to_u32().wrapping_add(1),
            clk: self.clk.val(),
            events: self.events.val().to_u32(),
            ties: self.ties.val().to_u32(),
            control: self.control.val().to_u32(),
            layers: [
                layer_nodes!(self, node2 node2_1 l1 l1_1 l2 l2_1 g1 g1_1 g2 g2_1 vl vl_1 t1 t1_1 t3 t3_1 lg lg_1
                    gate gate_1; digest_1 conductance_digest_1),
                layer_nodes!(self, node2 node2_2 l1 l1_2 l2 l2_2 g1 g1_2 g2 g2_2 vl vl_2 t1 t1_2 t3 t3_2 lg lg_2
                    gate gate_2; digest_2 conductance_digest_2),
            ],
        })));
    }
}
