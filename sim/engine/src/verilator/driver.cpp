// Turns the clock of the network's Verilog and speaks the line protocol of process.rs over stdin and stdout.
#include "Vtop.h"
#include "verilated.h"
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstring>

// Verilator's runtime asks for the time where a model prints it.
double sc_time_stamp() { return 0; }

namespace {

const int NEURONS_MAX = 32;

// What a layer showed last of each neuron in this run; shown again at the start of a period that is to be shown, and at the
// end of the run.
struct Shown {
    bool settled[NEURONS_MAX] = {}, scanned[NEURONS_MAX] = {};
    uint32_t record[NEURONS_MAX][3] = {};
    uint32_t volt[NEURONS_MAX] = {}, ratio[NEURONS_MAX] = {};
};

Vtop *top;
Shown shown[2];
bool detail = false;

void print_settled(int layer, int n) {
    const Shown &s = shown[layer];
    printf("S %x %x %x%08x%08x %x\n", layer, n, s.record[n][2], s.record[n][1], s.record[n][0], s.volt[n]);
}

void print_scanned(int layer, int n) { printf("Q %x %x %x\n", layer, n, shown[layer].ratio[n]); }

void show_lane() {
    if (top->settled) {
        const int layer = top->settled_second, n = top->settled_index;
        for (int word = 0; word < 3; word++) shown[layer].record[n][word] = top->settled_record[word];
        shown[layer].volt[n] = top->settled_volt;
        shown[layer].settled[n] = true;
        if (detail) print_settled(layer, n);
    }
    const int layer = top->column_second, n = top->column;
    if (top->scanned) {
        shown[layer].ratio[n] = top->scanned_ratio;
        shown[layer].scanned[n] = true;
        if (detail) print_scanned(layer, n);
    }
    if (detail && top->written)
        printf("W %x %x %x %x\n", layer, (unsigned)top->written_row, n, (unsigned)top->written_conductance);
}

#define NODES(L)                                                                                                       \
    printf(" %x %x %x %x %x %x %x %x %x %x %x %x", (unsigned)top->node2_##L, (unsigned)top->l1_##L,                    \
           (unsigned)top->l2_##L, (unsigned)top->g1_##L, (unsigned)top->g2_##L, (unsigned)top->vl_##L,                 \
           (unsigned)top->t1_##L, (unsigned)top->t3_##L, (unsigned)top->lg_##L, (unsigned)top->gate_##L,               \
           (unsigned)top->digest_##L, (unsigned)top->conductance_digest_##L)

// Shows what stands at the ports in this cycle, then turns the clock.
void cycle() {
    show_lane();
    if (detail && top->tick_done) {
        // this cycle ends with the edge to come
        printf("T %x %x %x %x %x", top->cycles + 1, top->clk, top->events, top->ties, top->control);
        NODES(1);
        NODES(2);
        putchar('\n');
    }
    top->clock = 1;
    top->eval();
    top->clock = 0;
    top->eval();
}

void advance() {
    while (top->working && !top->period_start) cycle();
}

void access(bool write, uint32_t address, uint32_t data) {
    top->stb = 1;
    top->we = write;
    top->adr = address;
    top->dat_w = data;
    top->eval();
    while (!top->ack && !top->err) cycle();
    const bool refused = top->err;
    const uint32_t answer = top->dat_r;
    cycle();
    top->stb = 0;
    top->eval();
    if (refused) puts("X");
    else if (write) puts("A");
    else printf("D %x\n", answer);
}

void print_shown() {
    for (int layer = 0; layer < 2; layer++)
        for (int n = 0; n < NEURONS_MAX; n++) {
            if (shown[layer].settled[n]) print_settled(layer, n);
            if (shown[layer].scanned[n]) print_scanned(layer, n);
        }
}

void start() {
    for (Shown &layer : shown) layer = Shown();
    advance();
}

void period(bool show) {
    detail = show;
    if (show) print_shown();
    cycle();
    advance();
    detail = false;
    if (!show && !top->working) print_shown();
}

void print_standing() { printf("E %x %x\n", top->working, top->ticks); }

} // namespace

int main(int, char **arguments) {
    VerilatedContext context;
    Vtop model(&context);
    top = &model;
    top->clock = 0;
    top->stb = 0;
    top->eval();
    char line[64];
    while (fgets(line, sizeof line, stdin)) {
        uint32_t address = 0, data = 0;
        sscanf(line + 1, "%" SCNx32 " %" SCNx32, &address, &data);
        switch (line[0]) {
        case 'w': access(true, address, data); break;
        case 'r': access(false, address, 0); break;
        case 'a': start(); print_standing(); break;
        case 'p': period(true); print_standing(); break;
        case 's': period(false); print_standing(); break;
#if VM_COVERAGE
        case 'c': context.coveragep()->write(arguments[1]); puts("C"); break;
#endif
        default: printf("? %s", line);
        }
        fflush(stdout);
    }
    return 0;
}
