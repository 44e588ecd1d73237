// The corpus itself: `verdict name(inputs) [inner parts] -> output => #[hdl_gen] |self| { kernel }`.

corpus! {
    good add_cast_local(a: Bits<8>, b: Bits<8>) [l: Signal<Local, Bits<8>> = Default::default()] -> y: Bits<16> =>
        #[hdl_gen] |self| { self.l.next = self.a.val() + self.b.val(); self.y.next = bit_cast::<16, 8>(self.l.val()); }
    good and_eq_paren(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() & self.b.val()) == self.a.val(); }
    good sub_cmp_same(a: Bits<8>, b: Bits<8>, n8: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() - self.b.val() < self.n8.val(); }
    good cmp_lit(a: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() < 10; }
    good add_shr(a: Bits<8>, b: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() + self.b.val()) >> 1; }
    good addlit_assign(a: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val() + 77; }
    good shl_shr(a: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() << 4) >> 4; }
    good shl_var(a: Bits<8>, n: Bits<4>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val() << self.n.val(); }
    good shr_var_big(a: Bits<8>, b: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val() >> self.b.val(); }
    good wshl_var(b: Bits<8>, w: Bits<40>) -> y: Bits<40> =>
        #[hdl_gen] |self| { self.y.next = self.w.val() << self.b.val(); }
    good wide_arith(w: Bits<40>, v: Bits<40>) -> y: Bits<40> =>
        #[hdl_gen] |self| { self.y.next = self.w.val() + self.v.val() - 1; }
    good wide_sub(w: Bits<40>, v: Bits<40>) -> y: Bits<40> =>
        #[hdl_gen] |self| { self.y.next = self.w.val() - self.v.val(); }
    good wide_lt(w: Bits<40>, v: Bits<40>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.w.val() < self.v.val(); }
    good wide_sub_eq(w: Bits<40>, v: Bits<40>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.w.val() - self.v.val() == self.v.val(); }
    good wide_cast_down(w: Bits<40>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<8, 40>(self.w.val() >> 13); }
    good any_add(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() + self.b.val()).any(); }
    good not_any(a: Bits<8>, p: bool) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = !self.a.val().any() & self.p.val(); }
    good all_xor(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val().all() | self.b.val().xor(); }
    good slt_const(s: Signed<16>) [zero: Constant<Signed<16>> = Constant::new(Signed::<16>::from(0))] -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.s.val() < self.zero.val(); }
    good slt(s: Signed<16>, t: Signed<16>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.s.val() < self.t.val(); }
    good slt_sum(s: Signed<16>, t: Signed<16>) [zero: Constant<Signed<16>> = Constant::new(Signed::<16>::from(0))] -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.s.val() + self.t.val() < self.zero.val(); }
    good sneg(s: Signed<16>) -> y: Signed<16> =>
        #[hdl_gen] |self| { self.y.next = -self.s.val(); }
    good sneg_cast(s: Signed<16>) -> y: Signed<32> =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<32, 16>(-self.s.val()); }
    good sadd_cast(s: Signed<16>, t: Signed<16>) -> y: Signed<32> =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<32, 16>(self.s.val() + self.t.val()); }
    good sadd_narrow(s: Signed<16>, t: Signed<16>) -> y: Signed<16> =>
        #[hdl_gen] |self| { self.y.next = self.s.val() + self.t.val(); }
    good smul(s: Signed<16>, t: Signed<16>) -> y: Signed<32> =>
        #[hdl_gen] |self| { self.y.next = self.s.val() * self.t.val(); }
    good sslice(s: Signed<16>) -> y: Signed<8> =>
        #[hdl_gen] |self| { self.y.next = self.s.val().get_bits::<8>(4); }
    good snarrow(s: Signed<16>) -> y: Signed<8> =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<8, 16>(self.s.val()); }
    good scast_lt(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = signed_cast(self.a.val()) < signed_cast(self.b.val()); }
    good scast_add(a: Bits<8>, b: Bits<8>) -> y: Signed<8> =>
        #[hdl_gen] |self| { self.y.next = signed_cast(self.a.val()) + signed_cast(self.b.val()); }
    good ucast(s: Signed<16>) -> y: Bits<16> =>
        #[hdl_gen] |self| { self.y.next = unsigned_cast(self.s.val()) >> 3; }
    good ucast_cmp(s: Signed<16>, t: Signed<16>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = unsigned_cast(self.s.val()) < unsigned_cast(self.t.val()); }
    good smix(m: Bits<16>, s: Signed<16>) -> y: Signed<16> =>
        #[hdl_gen] |self| { self.y.next = self.s.val() + signed_cast(self.m.val()); }
    good smix_cmp(m: Bits<16>, s: Signed<16>, t: Signed<16>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.s.val() + signed_cast(self.m.val()) < self.t.val(); }
    good getbits_var(n: Bits<4>, w: Bits<40>) -> y: Bits<4> =>
        #[hdl_gen] |self| { self.y.next = self.w.val().get_bits::<4>(self.n.val().index()); }
    good repl(a: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val().replace_bit(3, self.p.val()); }
    good repl_eq(a: Bits<8>, b: Bits<8>, w: Bits<40>) -> y: Bits<40> =>
        #[hdl_gen] |self| { self.y.next = self.w.val().replace_bit(35, self.a.val() == self.b.val()); }
    good repl_add(a: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val().replace_bit(3, self.p.val()) + 1; }
    good repl_xor(a: Bits<8>, b: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.b.val() ^ self.a.val().replace_bit(3, self.p.val()); }
    good bits_fn(a: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val() + bits::<8>(3); }
    good const_cmp(a: Bits<8>, b: Bits<8>) [k8: Constant<Bits<8>> = Constant::new(200.into())] -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() + self.k8.val() < self.b.val(); }
    good bool_not_eq(p: bool, q: bool) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = !self.p.val() == self.q.val(); }
    good bool_neq_lit(p: bool) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = !self.p.val() == true; }
    good if_not(a: Bits<8>, b: Bits<8>, p: bool, q: bool, r: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val(); if !(self.p.val() & self.q.val()) { self.y.next = self.b.val(); } else if !self.r.val() { self.y.next = 5.into(); } }
    good bool_plus(a: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val() + self.p.val(); }
    good bool_to_bits(p: bool) -> y: Bits<1> =>
        #[hdl_gen] |self| { self.y.next = self.p.val().into(); }
    good concat(a: Bits<8>, b: Bits<8>, n: Bits<4>) -> y: Bits<40> =>
        #[hdl_gen] |self| { self.y.next = (bit_cast::<40, 8>(self.a.val()) << 32) | (bit_cast::<40, 8>(self.b.val()) << 8) | bit_cast::<40, 4>(self.n.val()); }
    good concat_shl_first(a: Bits<8>, b: Bits<8>) -> y: Bits<16> =>
        #[hdl_gen] |self| { self.y.next = (bit_cast::<16, 8>(self.a.val()) << 8) | bit_cast::<16, 8>(self.b.val()); }
    good case_else(a: Bits<8>, b: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { if self.p.val() { self.y.next = self.a.val(); } else { self.y.next = self.b.val(); } }
    good shl_cmp(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() << 4 == self.b.val(); }
    good neg_bits(a: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = !self.a.val() + 1; }
    good xor_shift_lit(a: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() ^ 0x5A) >> 1; }
    good child(a: Bits<8>) [inner: Inverter = Inverter::default()] -> y: Bits<8> =>
        #[hdl_gen] |self| { self.inner.d.next = self.a.val(); self.y.next = self.inner.q.val(); }
    good children(a: Bits<8>, b: Bits<8>) [inner: [Inverter; 2] = Default::default()] -> y: Bits<8> =>
        #[hdl_gen] |self| { for i in 0..2 { self.inner[i].d.next = self.a.val(); } self.y.next = self.inner[0].q.val() ^ (self.inner[1].q.val() & self.b.val()); }
    good read_between(a: Bits<8>, b: Bits<8>) [l: Signal<Local, Bits<8>> = Default::default()] -> y: Bits<8> =>
        #[hdl_gen] |self| { self.l.next = self.a.val(); self.y.next = self.l.val(); self.l.next = self.b.val(); }
    good read_each_turn(a: Bits<8>) [l: Signal<Local, Bits<8>> = Default::default(), m: [Signal<Local, Bits<8>>; 2] = Default::default(), k: [Constant<Bits<8>>; 2] = [Constant::new(1.into()), Constant::new(2.into())]] -> y: Bits<8> =>
        #[hdl_gen] |self| { for i in 0..2 { self.l.next = self.a.val() ^ self.k[i].val(); self.m[i].next = self.l.val(); } self.y.next = self.m[0].val() & self.m[1].val(); }
    good locals(a: Bits<8>) [m: [Signal<Local, Bits<8>>; 4] = Default::default()] -> y: Bits<8> =>
        #[hdl_gen] |self| { self.m[0].next = self.a.val(); for i in 0..3 { self.m[i + 1].next = self.m[i].val() + 1; } self.y.next = self.m[3].val(); }
    good override_default(a: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = 7.into(); if self.p.val() { self.y.next = self.a.val(); } }
    good negative_const(s: Signed<16>) [k: Constant<Signed<16>> = Constant::new(Signed::from(-5))] -> y: Signed<16> =>
        #[hdl_gen] |self| { self.y.next = self.s.val() + self.k.val(); }
    good match_state(f: Phase) -> y: Bits<8> =>
        #[hdl_gen] |self| { match self.f.val() { Phase::Rest => { self.y.next = 1.into(); } Phase::Rise => { self.y.next = 2.into(); } _ => { self.y.next = 3.into(); } } }
    good state_eq(f: Phase) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.f.val() == Phase::Fall; }
    good widen_lt(s: Signed<16>, u: Signed<32>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<32, 16>(self.s.val()) < self.u.val(); }
    good widen_add(s: Signed<16>, u: Signed<32>) -> y: Signed<32> =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<32, 16>(self.s.val()) + self.u.val(); }
    good umul(m: Bits<16>, k: Bits<16>) -> y: Bits<32> =>
        #[hdl_gen] |self| { self.y.next = self.m.val() * self.k.val(); }
    good umul_widen(m: Bits<16>, k: Bits<16>) -> y: Bits<48> =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<48, 32>(self.m.val() * self.k.val()); }
    miscompiled add_cast(a: Bits<8>, b: Bits<8>) -> y: Bits<16> =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<16, 8>(self.a.val() + self.b.val()); }
    miscompiled and_eq(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() & self.b.val() == self.a.val(); }
    miscompiled bool_or_eq(p: bool, q: bool, r: bool) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.p.val() | self.q.val() == self.r.val(); }
    miscompiled xor_ne(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() ^ self.b.val() != self.b.val(); }
    miscompiled sub_cmp_lit(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() - self.b.val() < 10; }
    miscompiled sub_lit_eq(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() - 1 == self.b.val(); }
    miscompiled add_lit_ge(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() + 200 >= self.b.val(); }
    miscompiled not_eq_lit(a: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = !self.a.val() == 0x0F; }
    miscompiled not_cast(a: Bits<8>) -> y: Bits<16> =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<16, 8>(!self.a.val()); }
    miscompiled addlit_shr(a: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() + 77) >> 1; }
    miscompiled shl_shr_cast(a: Bits<8>) -> y: Bits<16> =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<16, 8>((self.a.val() << 4) >> 4); }
    miscompiled any_addlit(a: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() + 1).any(); }
    miscompiled slt_lit(s: Signed<16>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.s.val() < 0.into(); }
    miscompiled slt_lit2(s: Signed<16>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.s.val() > 5.into(); }
    miscompiled smul_acc(s: Signed<16>, t: Signed<16>) -> y: Signed<48> =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<48, 32>(self.s.val() * self.t.val()); }
    miscompiled sslice_lt(s: Signed<16>, t: Signed<16>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.s.val().get_bits::<8>(0) < self.t.val().get_bits::<8>(0); }
    miscompiled getbits_over(a: Bits<8>) -> y: Bits<4> =>
        #[hdl_gen] |self| { self.y.next = self.a.val().get_bits::<4>(6); }
    miscompiled getbits_expr(a: Bits<8>, b: Bits<8>) -> y: Bits<4> =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() + self.b.val()).get_bits::<4>(2); }
    miscompiled getbit_expr(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() & self.b.val()).get_bit(2); }
    miscompiled getbits_chain(w: Bits<40>) -> y: Bits<4> =>
        #[hdl_gen] |self| { self.y.next = self.w.val().get_bits::<16>(8).get_bits::<4>(4); }
    miscompiled getbits_arith(w: Bits<40>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<8, 4>(self.w.val().get_bits::<4>(8) + self.w.val().get_bits::<4>(12)); }
    miscompiled repl_not(a: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val().replace_bit(3, !self.p.val()); }
    miscompiled repl_or_not(a: Bits<8>, p: bool, q: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val().replace_bit(3, self.p.val() | !self.q.val()); }
    miscompiled bits_fn_cmp(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() + bits::<8>(3) < self.b.val(); }
    miscompiled bits1_getbit(p: bool) [o1: Signal<Local, Bits<1>> = Default::default()] -> y: bool =>
        #[hdl_gen] |self| { self.o1.next = self.p.val().into(); self.y.next = self.o1.val().get_bit(0); }
    miscompiled latchy(a: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { if self.p.val() { self.y.next = self.a.val(); } }
    miscompiled shl_cmp_lit(a: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = self.a.val() << 4 == 0x50; }
    miscompiled cast_down_cmp(a: Bits<8>, b: Bits<8>, n: Bits<4>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<4, 8>(self.a.val()) + self.n.val() < bit_cast::<4, 8>(self.b.val()); }
    miscompiled cast_sum_shr(a: Bits<8>, n: Bits<4>) -> y: Bits<4> =>
        #[hdl_gen] |self| { self.y.next = (bit_cast::<4, 8>(self.a.val()) + self.n.val()) >> 1; }
    miscompiled lit_minus(a: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = (3 - self.a.val()) >> 1; }
    miscompiled lit_minus_cmp(a: Bits<8>, b: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = 3 - self.a.val() > self.b.val(); }
    miscompiled child_input(a: Bits<8>, p: bool) [inner: Inverter = Inverter::default()] -> y: Bits<8> =>
        #[hdl_gen] |self| { self.inner.d.next = self.a.val(); self.y.next = self.inner.d.val(); if self.p.val() { self.inner.d.next = 0.into(); } }
    miscompiled child_output(a: Bits<8>) [inner: Inverter = Inverter::default()] -> y: Bits<8> =>
        #[hdl_gen] |self| { self.inner.d.next = self.a.val(); self.inner.q.next = self.a.val(); self.y.next = self.inner.q.val(); }
    miscompiled leaked_const(a: Bits<8>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val() + LEAKED; }
    miscompiled match_bool(a: Bits<8>, p: bool) -> y: Bits<8> =>
        #[hdl_gen] |self| { match self.p.val() { true => self.y.next = self.a.val(), false => self.y.next = 0.into(), } }
    miscompiled all_masked(a: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = (self.a.val() | 0xFE).all(); }
    miscompiled all_narrowed(a: Bits<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<2, 8>(self.a.val()).all(); }
    miscompiled narrow_lt(s: Signed<16>, t: Signed<16>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<8, 16>(self.s.val()) < signed_bit_cast::<8, 16>(self.t.val()); }
    miscompiled narrow_lt_one(s: Signed<16>, u: Signed<8>) -> y: bool =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<8, 16>(self.s.val()) < self.u.val(); }
    miscompiled widen_add_slice(s: Signed<16>, u: Signed<48>) -> y: Signed<32> =>
        #[hdl_gen] |self| { self.y.next = signed_bit_cast::<32, 16>(self.s.val()) + self.u.val().get_bits::<32>(0); }
    miscompiled umul_high(m: Bits<16>, k: Bits<16>) -> y: Bits<16> =>
        #[hdl_gen] |self| { self.y.next = bit_cast::<16, 32>((self.m.val() * self.k.val()) >> 16); }
    miscompiled shift_by_sum(a: Bits<8>, n: Bits<4>) -> y: Bits<8> =>
        #[hdl_gen] |self| { self.y.next = self.a.val() >> (self.n.val() + 1); }
    miscompiled nested_index(a: Bits<8>) [m: [[Signal<Local, Bits<8>>; 2]; 2] = Default::default()] -> y: Bits<8> =>
        #[hdl_gen] |self| { self.m[0][1].next = self.a.val(); self.m[0][0].next = 0.into(); self.m[1][0].next = 0.into(); self.m[1][1].next = 0.into(); self.y.next = self.m[0][1].val(); }
}
