# The only door: CI calls these targets too.
#   make run    train and infer the 30x10x10 network; needs nothing but Rust (options: ARGS="--seed 7")
#   make test   installs what it needs, then runs all checks
.PHONY: run test setup check lockstep verilog bench fmt clean

run:
	cargo run --release --quiet -p memtwin -- run $(ARGS)

# Everything: style, lint of the gateware, unit tests, lockstep of all engines, statistics over 60 seeds.
# The command is tested as its users build it: without rust-hdl, which the other tests would link into it.
test: setup check
	cargo test --workspace --exclude memtwin
	cargo test -p memtwin

# Debian's packages that the tests call; make and a C++ compiler build Verilator's simulations.
PACKAGES := verilator iverilog yosys g++ make
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
setup:
	@missing=$$(for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing; \
	fi

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

# Time of the model per simulated second.
bench:
	cargo bench -p memtwin-model

fmt:
	cargo fmt

clean:
	cargo clean
