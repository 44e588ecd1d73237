//! The bridge from bytes to the bus: the UARTBone protocol of LiteX, as a master of the bus.
//!
//! ```text
//!  host    command  length  address (4 bytes)   [ data (4 bytes) ] * length      writes: 01 next address, 03 the same
//!  board                                        [ data (4 bytes) ] * length      reads:  02 next address, 04 the same
//! ```
//!
//! Length and addresses count words; what has several bytes begins with the highest. A word is written when its fourth
//! byte has come, and not before. Any other command byte is passed over, and so is a frame without words.
//!
//! A frame that stops half-way is dropped: at once where the line breaks (a byte without stop bit), else at the second
//! `slow` strobe without a byte. What went wrong stays in `errors` until it is cleared: 0 an access was refused (a read
//! of it answers all ones, never old data), 1 a byte without stop bit, 2 a byte that came while an answer was sent and was
//! lost, 3 a frame that stopped half-way.

use rust_hdl::prelude::*;

#[derive(Clone, Debug, LogicState, Copy, PartialEq)]
pub enum UartBridgeState {
    Command,
    Length,
    Address,
    Data,
    Write,
    Read,
    Send,
}

#[derive(LogicBlock)]
pub struct UartBridge {
    pub clock: Signal<In, Clock>,
    /// Bytes are taken.
    pub enable: Signal<In, Bit>,
    /// Strobes twice within the time-out.
    pub slow: Signal<In, Bit>,
    // bytes
    pub rx_data: Signal<In, Bits<8>>,
    pub rx_strobe: Signal<In, Bit>,
    pub rx_framing: Signal<In, Bit>,
    pub tx_data: Signal<Out, Bits<8>>,
    pub tx_start: Signal<Out, Bit>,
    pub tx_busy: Signal<In, Bit>,
    // bus
    pub stb: Signal<Out, Bit>,
    pub we: Signal<Out, Bit>,
    pub adr: Signal<Out, Bits<20>>,
    pub dat_w: Signal<Out, Bits<32>>,
    pub dat_r: Signal<In, Bits<32>>,
    pub ack: Signal<In, Bit>,
    pub err: Signal<In, Bit>,
    pub errors: Signal<Out, Bits<4>>,
    pub clear_errors: Signal<In, Bit>,

    state: DFF<UartBridgeState>,
    reads: DFF<Bit>,
    fixed: DFF<Bit>,
    left: DFF<Bits<8>>,
    address: DFF<Bits<20>>,
    /// The address is beyond the bus.
    beyond: DFF<Bit>,
    bytes: DFF<Bits<2>>,
    word: DFF<Bits<32>>,
    shifted: Signal<Local, Bits<32>>,
    quiet: DFF<Bit>,
    held: DFF<Bits<4>>,
    kept: Signal<Local, Bits<4>>,
    comes: Signal<Local, Bit>,
    framing: Signal<Local, Bit>,
    waits: Signal<Local, Bit>,
    accesses: Signal<Local, Bit>,
    refused: Signal<Local, Bit>,
    answered: Signal<Local, Bit>,
    sent: Signal<Local, Bit>,
    late: Signal<Local, Bit>,
    lost: Signal<Local, Bit>,
    word_done: Signal<Local, Bit>,
    next_state: Signal<Local, UartBridgeState>,
    ones: Constant<Bits<32>>,
}

impl Default for UartBridge {
    fn default() -> Self {
        UartBridge {
            clock: Default::default(),
            enable: Default::default(),
            slow: Default::default(),
            rx_data: Default::default(),
            rx_strobe: Default::default(),
            rx_framing: Default::default(),
            tx_data: Default::default(),
            tx_start: Default::default(),
            tx_busy: Default::default(),
            stb: Default::default(),
            we: Default::default(),
            adr: Default::default(),
            dat_w: Default::default(),
            dat_r: Default::default(),
            ack: Default::default(),
            err: Default::default(),
            errors: Default::default(),
            clear_errors: Default::default(),
            state: Default::default(),
            reads: Default::default(),
            fixed: Default::default(),
            left: Default::default(),
            address: Default::default(),
            beyond: Default::default(),
            bytes: Default::default(),
            word: Default::default(),
            shifted: Default::default(),
            quiet: Default::default(),
            held: Default::default(),
            kept: Default::default(),
            comes: Default::default(),
            framing: Default::default(),
            waits: Default::default(),
            accesses: Default::default(),
            refused: Default::default(),
            answered: Default::default(),
            sent: Default::default(),
            late: Default::default(),
            lost: Default::default(),
            word_done: Default::default(),
            next_state: Default::default(),
            ones: Constant::new(Bits::mask()),
        }
    }
}

impl Logic for UartBridge {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, reads, fixed, left, address, beyond, bytes, word, quiet, held);
        self.comes.next = self.rx_strobe.val() & self.enable.val();
        self.framing.next = self.rx_framing.val() & self.enable.val();
        self.shifted.next = (self.word.q.val() << 8) | bit_cast::<32, 8>(self.rx_data.val());

        // bus
        self.accesses.next =
            (self.state.q.val() == UartBridgeState::Write) | (self.state.q.val() == UartBridgeState::Read);
        self.stb.next = self.accesses.val() & !self.beyond.q.val();
        self.we.next = self.state.q.val() == UartBridgeState::Write;
        self.adr.next = self.address.q.val();
        self.dat_w.next = self.word.q.val();
        self.refused.next = self.accesses.val() & (self.err.val() | self.beyond.q.val());
        self.answered.next = self.refused.val() | (self.accesses.val() & self.ack.val());

        // bytes
        self.tx_data.next = self.word.q.val().get_bits::<8>(24);
        self.sent.next = (self.state.q.val() == UartBridgeState::Send) & !self.tx_busy.val();
        self.tx_start.next = self.sent.val();

        // a frame that stops half-way
        self.waits.next = (self.state.q.val() == UartBridgeState::Length)
            | (self.state.q.val() == UartBridgeState::Address)
            | (self.state.q.val() == UartBridgeState::Data);
        if self.slow.val() {
            self.quiet.d.next = true;
        }
        if self.comes.val() | !self.waits.val() {
            self.quiet.d.next = false;
        }
        self.late.next = self.waits.val() & self.slow.val() & self.quiet.q.val() & !self.comes.val();
        self.lost.next = self.comes.val() & (self.accesses.val() | (self.state.q.val() == UartBridgeState::Send));

        self.errors.next = self.held.q.val();
        self.kept.next = self.held.q.val();
        if self.clear_errors.val() {
            self.kept.next = 0.into();
        }
        if self.refused.val() {
            self.kept.next = self.kept.val() | 1;
        }
        if self.framing.val() {
            self.kept.next = self.kept.val() | 2;
        }
        if self.lost.val() {
            self.kept.next = self.kept.val() | 4;
        }
        if self.late.val() {
            self.kept.next = self.kept.val() | 8;
        }
        self.held.d.next = self.kept.val();

        // after a word: the next one, or the next frame
        self.word_done.next = false;
        self.next_state.next = UartBridgeState::Data;
        if self.reads.q.val() {
            self.next_state.next = UartBridgeState::Read;
        }
        match self.state.q.val() {
            UartBridgeState::Command => {
                self.reads.d.next = !self.rx_data.val().get_bit(0);
                self.fixed.d.next = (self.rx_data.val() == 3) | (self.rx_data.val() == 4);
                if self.comes.val() & (self.rx_data.val() >= 1) & (self.rx_data.val() <= 4) {
                    self.state.d.next = UartBridgeState::Length;
                }
            }
            UartBridgeState::Length => {
                self.bytes.d.next = 0.into();
                self.left.d.next = self.rx_data.val();
                if self.comes.val() {
                    self.state.d.next = UartBridgeState::Address;
                }
            }
            UartBridgeState::Address => {
                if self.comes.val() {
                    self.word.d.next = self.shifted.val();
                    self.bytes.d.next = self.bytes.q.val() + 1;
                    if self.bytes.q.val().all() {
                        self.address.d.next = self.shifted.val().get_bits::<20>(0);
                        self.beyond.d.next = self.shifted.val().get_bits::<12>(20).any();
                        self.state.d.next = UartBridgeState::Command;
                        if self.left.q.val().any() {
                            self.state.d.next = self.next_state.val();
                        }
                    }
                }
            }
            UartBridgeState::Data => {
                if self.comes.val() {
                    self.word.d.next = self.shifted.val();
                    self.bytes.d.next = self.bytes.q.val() + 1;
                    if self.bytes.q.val().all() {
                        self.state.d.next = UartBridgeState::Write;
                    }
                }
            }
            UartBridgeState::Write => {
                self.word_done.next = self.answered.val();
            }
            UartBridgeState::Read => {
                if self.answered.val() {
                    self.word.d.next = self.dat_r.val();
                    if self.refused.val() {
                        self.word.d.next = self.ones.val();
                    }
                    self.state.d.next = UartBridgeState::Send;
                }
            }
            UartBridgeState::Send => {
                if self.sent.val() {
                    self.word.d.next = self.word.q.val() << 8;
                    self.bytes.d.next = self.bytes.q.val() + 1;
                    self.word_done.next = self.bytes.q.val().all();
                }
            }
            _ => {
                self.state.d.next = UartBridgeState::Command;
            }
        }
        if self.word_done.val() {
            if !self.fixed.q.val() {
                self.address.d.next = self.address.q.val() + 1;
                if self.address.q.val().all() {
                    self.beyond.d.next = true;
                }
            }
            self.left.d.next = self.left.q.val() - 1;
            self.state.d.next = self.next_state.val();
            if self.left.q.val() == 1 {
                self.state.d.next = UartBridgeState::Command;
            }
        }
        if self.late.val() | (self.waits.val() & self.framing.val()) {
            self.state.d.next = UartBridgeState::Command;
        }
    }
}
