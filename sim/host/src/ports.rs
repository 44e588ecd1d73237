//! The serial ports of this machine, and which of them may be a board.

use crate::HostError;
use memtwin_flow::{BOARDS, Board};
use serde::Serialize;
use serialport::{SerialPortInfo, SerialPortType, UsbPortInfo};
use std::path::{Path, PathBuf};

/// A serial port.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Port {
    pub path: PathBuf,
    /// `vendor:product`, hexadecimal, where it is on USB.
    pub usb: Option<String>,
    pub serial_number: Option<String>,
    pub product: Option<String>,
    /// The boards of this program with such a port. Where an adapter has several interfaces, a board is at the last.
    pub boards: Vec<String>,
}

/// The ports, in the order of their names.
pub fn list() -> Result<Vec<Port>, HostError> {
    // a system without a single terminal has no such folder, and the list would panic
    if !Path::new("/sys/class/tty").is_dir() {
        return Ok(vec![]);
    }
    let ports = serialport::available_ports().map_err(|error| HostError::Ports { cause: error.to_string() })?;
    let known: Vec<Board> = BOARDS.iter().filter_map(|board| Board::find(board.name).ok()).collect();
    Ok(described(ports, &known))
}

/// The one port that is known to be a board's.
pub fn only_board() -> Result<PathBuf, HostError> {
    let ports = list()?;
    let candidates: Vec<&Port> = ports.iter().filter(|port| !port.boards.is_empty()).collect();
    match candidates[..] {
        [port] => Ok(port.path.clone()),
        _ => {
            let (what, shown) =
                if candidates.is_empty() { ("no", ports.iter().collect()) } else { ("several", candidates) };
            let shown = shown.iter().map(|port| port.path.display().to_string()).collect::<Vec<_>>().join(", ");
            Err(HostError::WhichPort { what, ports: if shown.is_empty() { "none".to_string() } else { shown } })
        }
    }
}

fn described(mut ports: Vec<SerialPortInfo>, known: &[Board]) -> Vec<Port> {
    ports.sort_by(|a, b| a.port_name.cmp(&b.port_name));
    let usb = |port: &SerialPortInfo| match &port.port_type {
        SerialPortType::UsbPort(usb) => Some(usb.clone()),
        _ => None,
    };
    let all: Vec<UsbPortInfo> = ports.iter().filter_map(usb).collect();
    let describe = |port: &SerialPortInfo| {
        let usb = usb(port);
        let id = usb.as_ref().map(|usb| format!("{:04x}:{:04x}", usb.vid, usb.pid));
        let is_last = |one: &UsbPortInfo| {
            !all.iter().any(|other| other.location == one.location && other.interface > one.interface)
        };
        let names = known.iter().filter(|board| id.as_deref().is_some_and(|id| board.usb.eq_ignore_ascii_case(id)));
        Port {
            path: PathBuf::from(&port.port_name),
            boards: match &usb {
                Some(one) if is_last(one) => names.map(|board| board.name.clone()).collect(),
                _ => vec![],
            },
            serial_number: usb.as_ref().and_then(|usb| usb.serial_number.clone()),
            product: usb.as_ref().and_then(|usb| usb.product.clone()),
            usb: id,
        }
    };
    ports.iter().map(describe).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serialport::Location;

    fn port(name: &str, ids: (u16, u16), place: &str, interface: u8) -> SerialPortInfo {
        let usb = UsbPortInfo {
            vid: ids.0,
            pid: ids.1,
            serial_number: Some("1234".to_string()),
            manufacturer: None,
            product: Some("Dual RS232".to_string()),
            location: Some(Location::new(place.to_string(), vec![1])),
            interface: Some(interface),
        };
        SerialPortInfo { port_name: name.to_string(), port_type: SerialPortType::UsbPort(usb) }
    }

    #[test]
    fn a_board_is_at_the_last_interface_of_its_adapter() {
        let known: Vec<Board> = BOARDS.iter().map(|board| Board::find(board.name).unwrap()).collect();
        let dual = (0x0403, 0x6010);
        let builtin = SerialPortInfo { port_name: "/dev/ttyS0".to_string(), port_type: SerialPortType::PciPort };
        let ports = described(
            vec![
                port("/dev/ttyUSB3", dual, "2", 1),
                port("/dev/ttyUSB0", dual, "1", 0),
                port("/dev/ttyUSB1", dual, "1", 1),
                port("/dev/ttyUSB2", dual, "2", 0),
                port("/dev/ttyACM0", (0x0d28, 0x0204), "3", 1),
                port("/dev/ttyACM1", (0x2341, 0x0043), "4", 0),
                builtin,
            ],
            &known,
        );
        let told: Vec<_> = ports.iter().map(|port| (port.path.to_str().unwrap(), port.boards.join(" "))).collect();
        let expect = [
            ("/dev/ttyACM0", "colorlight_i5"),
            ("/dev/ttyACM1", ""),
            ("/dev/ttyS0", ""),
            ("/dev/ttyUSB0", ""),
            ("/dev/ttyUSB1", "hx8k_breakout icebreaker"),
            ("/dev/ttyUSB2", ""),
            ("/dev/ttyUSB3", "hx8k_breakout icebreaker"),
        ];
        assert_eq!(told, expect.map(|(path, boards)| (path, boards.to_string())));
        let usb = &ports[4];
        assert_eq!((usb.usb.as_deref(), usb.serial_number.as_deref()), (Some("0403:6010"), Some("1234")));
        assert_eq!((&ports[2].usb, &ports[2].product), (&None, &None));
    }
}
