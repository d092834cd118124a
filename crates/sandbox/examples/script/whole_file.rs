//! Files that are there as a whole or not at all: whoever reads one never sees half of it.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use client_core::Error;

pub fn write(path: &Path, text: &str) -> Result<(), Error> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let written = || {
        let mut file = File::create(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    written().map_err(|error| {
        Error::usage(format!("{} can not be written: {error}", path.display())).with_source(error)
    })
}
