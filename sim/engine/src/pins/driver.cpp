// Turns the clock of a board's top and is the other end of its serial line: see ../pins.rs for what it is told.
#include "Vtop.h"
#include "verilated.h"
#include <asm/termbits.h>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/ioctl.h>
#include <unistd.h>

// Verilator's runtime asks for the time where a model prints it.
double sc_time_stamp() { return 0; }

namespace {

Vtop *top;
// Clock cycles of a bit, as the board counts them and as this end does.
int bit_cycles;
double bit;

// A receiver as in any serial port: a bit is what the line is at its middle, and where the stop bit is low the next byte
// begins after the line has been high.
struct Receiver {
    double wait = 0;
    int bits = 0;
    unsigned shift = 0;
    bool low = false;
    std::string bytes;

    void sample(bool line) {
        if (low) {
            low = !line;
        } else if (bits == 0) {
            if (line) return;
            bits = 1;
            wait = 1.5 * bit;
        } else if (--wait <= 0) {
            wait += bit;
            if (bits++ < 9) {
                shift = shift >> 1 | unsigned(line) << 7;
            } else {
                bytes.push_back(char(shift));
                bits = 0;
                low = !line;
            }
        }
    }
} receiver;

void cycles(long count) {
    while (count-- > 0) {
        top->clk = 1;
        top->eval();
        top->clk = 0;
        top->eval();
        receiver.sample(top->uart_tx);
    }
}

// Start bit, byte, and a stop bit which is high unless something is wrong.
void send(unsigned byte, bool stop = true) {
    const unsigned frame = byte << 1 | unsigned(stop) << 9;
    for (int n = 0; n < 10; n++) {
        top->uart_rx = frame >> n & 1;
        cycles(long((n + 1) * bit + 0.5) - long(n * bit + 0.5));
    }
}

void hold_low(long bits) {
    top->uart_rx = 0;
    cycles(bits * bit_cycles);
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
unsigned byte_of(const char *hex) { return digit(hex[0]) << 4 | digit(hex[1]); }

void obey(const char *line) {
    char *rest;
    const long number = strtol(line + 1, &rest, 10);
    rest += *rest == ' ';
    switch (line[0]) {
    case 'x':
        for (; rest[0] > ' '; rest += 2) send(byte_of(rest));
        wait_for(size_t(number));
        break;
    case 'f': send(unsigned(number), false); break;
    case 'l': hold_low(number); break;
    case 'i': break;
    default: printf("? %s\n", line); return;
    }
    top->uart_rx = 1;
    if (line[0] != 'x') cycles(line[0] == 'i' ? number : 2 * bit_cycles);
    printf("R ");
    for (const char byte : receiver.bytes) printf("%02x", uint8_t(byte));
    putchar('\n');
    receiver.bytes.clear();
}

void obey_lines() {
    std::string line;
    for (int c = getchar(); c != EOF; c = getchar()) {
        if (c != '\n') {
            line.push_back(char(c));
            continue;
        }
        obey(line.c_str());
        fflush(stdout);
        line.clear();
    }
}

// What is said on the pseudo-terminal goes to the board, and back, at the speed that its other end has set; the clock never
// stops. After some time without a byte, long enough for the board's own time-outs, it runs for a hundredth of the time.
void run_freely(double baud) {
    using Time = std::chrono::steady_clock;
    const std::chrono::milliseconds patience(5000), slice(1);
    const long patience_cycles = 3L << 20, chunk_cycles = 200;
    fcntl(STDIN_FILENO, F_SETFL, fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    auto last = Time::now(), awake = last;
    for (long quiet_cycles = 0;;) {
        struct termios2 settings;
        const bool told = ioctl(STDIN_FILENO, TCGETS2, &settings) == 0 && settings.c_ospeed > 0;
        bit = told ? bit_cycles * baud / settings.c_ospeed : bit_cycles;
        uint8_t byte;
        const ssize_t taken = read(STDIN_FILENO, &byte, 1);
        if (taken == 0 || (taken < 0 && errno != EAGAIN && errno != EINTR)) return; // nobody holds the other end any more
        if (taken == 1) send(byte);
        else cycles(chunk_cycles);
        quiet_cycles += chunk_cycles;
        const auto now = Time::now();
        if (taken == 1 || !receiver.bytes.empty()) {
            // what does not fit is lost, as at a serial port that nobody reads
            if (write(STDIN_FILENO, receiver.bytes.data(), receiver.bytes.size()) < 0 && errno == EIO) return;
            receiver.bytes.clear();
            last = now;
            quiet_cycles = 0;
        } else if (now - last > patience && quiet_cycles > patience_cycles && now - awake > slice) {
            struct pollfd line = {STDIN_FILENO, POLLIN, 0};
            poll(&line, 1, 99);
            awake = Time::now();
        }
    }
}

} // namespace

int main(int count, char **arguments) {
    VerilatedContext context;
    Vtop model(&context);
    top = &model;
    bit = bit_cycles = atoi(arguments[1]);
    top->clk = 0;
    top->uart_rx = 1;
#ifdef BUTTON
    top->button_n = 1;
#endif
    top->eval();
    // the gateware takes no byte before its power-up is over
    cycles(1000);
    receiver.bytes.clear();
    if (count > 2) run_freely(atof(arguments[2]));
    else obey_lines();
    return 0;
}
