//! The ports of the top block and their values.

use rust_hdl::prelude::*;

/// A port of the top block, named as in the Verilog module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Port {
    pub name: String,
    pub width: usize,
    pub is_input: bool,
}

impl Port {
    /// Hexadecimal digits of one value.
    pub fn digits(&self) -> usize {
        self.width.div_ceil(4)
    }
}

/// A port at one moment.
pub(crate) struct Sample {
    pub port: Port,
    /// In hexadecimal, two's complement, padded to the width of the port.
    pub value: String,
    /// rust-hdl's number of the signal, the only link from a field of the block to its name.
    pub id: usize,
}

/// The ports of `block` as they are now, in the order of declaration.
pub(crate) fn sample(block: &dyn Block) -> Vec<Sample> {
    let mut sampler = Sampler::default();
    block.accept("top", &mut sampler);
    sampler.samples
}

#[derive(Default)]
struct Sampler {
    depth: usize,
    namespace: Vec<String>,
    samples: Vec<Sample>,
}

impl Probe for Sampler {
    fn visit_start_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth += 1;
    }

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth -= 1;
    }

    fn visit_start_namespace(&mut self, name: &str, _node: &dyn Block) {
        self.namespace.push(name.to_string());
    }

    fn visit_end_namespace(&mut self, _name: &str, _node: &dyn Block) {
        self.namespace.pop();
    }

    fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
        if self.depth != 1 || !atom.kind().is_parameter() {
            return;
        }
        let name = self.namespace.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join("$");
        assert!(atom.kind() != AtomKind::InOutParameter, "port {name} is bidirectional, which the bench cannot drive");
        let port = Port { name, width: atom.bits(), is_input: atom.kind() == AtomKind::InputParameter };
        let value = hex(&port, &atom.verilog());
        self.samples.push(Sample { port, value, id: atom.id() });
    }
}

/// The digits of a literal, `16'hfffb`, padded to the width of the port. Negative values come in two's complement.
fn hex(port: &Port, literal: &VerilogLiteral) -> String {
    let text = format!("{literal:x}");
    let digits = text.split_once("'h").map_or(text.as_str(), |(_width, digits)| digits);
    format!("{digits:0>width$}", width = port.digits())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_padded_to_the_port() {
        let port = Port { name: "s".into(), width: 14, is_input: true };
        assert_eq!(hex(&port, &Signed::<14>::from(-1).verilog()), "3fff");
        assert_eq!(hex(&port, &Signed::<14>::from(5).verilog()), "0005");
    }
}
