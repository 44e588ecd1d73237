//! The serial link to a simulated board: what a board says of itself, rates, and a hostile line.

mod common;

use common::{icebreaker, open, simulate, with_workshop};
use memtwin_engine::EngineError;
use memtwin_engine::bus::Words;
use memtwin_engine::chain::{Stage, start};
use memtwin_engine::pins::PinSimulation;
use memtwin_engine::uartbone::{UartBone, Wire, read_frame};
use memtwin_flow::Board;
use memtwin_host::{HostError, Identity, OpenBoard, OpenOptions, SerialWire};
use memtwin_spec::register::{IDENT, csr, offset};
use memtwin_spec::{DesignSizes, Preset};

/// Bits of ERRORS.
const FRAMING: u32 = 2;
const HALF_FRAME: u32 = 8;

const BUDGET: u32 = csr(offset::EVENT_BUDGET);

#[test]
fn a_board_says_what_it_is() {
    let board = icebreaker();
    let simulated = simulate(&board);
    let identity = open(&simulated).unwrap().identity;
    let expect = Identity {
        port: simulated.path().display().to_string(),
        baud: 1_000_000,
        version: IDENT as u16,
        sizes: DesignSizes::Network(Preset::Tiny.sizes()),
        design: Preset::Tiny.into(),
        build_id: identity.build_id,
        board: Some("icebreaker"),
        clock_hz: 12_000_000,
        errors: 0,
    };
    assert_eq!(identity, expect);
    // as a port that is closed is free again
    assert_eq!(open(&simulated).unwrap().identity, expect);
}

/// Another seed of place and route is another build, which no host knows.
#[test]
fn a_strange_build_is_refused_unless_it_is_forced_and_its_rate_is_found() {
    let simulated = simulate(&Board { seed: 99, baud: 115_200, ..icebreaker() });
    SerialWire::open(simulated.path()).unwrap().set_baud(1_000_000).unwrap();
    match open(&simulated) {
        Err(HostError::Stranger { build_id, .. }) => assert_ne!(build_id, 0),
        other => panic!("{:?}", other.map(|open| open.identity)),
    }
    let forced = OpenBoard::open(simulated.path(), OpenOptions { baud: Some(115_200), force: true }).unwrap();
    assert_eq!((forced.identity.board, forced.identity.baud, forced.identity.errors), (None, 115_200, 0));
}

#[test]
fn a_board_at_another_rate_is_no_board() {
    let simulated = simulate(&icebreaker());
    let options = OpenOptions { baud: Some(57_600), force: false };
    match OpenBoard::open(simulated.path(), options) {
        Err(HostError::NoBoard { tried, .. }) => assert_eq!(tried, [57_600]),
        other => panic!("{:?}", other.map(|open| open.identity)),
    }
}

#[test]
fn a_port_has_one_host() {
    let simulated = simulate(&icebreaker());
    let first = open(&simulated).unwrap();
    assert!(matches!(open(&simulated), Err(HostError::Busy { .. })));
    drop(first);
    open(&simulated).unwrap();
}

/// Sends bytes to which no answer is expected.
#[track_caller]
fn send(wire: &mut SerialWire, bytes: &[u8]) {
    wire.exchange(bytes, &mut []).unwrap();
}

/// Sends bytes that are no whole frame to a board, and then, or when the board has dropped them, reads on: nothing may have
/// been written, and the board tells these errors of the link.
#[track_caller]
fn check_noise(bus: &mut UartBone<SerialWire>, bytes: &[u8], dropped: bool, errors: u32) {
    bus.write(BUDGET, 7).unwrap();
    bus.check_errors().unwrap();
    send(bus.wire(), bytes);
    if dropped {
        bus.wire().resynchronise().unwrap();
    }
    assert_eq!(bus.read(BUDGET).unwrap(), 7, "{bytes:02x?}");
    assert_eq!(bus.read(csr(offset::ERRORS)).unwrap(), errors, "{bytes:02x?}");
    bus.clear_errors().unwrap();
}

#[test]
fn noise_does_nothing() {
    let simulated = simulate(&icebreaker());
    let mut bus = open(&simulated).unwrap().bus;
    check_noise(&mut bus, &[0x00, 0xFF, 0x7F, 0x80, 0x05, 0x06, 0x55], false, 0);
    // frames without words
    check_noise(&mut bus, &[1, 0, 0, 0, 0, BUDGET as u8], false, 0);
    check_noise(&mut bus, &[2, 0, 0, 0, 0, BUDGET as u8], false, 0);
    // frames that are cut
    check_noise(&mut bus, &[2, 1, 0], true, HALF_FRAME);
    check_noise(&mut bus, &[1, 1, 0, 0, 0, BUDGET as u8, 0, 0, 1], true, HALF_FRAME);
}

/// Where the bytes of a read are taken for the rest of a frame that was cut, it is read again, and nobody hears of it.
#[test]
fn a_read_without_answer_is_tried_again() {
    let simulated = simulate(&icebreaker());
    let mut bus = open(&simulated).unwrap().bus;
    send(bus.wire(), &[1, 9]);
    assert_eq!(bus.read(csr(offset::IDENT)).unwrap(), IDENT);
    assert_eq!(bus.read(csr(offset::ERRORS)).unwrap(), 0);
}

/// The same where something was written: it is not sent again, and who wrote it has to know.
#[test]
fn a_write_without_answer_is_an_error() {
    let simulated = simulate(&icebreaker());
    let mut bus = open(&simulated).unwrap().bus;
    send(bus.wire(), &[1, 9]);
    bus.write(BUDGET, 7).unwrap();
    assert!(matches!(bus.read(BUDGET), Err(EngineError::Unsure { .. })));
}

#[test]
fn a_refused_access_is_an_error_and_no_old_data() {
    let simulated = simulate(&icebreaker());
    let mut bus = open(&simulated).unwrap().bus;
    assert_eq!(bus.read(csr(offset::IDENT)).unwrap(), IDENT);
    for nowhere in [csr(0x3F), 0xF_0000, 0x0010_0000, 0xFFFF_FFFF] {
        match bus.read(nowhere) {
            Err(EngineError::Bus { address }) => assert_eq!(address, nowhere),
            other => panic!("{nowhere:#x}: {other:?}"),
        }
    }
    bus.write(0xF_0000, 1).unwrap();
    assert!(matches!(bus.check_errors(), Err(EngineError::Link { errors: 1 })));
    assert_eq!(bus.read(csr(offset::IDENT)).unwrap(), IDENT);
}

/// Two words are asked for, and three expected, then one.
#[test]
fn an_answer_of_another_length_is_noticed() {
    let simulated = simulate(&icebreaker());
    let mut wire = open(&simulated).unwrap().bus;
    let wire = wire.wire();
    let frame = read_frame(csr(offset::IDENT), 2);
    assert!(matches!(wire.exchange(&frame, &mut [0; 12]), Err(EngineError::Answer { expected: 12, found: 8 })));
    // what is too much may have come at once, or is there when the next question is to be asked
    match wire.exchange(&frame, &mut [0; 4]) {
        Err(EngineError::Answer { expected: 4, found }) => assert!(found > 4),
        Ok(()) => {
            std::thread::sleep(std::time::Duration::from_secs(1));
            assert!(matches!(wire.exchange(&frame, &mut [0; 8]), Err(EngineError::LeftOver { found: 4 })));
        }
        other => panic!("{other:?}"),
    }
    wire.resynchronise().unwrap();
    wire.exchange(&frame, &mut [0; 8]).unwrap();
}

#[test]
fn a_line_that_is_cut_is_told() {
    let simulated = simulate(&icebreaker());
    let path = simulated.path().to_path_buf();
    let mut bus = open(&simulated).unwrap().bus;
    drop(simulated);
    assert!(matches!(bus.read(csr(offset::IDENT)), Err(EngineError::Unplugged { .. })));
    assert!(matches!(OpenBoard::open(&path, OpenOptions::default()), Err(HostError::NoPort { .. })));
}

#[test]
fn what_is_no_port_is_told() {
    let open = |path: &str| OpenBoard::open(path.as_ref(), OpenOptions::default());
    assert!(matches!(open("/dev/nosuch"), Err(HostError::NoPort { .. })));
    assert!(matches!(open("/dev/null"), Err(HostError::Port { .. })));
    assert!(matches!(open("/"), Err(HostError::Port { .. })));
}

/// A pseudo-terminal carries no break, but the simulated pins do: a board drops half a frame at once.
#[track_caller]
fn check_break(pause: impl FnOnce(&mut PinSimulation) -> Result<Vec<u8>, EngineError>) {
    let mut engine = with_workshop(|workshop| start(Stage::Pins, &icebreaker(), false, workshop)).unwrap();
    let bus = engine.bus();
    bus.write(BUDGET, 7).unwrap();
    bus.check_errors().unwrap();
    bus.wire().exchange(&[1, 1, 0, 0, 0, BUDGET as u8, 0, 0], &mut []).unwrap();
    assert!(pause(bus.wire()).unwrap().is_empty());
    assert_eq!(bus.read(BUDGET).unwrap(), 7);
    assert!(matches!(bus.check_errors(), Err(EngineError::Link { errors: FRAMING })));
}

#[test]
fn a_break_ends_a_frame() {
    check_break(|pins| pins.hold_low(20));
    check_break(|pins| pins.send_without_stop(1));
}
