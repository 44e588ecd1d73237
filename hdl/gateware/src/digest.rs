//! Folds words into 32 bits: `digest = rotate_left(digest, 5) + word`, one fold a cycle.
//!
//! A record of two words is folded as their exclusive or ([`memtwin_spec::probe::fold`]).

use rust_hdl::prelude::*;

#[derive(LogicBlock, Default)]
pub struct Digest {
    pub clock: Signal<In, Clock>,
    pub clear: Signal<In, Bit>,
    pub valid: Signal<In, Bit>,
    pub word: Signal<In, Bits<32>>,
    pub digest: Signal<Out, Bits<32>>,
    held: DFF<Bits<32>>,
    rotated: Signal<Local, Bits<32>>,
}

impl Logic for Digest {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held);
        self.digest.next = self.held.q.val();
        self.rotated.next = (self.held.q.val() << 5) | (self.held.q.val() >> 27);
        if self.valid.val() {
            self.held.d.next = self.rotated.val() + self.word.val();
        }
        if self.clear.val() {
            self.held.d.next = 0.into();
        }
    }
}
