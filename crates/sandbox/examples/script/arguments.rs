//! What is typed for a program: words that a shell left empty and numbers out of bounds are refused
//! before anything is asked of a server.

use std::ops::RangeInclusive;

/// A name or an id. `--project "$PROJECT"` is empty when that variable is not set, and a server
/// takes that for any project.
pub fn filled(typed: &str) -> Result<String, String> {
    if typed.trim().is_empty() {
        return Err("it is empty; is the variable set that it comes from?".to_owned());
    }
    Ok(typed.to_owned())
}

/// A number of days; more than ten years are a slip.
pub fn days(typed: &str) -> Result<u32, String> {
    whole(typed, 0..=3650)
}

/// A number of hosts.
pub fn hosts(typed: &str) -> Result<i64, String> {
    whole(typed, 1..=1000).map(i64::from)
}

fn whole(typed: &str, bounds: RangeInclusive<u32>) -> Result<u32, String> {
    let number = typed.parse().ok();
    number
        .filter(|number| bounds.contains(number))
        .ok_or_else(|| {
            let (least, most) = (bounds.start(), bounds.end());
            format!("it must be a whole number from {least} to {most}")
        })
}
