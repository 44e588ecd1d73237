//! The map as a CMSIS-SVD: a peripheral for the registers, and one for each memory with its arrays as arrays of registers.

use super::{Array, Index, RegisterMap, WORD_BYTES};
use crate::HostError;
use memtwin_spec::Design;
use memtwin_spec::register::{Access, Register, csr};
use svd_rs::{
    AddressBlock, AddressBlockUsage, BitRange, ClusterInfo, Device, DimElement, FieldInfo, Peripheral, PeripheralInfo,
    RegisterCluster, RegisterInfo, RegisterProperties, SvdError, ValidateLevel,
};

const STRICT: ValidateLevel = ValidateLevel::Strict;

impl RegisterMap {
    /// The text of the SVD file.
    pub fn svd(&self) -> Result<String, HostError> {
        let device = self.device().map_err(HostError::Svd)?;
        let Ok(text) = svd_encoder::encode(&device);
        Ok(text + "\n")
    }

    fn device(&self) -> Result<Device, SvdError> {
        let registers = self.design.registers().iter().map(control_register).collect::<Result<Vec<_>, _>>()?;
        let usage = AddressBlockUsage::Registers;
        let mut peripherals = vec![peripheral("csr", csr(0), self.registers_end(), usage, registers)?];
        for memory in self.memories() {
            let arrays = memory.arrays.iter().map(|array| nested(array, &array.indices, array.offset));
            let (arrays, words) = (arrays.collect::<Result<Vec<_>, _>>()?, memory.words());
            peripherals.push(peripheral(memory.name, memory.address, words, AddressBlockUsage::Buffer, arrays)?);
        }
        Device::builder()
            .name("memtwin".into())
            .version(env!("CARGO_PKG_VERSION").into())
            .description(format!("memtwin, {} of {}", what(self.design), self.design.sizes()))
            .address_unit_bits(8)
            .width(32)
            .default_register_properties(RegisterProperties::new().size(Some(32)))
            .peripherals(peripherals)
            .build(STRICT)
    }
}

fn what(design: Design) -> &'static str {
    match design {
        Design::Network(_) => "a hybrid memristor-CMOS spiking network",
        Design::Array(_) => "an array of memristor neurons",
    }
}

/// Words from a word address on.
fn peripheral(
    name: &str,
    address: u32,
    words: u32,
    usage: AddressBlockUsage,
    registers: Vec<RegisterCluster>,
) -> Result<Peripheral, SvdError> {
    let block = AddressBlock::builder().offset(0).size(words * WORD_BYTES).usage(usage).build(STRICT)?;
    let info = PeripheralInfo::builder()
        .name(name.to_uppercase())
        .base_address(u64::from(address * WORD_BYTES))
        .address_block(Some(vec![block]))
        .registers(Some(registers))
        .build(STRICT)?;
    Ok(info.single())
}

fn control_register(register: &Register) -> Result<RegisterCluster, SvdError> {
    let Register { name, offset, bits, access, doc } = register;
    Ok(RegisterCluster::Register(word(name, *offset, *bits, *access, doc)?.single()))
}

/// A register with one field: the bits that it has.
fn word(name: &str, offset: u32, bits: u32, access: Access, doc: &str) -> Result<RegisterInfo, SvdError> {
    let access = match access {
        Access::ReadOnly => svd_rs::Access::ReadOnly,
        Access::ReadWrite => svd_rs::Access::ReadWrite,
        Access::WriteOnly => svd_rs::Access::WriteOnly,
    };
    let field =
        FieldInfo::builder().name("value".into()).bit_range(BitRange::from_offset_width(0, bits)).build(STRICT)?;
    RegisterInfo::builder()
        .name(name.into())
        .description(Some(doc.into()))
        .address_offset(offset * WORD_BYTES)
        .properties(RegisterProperties::new().access(Some(access)))
        .fields(Some(vec![field.single()]))
        .build(STRICT)
}

/// An array of registers; each index but the last is an array of clusters around it.
fn nested(array: &Array, indices: &[Index], offset: u32) -> Result<RegisterCluster, SvdError> {
    let Array { name, bits, access, doc, .. } = array;
    let of = |name: &str| format!("{}[%s]", name.to_uppercase());
    Ok(match indices {
        [] => RegisterCluster::Register(word(&name.to_uppercase(), offset, *bits, *access, doc)?.single()),
        [index] => RegisterCluster::Register(word(&of(name), offset, *bits, *access, doc)?.array(dimension(index)?)),
        [index, rest @ ..] => {
            let cluster = ClusterInfo::builder()
                .name(of(index.name))
                .address_offset(offset * WORD_BYTES)
                .children(vec![nested(array, rest, 0)?])
                .build(STRICT)?;
            RegisterCluster::Cluster(cluster.array(dimension(index)?))
        }
    })
}

fn dimension(index: &Index) -> Result<DimElement, SvdError> {
    DimElement::builder().dim(index.count).dim_increment(index.stride * WORD_BYTES).build(STRICT)
}
