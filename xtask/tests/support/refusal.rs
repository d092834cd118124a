//! What a crate that was made is, and what a refusal is, whatever the document.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::run::Run;
use crate::tree;

/// Either every file is Rust, or there is one calm message that says where, and nothing was
/// written.
pub fn check(
    run: &Run,
    out: &Path,
    before: &BTreeMap<PathBuf, Vec<u8>>,
    document: &Path,
) -> Result<(), String> {
    let after = tree::files(out);
    if run.success {
        for (path, bytes) in after
            .iter()
            .filter(|(path, _)| path.extension().is_some_and(|e| e == "rs"))
        {
            let text = String::from_utf8(bytes.clone()).unwrap();
            syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        return Ok(());
    }
    if after != *before {
        return Err("the folder was touched".to_owned());
    }
    std::panic::catch_unwind(|| run.refuses(&[])).map_err(|_| "not one calm message".to_owned())?;
    if run.stdout.contains("files changed") {
        return Err("says that files changed".to_owned());
    }
    if !run.stderr.contains(document.to_str().unwrap()) || !names_a_place(&run.stderr) {
        return Err("does not say where".to_owned());
    }
    Ok(())
}

/// Whether a message says where: a JSON pointer, a line, or that it means the whole.
fn names_a_place(message: &str) -> bool {
    let whole = [
        "has no `paths`",
        "has neither `swagger",
        "is not an object at its top level",
    ];
    message.contains(".json at /")
        || message.contains(".yaml at /")
        || (message.contains(" line ") && message.contains(" column "))
        || whole.iter().any(|words| message.contains(words))
}
