# The only door: CI calls these targets too.
#   make run         train and infer the 30x10x10 network; needs nothing but Rust (options: ARGS="--seed 7")
#   make test        installs what it needs, then runs all checks
#   make bitstreams  builds every board's bitstream and manifest into bitstreams/, and two arrays' (some eight minutes)
#   make figures     every figure and the table of reproduction, into docs (some five minutes, most of it figure faults)
#   make spice       node voltages, LIA and neuron by ngspice, compared with the twin
#   make hil         the hardware-in-the-loop suite on a simulated iCEBreaker, or with PORT=/dev/ttyUSB1 on a board (a minute)
#   make netlist     every stage from sources to unpacked bitstream against the model, on every board (some twenty minutes)
#   make nightly     random programs on random circuits: gateware against model for twelve thousand periods (some ten minutes)
#   make fuzz        every reader of files and answers under libFuzzer, SECONDS=60 each; it finds more the longer it runs
#   make coverage    what the tests reach: lines of the code, bits of the gateware (an hour; ARGS="toggles" for the bits alone)
#   make prove       formal proofs of the generated Verilog, and mutants that they have to find, into docs/proofs.md
.PHONY: run test setup check lockstep verilog bitstreams figures spice hil netlist prove area registers bench fmt clean
.PHONY: nightly fuzz coverage

run:
	cargo run --release --quiet -p memtwin -- run $(ARGS)

# Everything: style, lint of the gateware, unit tests, lockstep of all engines, statistics over 60 seeds, the chain to the
# bitstream in short. The command is tested as its users build it: without rust-hdl, which the other tests would link into
# it.
test: setup check
	cargo test --workspace --exclude memtwin
	cargo test -p memtwin

# Debian's packages that the tests call, and in .venv the tools that Debian does not have.
PACKAGES := verilator iverilog yosys nextpnr-ice40 fpga-icestorm ngspice z3 g++ make python3-venv
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
export PATH := $(PATH):$(CURDIR)/.venv/bin
setup: .venv/ready
	@missing=$$(for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing; \
	fi

.venv/ready: hdl/flow/requirements.txt tests/requirements.txt
	@dpkg -s python3-venv >/dev/null 2>&1 || { $(SUDO) apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends python3-venv; }
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check $(addprefix -r ,$^)
	@touch $@

# Style, warnings, and the lint of the kernels. Quick: for before each commit.
check:
	cargo fmt --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	cargo test --quiet -p memtwin-lint
	cargo test --quiet -p memtwin-tests --test lint_gateware --test tidy

# Every engine against the model, tick by tick.
lockstep: setup
	cargo test -p memtwin-tests --test lockstep -- --nocapture

# Generates hdl/verilog anew; a test checks that what is committed is fresh.
verilog:
	cargo run --quiet -p memtwin-gateware --example verilog

# Builds what is committed in bitstreams; a test checks that it belongs to the sources.
bitstreams: setup verilog
	cargo run --release --quiet -p memtwin -- build --board all --tools yowasp
	for array in pair cluster; do \
	  cargo run --release --quiet -p memtwin -- build --board icebreaker --preset $$array --tools yowasp || exit 1; \
	done

# What the docs show of the paper: the table, every figure, and the study of clustering over 200 seeds.
figures:
	cargo run --release --quiet -p memtwin -- reproduce --figures docs/figures --markdown > docs/reproduction.md.part
	mv docs/reproduction.md.part docs/reproduction.md
	cargo run --release --quiet -p memtwin -- figure clustering --seeds 200 --out out/figures --markdown \
	  > docs/figures/clustering.md.part
	mv docs/figures/clustering.md.part docs/figures/clustering.md
	cp out/figures/clustering.svg docs/figures/clustering.svg
	cargo run --release --quiet -p memtwin -- figure faults --out out/figures --markdown > docs/figures/faults.md.part
	mv docs/figures/faults.md.part docs/figures/faults.md

# An independent judge; netlists and report are in out/spice.
spice: setup
	cargo run --release --quiet -p memtwin -- spice $(ARGS)

# What a board does is compared with the model, over its serial line; the report is out/hil.xml, too.
hil: $(if $(PORT),,setup)
	@mkdir -p out
	cargo run --release --quiet -p memtwin -- board selftest --junit out/hil.xml \
	  $(if $(PORT),--port $(PORT),--simulate icebreaker) $(ARGS)

# The same vectors and the same digest on every stage of every board.
netlist: setup
	cargo test -p memtwin-tests --features netlist --test netlist -- --nocapture --test-threads 2

# Draws begin from PROPTEST_RNG_SEED; what differs is shrunk to the smallest program.
nightly: setup
	cargo test -p memtwin-tests --features nightly --test programs -- --nocapture

# New inputs are kept in out/fuzz, and what breaks a reader is there, too: it belongs into tests/corpus once it is mended.
# These options let the stable compiler count where the code comes along; proc macros are built without.
SECONDS := 60
HOST = $(shell rustc -vV | sed -n 's/^host: //p')
SANCOV := level=4 inline-8bit-counters pc-table trace-compares
fuzz:
	RUSTFLAGS="-C passes=sancov-module $(addprefix -C llvm-args=-sanitizer-coverage-,$(SANCOV)) -C debug-assertions" \
	  cargo build --release --target $(HOST) --target-dir target/fuzz -p memtwin-fuzz --features libfuzzer --bin libfuzzer
	@for target in $(notdir $(wildcard tests/corpus/*)); do \
	  mkdir -p out/fuzz/$$target; echo "== $$target"; \
	  MEMTWIN_TARGET=$$target target/fuzz/$(HOST)/release/libfuzzer -max_total_time=$(SECONDS) -rss_limit_mb=2048 \
	    -timeout=30 -max_len=16384 -print_final_stats=1 -verbosity=0 -artifact_prefix=out/fuzz/$$target- \
	    out/fuzz/$$target tests/corpus/$$target || exit 1; \
	done

# Tables of what is reached, and lists of what is not and has no reason in tests/coverage.toml.
coverage: PACKAGES += llvm-22
coverage: setup
	cargo run --quiet -p memtwin-tests --bin coverage -- $(ARGS)

# Writes docs/proofs.md: what is proved of the generated Verilog for ever, and that each proof finds errors put into it.
prove: setup
	cargo run --release --quiet -p memtwin -- prove --mutants --markdown > docs/proofs.md.part
	mv docs/proofs.md.part docs/proofs.md

# Writes docs/area.md: cells by block, and what each board's bitstream takes and reaches.
area: setup
	cargo run --release --quiet -p memtwin -- area > docs/area.md.part
	mv docs/area.md.part docs/area.md

# Writes docs/registers.md and docs/array_registers.md from the descriptions of the maps.
registers:
	cargo run --quiet -p memtwin -- registers --format markdown --out docs/registers.md
	cargo run --quiet -p memtwin -- registers --preset cluster --format markdown --out docs/array_registers.md

# Time of the model per simulated second.
bench:
	cargo bench -p memtwin-model

fmt:
	cargo fmt

clean:
	cargo clean
