//! What a token says about itself, if it is a JWT. Its signature is not checked: that is the
//! business of the servers that take it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

/// The claims of a token; `None` for one that is no JWT.
pub(crate) fn claims(token: &str) -> Option<Map<String, Value>> {
    let claims = URL_SAFE_NO_PAD
        .decode(token.split('.').nth(1)?.trim_end_matches('='))
        .ok()?;
    match serde_json::from_slice(&claims).ok()? {
        Value::Object(claims) => Some(claims),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_only_looks_like_a_jwt_is_no_failure() {
        for token in ["a.b.c", "eyJ.!!!.x", "..", "", "x.WzFd.y"] {
            assert_eq!(claims(token), None, "{token}");
        }
        let padded = format!("h.{}==.s", URL_SAFE_NO_PAD.encode(r#"{"exp":1}"#));
        assert_eq!(claims(&padded).unwrap()["exp"], 1);
    }
}
