//! Bit-serial restoring divider with a product: `ratio = floor(1024 active / total)`, `product = ratio * amplitude`.
//!
//! One bit of the ratio a cycle, the highest first, and each bit is multiplied into the product as it comes:
//! 1 cycle to load and 11 bits; `done` is high in the cycle after the last. `active <= total`; 0 / 0 is 0.
//! Widths: sums 17 bits, so the doubled remainder 18; ratio 11 bits (1024 is 1.0); product 11 + 9 bits.

use rust_hdl::prelude::*;

#[derive(LogicBlock, Default)]
pub struct Divider {
    pub clock: Signal<In, Clock>,
    pub start: Signal<In, Bit>,
    pub active: Signal<In, Bits<17>>,
    pub total: Signal<In, Bits<17>>,
    pub amplitude: Signal<In, Bits<9>>,
    pub ratio: Signal<Out, Bits<11>>,
    pub product: Signal<Out, Bits<20>>,
    pub done: Signal<Out, Bit>,
    remainder: DFF<Bits<18>>,
    quotient: DFF<Bits<11>>,
    multiple: DFF<Bits<20>>,
    bits_left: DFF<Bits<4>>,
    finished: DFF<Bit>,
    divisor: Signal<Local, Bits<18>>,
    fits: Signal<Local, Bit>,
    rest: Signal<Local, Bits<18>>,
    addend: Signal<Local, Bits<20>>,
}

impl Logic for Divider {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, remainder, quotient, multiple, bits_left, finished);
        self.ratio.next = self.quotient.q.val();
        self.product.next = self.multiple.q.val();
        self.done.next = self.finished.q.val();
        self.finished.d.next = false;

        self.divisor.next = bit_cast::<18, 17>(self.total.val());
        self.fits.next = (self.remainder.q.val() >= self.divisor.val()) & self.total.val().any();
        self.rest.next = self.remainder.q.val();
        self.addend.next = 0.into();
        if self.fits.val() {
            self.rest.next = self.remainder.q.val() - self.divisor.val();
            self.addend.next = bit_cast::<20, 9>(self.amplitude.val());
        }
        if self.bits_left.q.val().any() {
            self.remainder.d.next = self.rest.val() << 1;
            self.quotient.d.next = (self.quotient.q.val() << 1).replace_bit(0, self.fits.val());
            self.multiple.d.next = (self.multiple.q.val() << 1) + self.addend.val();
            self.bits_left.d.next = self.bits_left.q.val() - 1;
            self.finished.d.next = self.bits_left.q.val() == 1;
        }
        if self.start.val() {
            self.remainder.d.next = bit_cast::<18, 17>(self.active.val());
            self.quotient.d.next = 0.into();
            self.multiple.d.next = 0.into();
            self.bits_left.d.next = 11.into();
        }
    }
}
