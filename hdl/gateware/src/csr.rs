//! One register of the bus: read as zero where the bus does not name its offset, so that reads can be ORed. A [`Csr`] holds
//! what is written to it, a [`View`] shows what another block holds.

use rust_hdl::prelude::*;

#[derive(LogicBlock)]
pub struct Csr<const W: usize> {
    pub clock: Signal<In, Clock>,
    pub address: Signal<In, Bits<6>>,
    pub write: Signal<In, Bit>,
    pub data: Signal<In, Bits<32>>,
    pub value: Signal<Out, Bits<W>>,
    pub read: Signal<Out, Bits<32>>,
    held: DFF<Bits<W>>,
    offset: Constant<Bits<6>>,
    selected: Signal<Local, Bit>,
}

impl<const W: usize> Csr<W> {
    pub fn new(offset: u32) -> Self {
        Csr {
            clock: Default::default(),
            address: Default::default(),
            write: Default::default(),
            data: Default::default(),
            value: Default::default(),
            read: Default::default(),
            held: Default::default(),
            offset: Constant::new(offset.to_bits()),
            selected: Default::default(),
        }
    }
}

impl<const W: usize> Logic for Csr<W> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held);
        self.value.next = self.held.q.val();
        self.selected.next = self.address.val() == self.offset.val();
        self.read.next = 0.into();
        if self.selected.val() {
            self.read.next = bit_cast::<32, W>(self.held.q.val());
        }
        if self.selected.val() & self.write.val() {
            self.held.d.next = bit_cast::<W, 32>(self.data.val());
        }
    }
}

#[derive(LogicBlock)]
pub struct View<const W: usize> {
    pub address: Signal<In, Bits<6>>,
    pub value: Signal<In, Bits<W>>,
    pub read: Signal<Out, Bits<32>>,
    offset: Constant<Bits<6>>,
}

impl<const W: usize> View<W> {
    pub fn new(offset: u32) -> Self {
        View {
            address: Default::default(),
            value: Default::default(),
            read: Default::default(),
            offset: Constant::new(offset.to_bits()),
        }
    }
}

impl<const W: usize> Logic for View<W> {
    #[hdl_gen]
    fn update(&mut self) {
        self.read.next = 0.into();
        if self.address.val() == self.offset.val() {
            self.read.next = bit_cast::<32, W>(self.value.val());
        }
    }
}
