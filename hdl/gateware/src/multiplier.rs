//! A product of 16 bits with a sign and 16 bits without: the products with four bits of the factor each in the first cycle, their
//! sum in the second.
//!
//! ```text
//!  cycle 0   value, factor
//!  cycle 1   product                32 bits with a sign
//! ```

use rust_hdl::prelude::*;

/// The product with four bits, a cycle later: 20 bits with a sign.
#[derive(LogicBlock, Default)]
pub struct Nibble {
    pub clock: Signal<In, Clock>,
    pub value: Signal<In, Bits<16>>,
    pub factor: Signal<In, Bits<4>>,
    /// Extended to the width of the whole product.
    pub product: Signal<Out, Bits<32>>,
    wide: Signal<Local, Bits<20>>,
    low: Signal<Local, Bits<20>>,
    high: Signal<Local, Bits<20>>,
    sum: DFF<Bits<20>>,
}

impl Logic for Nibble {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, sum);
        self.wide.next = bit_cast::<20, 16>(self.value.val());
        if self.value.val().get_bit(15) {
            self.wide.next = bit_cast::<20, 16>(self.value.val()) | 0xF_0000;
        }
        self.low.next = 0.into();
        self.high.next = 0.into();
        if self.factor.val().get_bit(0) {
            self.low.next = self.wide.val();
        }
        if self.factor.val().get_bit(1) {
            self.low.next = self.low.val() + (self.wide.val() << 1);
        }
        if self.factor.val().get_bit(2) {
            self.high.next = self.wide.val() << 2;
        }
        if self.factor.val().get_bit(3) {
            self.high.next = self.high.val() + (self.wide.val() << 3);
        }
        self.sum.d.next = self.low.val() + self.high.val();
        self.product.next = bit_cast::<32, 20>(self.sum.q.val());
        if self.sum.q.val().get_bit(19) {
            self.product.next = bit_cast::<32, 20>(self.sum.q.val()) | 0xFFF0_0000u64;
        }
    }
}

#[derive(LogicBlock, Default)]
pub struct Multiplier {
    pub clock: Signal<In, Clock>,
    /// Two's complement.
    pub value: Signal<In, Bits<16>>,
    pub factor: Signal<In, Bits<16>>,
    /// Two's complement, one cycle later.
    pub product: Signal<Out, Bits<32>>,
    pub nibble: [Nibble; 4],
    lower: Signal<Local, Bits<32>>,
    upper: Signal<Local, Bits<32>>,
}

impl Logic for Multiplier {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..4 {
            self.nibble[i].clock.next = self.clock.val();
            self.nibble[i].value.next = self.value.val();
        }
        self.nibble[0].factor.next = self.factor.val().get_bits::<4>(0);
        self.nibble[1].factor.next = self.factor.val().get_bits::<4>(4);
        self.nibble[2].factor.next = self.factor.val().get_bits::<4>(8);
        self.nibble[3].factor.next = self.factor.val().get_bits::<4>(12);
        self.lower.next = self.nibble[0].product.val() + (self.nibble[1].product.val() << 4);
        self.upper.next = (self.nibble[2].product.val() << 8) + (self.nibble[3].product.val() << 12);
        self.product.next = self.lower.val() + self.upper.val();
    }
}
