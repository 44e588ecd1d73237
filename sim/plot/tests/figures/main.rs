//! Figures as a viewer sees them.

#[expect(dead_code, reason = "its main writes files")]
#[path = "../../examples/gallery.rs"]
mod example;
mod gallery;
mod marks;
mod odd;
mod page;
