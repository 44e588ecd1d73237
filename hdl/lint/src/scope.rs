//! The names a kernel may use, with width, sign and role.

use std::collections::{HashMap, HashSet};

use rust_hdl::core::ast::Verilog;
use rust_hdl::prelude::*;

/// What the kernel may do with a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A port, Local or Constant of the block itself.
    Own,
    /// An input of a block inside it.
    ChildInput,
    /// An output of a block inside it.
    ChildOutput,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    pub width: usize,
    pub signed: bool,
    pub role: Role,
}

/// Keywords of Verilog and SystemVerilog (IEEE 1800-2017) that Rust does not keep for itself.
#[rustfmt::skip]
const KEYWORDS: [&str; 230] = [
    "accept_on", "alias", "always", "always_comb", "always_ff", "always_latch", "and", "assert", "assign", "assume",
    "automatic", "before", "begin", "bind", "bins", "binsof", "bit", "buf", "bufif0", "bufif1", "byte", "case", "casex",
    "casez", "cell", "chandle", "checker", "class", "clocking", "cmos", "config", "constraint", "context", "cover",
    "covergroup", "coverpoint", "cross", "deassign", "default", "defparam", "design", "disable", "dist", "edge", "end",
    "endcase", "endchecker", "endclass", "endclocking", "endconfig", "endfunction", "endgenerate", "endgroup",
    "endinterface", "endmodule", "endpackage", "endprimitive", "endprogram", "endproperty", "endsequence", "endspecify",
    "endtable", "endtask", "event", "eventually", "expect", "export", "extends", "final", "first_match", "force",
    "foreach", "forever", "fork", "forkjoin", "function", "generate", "genvar", "global", "highz0", "highz1", "iff",
    "ifnone", "ignore_bins", "illegal_bins", "implements", "implies", "import", "incdir", "include", "initial", "inout",
    "input", "inside", "instance", "int", "integer", "interconnect", "interface", "intersect", "join", "join_any",
    "join_none", "large", "liblist", "library", "local", "localparam", "logic", "longint", "macromodule", "matches",
    "medium", "modport", "module", "nand", "negedge", "nettype", "new", "nexttime", "nmos", "nor", "noshowcancelled",
    "not", "notif0", "notif1", "null", "or", "output", "package", "packed", "parameter", "pmos", "posedge", "primitive",
    "priority", "program", "property", "protected", "pull0", "pull1", "pulldown", "pullup", "pulsestyle_ondetect",
    "pulsestyle_onevent", "pure", "rand", "randc", "randcase", "randsequence", "rcmos", "real", "realtime", "ref",
    "reg", "reject_on", "release", "repeat", "restrict", "rnmos", "rpmos", "rtran", "rtranif0", "rtranif1", "s_always",
    "s_eventually", "s_nexttime", "s_until", "s_until_with", "scalared", "sequence", "shortint", "shortreal",
    "showcancelled", "signed", "small", "soft", "solve", "specify", "specparam", "string", "strong", "strong0",
    "strong1", "supply0", "supply1", "sync_accept_on", "sync_reject_on", "table", "tagged", "task", "this",
    "throughout", "time", "timeprecision", "timeunit", "tran", "tranif0", "tranif1", "tri", "tri0", "tri1", "triand",
    "trior", "trireg", "typedef", "union", "unique", "unique0", "unsigned", "until", "until_with", "untyped", "uwire",
    "var", "vectored", "void", "wait", "wait_order", "wand", "weak", "weak0", "weak1", "wildcard", "wire", "with",
    "within", "wor", "xnor", "xor",
];

/// One block: its path, its kernel, and the names visible in the kernel.
pub(crate) struct Scope {
    pub path: String,
    pub hdl: Verilog,
    names: HashMap<String, Name>,
    enum_values: HashSet<String>,
    /// The interfaces (`bus$`) that are open while the block is walked.
    namespace: Vec<String>,
    /// How the block is called in its parent, `neuron$3`.
    instance: String,
}

impl Scope {
    pub fn name(&self, raw: &str) -> Option<Name> {
        self.names.get(&canonical(raw)).copied()
    }

    /// The block's own signals that are called like a keyword, in alphabetical order.
    pub fn keywords(&self) -> Vec<&str> {
        let own = self.names.iter().filter(|(_, name)| name.role == Role::Own).map(|(name, _)| name.as_str());
        let mut keywords: Vec<_> = own.filter(|name| KEYWORDS.contains(name)).collect();
        keywords.sort_unstable();
        keywords
    }

    pub fn is_enum_value(&self, raw: &str) -> bool {
        self.enum_values.contains(raw)
    }

    fn add_enum(&mut self, descriptor: &TypeDescriptor) {
        match &descriptor.kind {
            TypeKind::Enum(labels) => self.enum_values.extend(labels.iter().map(|label| label.replace("::", "$"))),
            TypeKind::Composite(fields) => fields.iter().for_each(|field| self.add_enum(&field.kind)),
            TypeKind::Bits(_) | TypeKind::Signed(_) => {}
        }
    }
}

/// All elements of an array have one type, so their names share one entry: `neuron[i + 1]$q` as the kernel says
/// and `neuron$3$q` as the probe says both become `neuron$#$q`.
pub(crate) fn canonical(raw: &str) -> String {
    let mut flat = String::new();
    let mut depth = 0;
    for letter in raw.trim_end_matches("$next").chars() {
        match letter {
            '[' => {
                if depth == 0 {
                    flat.push_str("$#");
                }
                depth += 1;
            }
            ']' => depth -= 1,
            _ if depth == 0 => flat.push(letter),
            _ => {}
        }
    }
    let is_index = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    flat.split('$').map(|part| if is_index(part) { "#" } else { part }).collect::<Vec<_>>().join("$")
}

/// Every block under `block`, itself included, children before parents.
pub(crate) fn collect(top_name: &str, block: &dyn Block) -> Vec<Scope> {
    let mut collector = Collector::default();
    block.accept(top_name, &mut collector);
    collector.closed
}

#[derive(Default)]
struct Collector {
    open: Vec<Scope>,
    closed: Vec<Scope>,
}

impl Collector {
    /// The innermost open block. The probe opens a block before it visits anything in it.
    fn current(&mut self) -> &mut Scope {
        self.open.last_mut().expect("an atom or interface is always inside a block")
    }
}

impl Probe for Collector {
    fn visit_start_scope(&mut self, name: &str, node: &dyn Block) {
        let path = match self.open.last() {
            Some(parent) => format!("{}${name}", parent.path),
            None => name.to_string(),
        };
        self.open.push(Scope {
            path,
            hdl: node.hdl(),
            names: HashMap::new(),
            enum_values: HashSet::new(),
            namespace: Vec::new(),
            instance: name.to_string(),
        });
    }

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.closed.extend(self.open.pop());
    }

    fn visit_start_namespace(&mut self, name: &str, _node: &dyn Block) {
        self.current().namespace.push(name.to_string());
    }

    fn visit_end_namespace(&mut self, _name: &str, _node: &dyn Block) {
        self.current().namespace.pop();
    }

    fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
        let descriptor = atom.descriptor();
        let (width, signed) = (atom.bits(), matches!(descriptor.kind, TypeKind::Signed(_)));
        let scope = self.current();
        let full_name = scope.namespace.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join("$");
        let instance = scope.instance.clone();
        scope.add_enum(&descriptor);
        scope.names.insert(canonical(&full_name), Name { width, signed, role: Role::Own });

        let depth = self.open.len();
        if depth > 1 && atom.kind().is_parameter() {
            let role = if atom.kind() == AtomKind::InputParameter { Role::ChildInput } else { Role::ChildOutput };
            let parent = &mut self.open[depth - 2];
            parent.add_enum(&descriptor);
            parent.names.insert(canonical(&format!("{instance}${full_name}")), Name { width, signed, role });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn array_elements_share_one_name() {
        assert_eq!(canonical("neuron[i+1]$q"), "neuron$#$q");
        assert_eq!(canonical("neuron$3$q"), "neuron$#$q");
        assert_eq!(canonical("layer1$d$next"), "layer1$d");
    }
}
