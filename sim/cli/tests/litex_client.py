"""Reaches a board with LiteX's own tools, litex_server, RemoteClient and litex_cli, and prints what it found as JSON.

Usage: litex_client.py CSR_CSV DEVICE BAUD      (CSR_CSV from memtwin registers --format csv)
"""

import json
import socket
import subprocess
import sys
import time
from pathlib import Path

try:
    from litex.tools.litex_client import RemoteClient
except ImportError as error:
    sys.exit(f"LiteX is not in {sys.prefix} ({error}): install it with make setup, or pip install -r tests/requirements.txt")

# Words of one read; a client gives up after 2 s, a simulated board takes its time.
BURST = 16
START_SECONDS_MAX = 60


def free_port():
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return probe.getsockname()[1]


def connect(server, port, csr_csv):
    """The client, as soon as the server answers."""
    bus = RemoteClient(port=port, csr_csv=csr_csv)
    for _ in range(10 * START_SECONDS_MAX):
        if server.poll() is not None:
            sys.exit(f"litex_server ended with code {server.returncode}")
        try:
            bus.open()
            return bus
        except ConnectionRefusedError:
            time.sleep(0.1)
    sys.exit(f"litex_server did not answer within {START_SECONDS_MAX} s")


def conductances(bus, memory, rows, columns):
    """All of a crossbar, row by row, LSB 0.25 uS."""
    def row(number):
        base = memory.base + 4 * (number << bus.constants.column_bits)
        bursts = [(at, min(BURST, columns - at)) for at in range(0, columns, BURST)]
        return [word for at, words in bursts for word in bus.read(base + 4 * at, words)]
    return [row(number) for number in range(rows)]


def look(bus):
    inputs, hidden, outputs = bus.constants.inputs, bus.constants.hidden, bus.constants.outputs
    before = bus.regs.event_budget.read()
    bus.regs.event_budget.write(before ^ 0x5A5A)
    written = bus.regs.event_budget.read()
    bus.regs.event_budget.write(before)
    return {
        "ident": bus.regs.ident.read(),
        "sizes": bus.regs.sizes.read(),
        "build_id": bus.regs.build_id.read(),
        "event_budget": [before, written, bus.regs.event_budget.read()],
        "conductances": [
            conductances(bus, bus.mems.crossbar1, inputs, hidden),
            conductances(bus, bus.mems.crossbar2, hidden, outputs),
        ],
        "errors": bus.regs.errors.read(),
    }


def tool(name):
    """How a tool of this Python's LiteX is started."""
    return [sys.executable, "-u", Path(sys.executable).with_name(name)]


def main(csr_csv, device, baud):
    port = free_port()
    line = ["--uart", "--uart-port", device, "--uart-baudrate", baud, "--bind-port", str(port)]
    # what the server says of itself is no result
    server = subprocess.Popen(tool("litex_server") + line, stdout=sys.stderr)
    try:
        bus = connect(server, port, csr_csv)
        found = look(bus)
        bus.close()
        regs = tool("litex_cli") + ["--csr-csv", csr_csv, "--port", str(port), "--regs"]
        found["litex_cli"] = subprocess.run(regs, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
        print(json.dumps(found))
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
