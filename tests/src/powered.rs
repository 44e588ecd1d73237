//! Blocks with a memory, and the outputs that show what it reads held at zero for three cycles.
//!
//! In Verilog a memory reads X until its first clock, and the X can pass two registers. On an FPGA the register has some
//! value and nobody looks, but the bench compares from the start.

use memtwin_gateware::crossbar::Crossbar;
use memtwin_gateware::lia::Lia;
use memtwin_gateware::trace_buffer::TraceBuffer;
use rust_hdl::prelude::*;

macro_rules! powered {
    (
        $name:ident<$($parameter:ident),*>($block:ident)
        inputs { $($input:ident: $input_type:ty,)* }
        outputs { $($output:ident: $output_type:ty,)* }
        memory_outputs { $($memory_output:ident: $memory_output_type:ty,)* }
    ) => {
        #[derive(LogicBlock, Default)]
        pub struct $name<$(const $parameter: usize),*> {
            pub clock: Signal<In, Clock>,
            $(pub $input: Signal<In, $input_type>,)*
            $(pub $output: Signal<Out, $output_type>,)*
            $(pub $memory_output: Signal<Out, $memory_output_type>,)*
            block: $block<$($parameter),*>,
            read: DFF<Bit>,
            passed_one: DFF<Bit>,
            passed: DFF<Bit>,
        }

        impl<$(const $parameter: usize),*> Logic for $name<$($parameter),*> {
            #[hdl_gen]
            fn update(&mut self) {
                dff_setup!(self, clock, read, passed_one, passed);
                clock!(self, clock, block);
                self.read.d.next = true;
                self.passed_one.d.next = self.read.q.val();
                self.passed.d.next = self.passed_one.q.val();
                $(self.block.$input.next = self.$input.val();)*
                $(self.$output.next = self.block.$output.val();)*
                $(self.$memory_output.next = 0.into();)*
                if self.passed.q.val() {
                    $(self.$memory_output.next = self.block.$memory_output.val();)*
                }
            }
        }
    };
}

powered! {
    PoweredCrossbar<R, H, M, RB, CB, AB>(Crossbar)
    inputs {
        start: Bit,
        second: Bit,
        column: Bits<CB>,
        potentiate: Bit,
        depress: Bit,
        ticks: Bits<6>,
        active: Bits<M>,
        driven: Bit,
        amplitude: Bits<9>,
        conductance_min: Bits<12>,
        conductance_max: Bits<12>,
        potentiate_shift: Bits<4>,
        depress_shift: Bits<4>,
        host_address: Bits<AB>,
        host_write: Bit,
        host_data: Bits<13>,
        clear_digest: Bit,
        fold1: Bit,
        fold2: Bit,
        fold_word: Bits<32>,
    }
    outputs {
        done: Bit,
        ratio: Bits<11>,
        volt: Bits<8>,
        written: Bit,
        written_row: Bits<RB>,
        digest1: Bits<32>,
        digest2: Bits<32>,
    }
    memory_outputs { host_read: Bits<13>, written_conductance: Bits<12>, }
}

powered! {
    PoweredLia<N, NB, IB, AB>(Lia)
    inputs {
        enable: Bit,
        stale: Bit,
        vl: Bits<N>,
        ratio: Bits<8>,
        start: Bit,
        host_address: Bits<AB>,
        host_write: Bit,
        host_data: Bits<12>,
    }
    outputs { changed: Bit, busy: Bit, lg: Bits<N>, }
    memory_outputs { host_read: Bits<12>, }
}

powered! {
    PoweredTrace<CB, GB>(TraceBuffer)
    inputs {
        settled: Bit,
        second: Bit,
        index: Bits<CB>,
        levels: Bits<4>,
        ticks: Bits<32>,
        tick: Bit,
        tick_done: Bit,
        on1: Bit,
        on2: Bit,
        start: Bit,
        stop: Bit,
        at_once: Bit,
        trigger: Bits<15>,
        after: Bits<10>,
        host_address: Bits<16>,
    }
    outputs { runs: Bit, status: Bits<32>, epoch: Bits<14>, }
    memory_outputs { host_read: Bits<32>, }
}
