//! Allocations and peaks of memory of this thread: figures that do not vary with the machine, so
//! that a test can hold them. Not in the library: whatever uses the counter has it for an allocator.

use allocation_counter::{AllocationInfo, measure};
use anyhow::Result;

/// What something takes of the memory.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Taken {
    /// How often memory was asked for.
    pub allocations: f64,
    /// How many bytes there were at most at a time, beyond those that were there before.
    pub peak: f64,
}

/// What `work` takes, a `share`th of it.
///
/// # Errors
/// Those of the work.
pub fn taken(share: u32, work: impl FnOnce() -> Result<()>) -> Result<Taken> {
    let mut done = Ok(());
    let AllocationInfo {
        count_total,
        bytes_max,
        ..
    } = measure(|| done = work());
    done?;
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    Ok(Taken {
        allocations: count_total as f64 / f64::from(share),
        peak: bytes_max as f64,
    })
}
