// Turns the clock of a board's top and is the other end of its serial line: see ../pins.rs for what it is told.
#include "Vtop.h"
#include "verilated.h"
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

// Verilator's runtime asks for the time where a model prints it.
double sc_time_stamp() { return 0; }

namespace {

Vtop *top;
int bit_cycles;

// A receiver as in any serial port: a bit is what the line is at its middle.
struct Receiver {
    int wait = 0, bits = 0;
    unsigned shift = 0;
    std::string bytes;

    void sample(bool line) {
        if (bits == 0) {
            if (line) return;
            bits = 1;
            wait = bit_cycles + bit_cycles / 2;
        } else if (--wait == 0) {
            wait = bit_cycles;
            if (bits++ < 9) {
                shift = shift >> 1 | unsigned(line) << 7;
            } else {
                bytes.push_back(char(shift));
                bits = 0;
            }
        }
    }
} receiver;

void cycles(int count) {
    while (count-- > 0) {
        top->clk = 1;
        top->eval();
        top->clk = 0;
        top->eval();
        receiver.sample(top->uart_tx);
    }
}

void send(unsigned byte) {
    const unsigned frame = byte << 1 | 0x200;
    for (int bit = 0; bit < 10; bit++) {
        top->uart_rx = frame >> bit & 1;
        cycles(bit_cycles);
    }
}

// An answer follows at once: a board that is silent for the time of a hundred bytes will say nothing more.
void wait_for(size_t count) {
    int patience = 1000;
    while (receiver.bytes.size() < count && patience-- > 0) {
        const size_t before = receiver.bytes.size();
        cycles(bit_cycles);
        if (receiver.bytes.size() > before) patience = 1000;
    }
}

unsigned digit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

void exchange(const char *text) {
    char *hex;
    const size_t count = strtoul(text, &hex, 10);
    for (hex += *hex == ' '; hex[0] > ' '; hex += 2) send(digit(hex[0]) << 4 | digit(hex[1]));
    wait_for(count);
    printf("R ");
    for (const char byte : receiver.bytes) printf("%02x", uint8_t(byte));
    putchar('\n');
    receiver.bytes.clear();
}

} // namespace

int main(int, char **arguments) {
    VerilatedContext context;
    Vtop model(&context);
    top = &model;
    bit_cycles = atoi(arguments[1]);
    top->clk = 0;
    top->uart_rx = 1;
#ifdef BUTTON
    top->button_n = 1;
#endif
    top->eval();
    // the gateware takes no byte before its power-up is over
    cycles(1000);
    receiver.bytes.clear();
    std::string line;
    for (int c = getchar(); c != EOF; c = getchar()) {
        if (c != '\n') {
            line.push_back(char(c));
            continue;
        }
        if (line[0] == 'x') exchange(line.c_str() + 1);
        else printf("? %s\n", line.c_str());
        fflush(stdout);
        line.clear();
    }
    return 0;
}
