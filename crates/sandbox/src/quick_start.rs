//! The first steps on each service as lines to paste into a shell. They need a POSIX shell and
//! `curl`, and the ids that a step needs are taken from the answer of the one before. The README
//! has the same lines.

use crate::credentials::quoted;

const LINES: &str = include_str!("quick_start.sh");

/// The lines for a sandbox at an address; its API token is a secret of nothing.
pub(crate) fn text(url: &str, api_token: &str) -> String {
    format!("URL={url}\nAPI_TOKEN={}\n{LINES}", quoted(api_token))
}
