//! A transparent D latch (L1 and L2 of Fig. 3a), emulated by a bypass and a holding register.
//!
//! ```text
//!        +-------+        clock  _-_-_-_-_-_-_-_-
//!  d  ---| D   Q |--- q   en     ____--------____
//!  en ---| E     |        d      __----__--______
//!        +-------+        q      ____--__--______   (q follows d while en is high, then holds)
//! ```
//!
//! Latency: none while open. `load` sets the held value while the latch is closed, to restore a saved state.

use rust_hdl::prelude::*;

#[derive(LogicBlock, Default)]
pub struct Latch {
    pub clock: Signal<In, Clock>,
    pub en: Signal<In, Bit>,
    pub d: Signal<In, Bit>,
    pub load: Signal<In, Bit>,
    pub load_d: Signal<In, Bit>,
    pub q: Signal<Out, Bit>,
    /// `q` a cycle ago: short paths start here.
    pub was: Signal<Out, Bit>,
    held: DFF<Bit>,
}

impl Logic for Latch {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held);
        self.q.next = self.held.q.val();
        if self.en.val() {
            self.q.next = self.d.val();
        }
        self.held.d.next = self.q.val();
        self.was.next = self.held.q.val();
        if self.load.val() {
            self.held.d.next = self.load_d.val();
        }
    }
}
