//! xoshiro128++, word for word that of the `rand_xoshiro` crate: `word` is the next output, `advance` takes it.
//! Latency: after a seed or an advance the next word is there in the second cycle.
//!
//! `seed_write` shifts a word into the state: four writes, for the words 1, 2, 0 and 3 of it in this order. So each word
//! comes from one that its next state depends on anyway, which leaves four inputs to each bit: one LUT. `first` is the word
//! that such a write pushes out, so that writing back what it shows, four times, reads the state and keeps it.

use rust_hdl::prelude::*;

#[derive(LogicBlock, Default)]
pub struct Xoshiro128pp {
    pub clock: Signal<In, Clock>,
    pub advance: Signal<In, Bit>,
    pub seed_write: Signal<In, Bit>,
    pub seed: Signal<In, Bits<32>>,
    pub word: Signal<Out, Bits<32>>,
    pub first: Signal<Out, Bits<32>>,
    s0: DFF<Bits<32>>,
    s1: DFF<Bits<32>>,
    s2: DFF<Bits<32>>,
    s3: DFF<Bits<32>>,
    next_word: DFF<Bits<32>>,
    sum: Signal<Local, Bits<32>>,
    rotated: Signal<Local, Bits<32>>,
    x2: Signal<Local, Bits<32>>,
    x3: Signal<Local, Bits<32>>,
}

impl Logic for Xoshiro128pp {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, s0, s1, s2, s3, next_word);
        self.sum.next = self.s0.q.val() + self.s3.q.val();
        self.rotated.next = (self.sum.val() << 7) | (self.sum.val() >> 25);
        self.next_word.d.next = self.rotated.val() + self.s0.q.val();
        self.word.next = self.next_word.q.val();
        self.first.next = self.s1.q.val();
        self.x2.next = self.s2.q.val() ^ self.s0.q.val();
        self.x3.next = self.s3.q.val() ^ self.s1.q.val();
        if self.advance.val() {
            self.s1.d.next = self.s1.q.val() ^ self.x2.val();
            self.s0.d.next = self.s0.q.val() ^ self.x3.val();
            self.s2.d.next = self.x2.val() ^ (self.s1.q.val() << 9);
            self.s3.d.next = (self.x3.val() << 11) | (self.x3.val() >> 21);
        }
        if self.seed_write.val() {
            self.s1.d.next = self.s2.q.val();
            self.s2.d.next = self.s0.q.val();
            self.s0.d.next = self.s3.q.val();
            self.s3.d.next = self.seed.val();
        }
    }
}
