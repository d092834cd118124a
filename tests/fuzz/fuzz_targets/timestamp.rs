//! Texts where a time is expected.

#![no_main]

use client_core::Timestamp;
use libfuzzer_sys::fuzz_target;

/// The years 0 to 9999 in nanoseconds since 1970: RFC 3339 has no others to write.
const WRITABLE: std::ops::Range<i128> = -62_167_219_200_000_000_000..253_402_300_800_000_000_000;

fuzz_target!(|text: &str| {
    let time = Timestamp::from(text);
    assert_eq!(time.as_str(), text);
    if let Some(system) = time.to_system_time() {
        let nanos = time
            .unix_nanos()
            .expect("a time is a number of nanoseconds");
        if !WRITABLE.contains(&nanos) {
            return;
        }
        // Written with milliseconds, it is the same point in time but for what is below them.
        let written = Timestamp::from(system);
        let again = written.unix_nanos().expect("what is written is read");
        assert_eq!(
            again,
            nanos.div_euclid(1_000_000) * 1_000_000,
            "{text} as {written}"
        );
    }
});
