//! How long a token lives, from its answer or from itself.

use std::time::{Duration, UNIX_EPOCH};

use http::header::HeaderMap;
use serde_json::Value;

use crate::error::server_now;
use crate::{Secret, jwt};

/// For tokens that do not say how long they live: what idle vRA tokens are known to last.
pub(super) const ASSUMED_LIFETIME: Duration = Duration::from_secs(25 * 60);

/// How long a token lives: `expires_in` of the answer, else the `exp` of a JWT, else an assumption.
pub(super) fn lifetime(answer: &Value, token: &Secret, headers: &HeaderMap) -> Duration {
    expires_in(answer)
        .or_else(|| jwt_lifetime(token.expose(), headers))
        .unwrap_or(ASSUMED_LIFETIME)
}

/// Seconds; a number or, from lenient servers, a number as text.
fn expires_in(answer: &Value) -> Option<Duration> {
    let seconds = match answer.get("expires_in")? {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    // A year is as good as forever, and no clock overflows on the way there.
    let year = 366.0 * 24.0 * 3600.0;
    Duration::try_from_secs_f64(seconds.min(year)).ok()
}

/// The time until the `exp` claim. Measured against the server's own clock where it tells it: the
/// one here may be wrong, and every token would then look expired, or none.
fn jwt_lifetime(token: &str, headers: &HeaderMap) -> Option<Duration> {
    let claims = jwt::claims(token)?;
    let expires = Duration::try_from_secs_f64(claims.get("exp")?.as_f64()?).ok()?;
    let now = server_now(headers).duration_since(UNIX_EPOCH).ok()?;
    // A token that is fresh and already over means that the clocks disagree: no information.
    expires.checked_sub(now).filter(|left| !left.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use http::HeaderValue;
    use serde_json::json;

    fn jwt(claims: &Value) -> String {
        let claims = URL_SAFE_NO_PAD.encode(claims.to_string());
        format!("eyJhbGciOiJub25lIn0.{claims}.c2ln")
    }

    fn at(date: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::DATE, HeaderValue::from_static(date));
        headers
    }

    #[test]
    fn the_lifetime_is_read_never_assumed_where_it_is_told() {
        let opaque = Secret::from("opaque");
        let read = |answer: Value| lifetime(&answer, &opaque, &HeaderMap::new()).as_secs();
        assert_eq!(read(json!({"expires_in": 1799})), 1799);
        assert_eq!(read(json!({"expires_in": 1799.0})), 1799);
        assert_eq!(read(json!({"expires_in": "90"})), 90);
        assert_eq!(read(json!({})), 1500);
        assert_eq!(read(json!({"expires_in": null})), 1500);
        assert_eq!(read(json!({"expires_in": -5})), 1500);
        assert_eq!(read(json!({"expires_in": 1e300})), 366 * 24 * 3600);
    }

    #[test]
    fn the_exp_of_a_jwt_is_measured_by_the_servers_clock() {
        // 2020-01-02T17:00:00Z, in a year that is long over here.
        let token = Secret::from(jwt(&json!({"exp": 1_577_984_400u64 + 600})));
        let headers = at("Thu, 02 Jan 2020 17:00:00 GMT");
        assert_eq!(lifetime(&json!({}), &token, &headers).as_secs(), 600);
        // Over at birth: the clocks disagree, so it tells nothing.
        assert_eq!(
            lifetime(&json!({}), &token, &HeaderMap::new()),
            ASSUMED_LIFETIME
        );
    }
}
