//! Tables of the values of a paper's experiments: each with name, meaning and source. The last word of a name is its unit;
//! `ratio`, `rel` and `count` are units of 1.

use crate::{diffusive, nbox};

/// A value of a table, described.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Constant {
    pub name: &'static str,
    pub value: f64,
    pub doc: &'static str,
    pub source: &'static str,
}

/// The value of this name in the table of a paper, as experiments name it: `duan2020`, `wang2018`.
pub fn constant(paper: &str, name: &str) -> Option<&'static Constant> {
    let table = match paper {
        "duan2020" => nbox::CONSTANTS,
        "wang2018" => diffusive::CONSTANTS,
        _ => return None,
    };
    table.iter().find(|constant| constant.name == name)
}

/// Writes a table: the struct `$table` with a variable for each value, its one instance `$values`, and `CONSTANTS`.
macro_rules! constants {
    ($(#[doc = $of:literal])* $table:ident $values:ident; $($name:ident $value:literal $source:literal $doc:literal;)*) => {
        $(#[doc = $of])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $table {
            $(#[doc = $doc] pub $name: f64,)*
        }

        $(#[doc = $of])*
        pub const $values: $table = $table { $($name: $value,)* };

        /// The same with meaning and source, in the order of the table.
        pub static CONSTANTS: &[Constant] = &[$(Constant {
            name: stringify!($name),
            value: $value,
            doc: $doc,
            source: $source,
        },)*];
    };
}
pub(crate) use constants;
