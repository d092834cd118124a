//! Which scope or role a 403 says is missing: in a header, in a property, or in words.

use http::header::{HeaderMap, WWW_AUTHENTICATE};
use serde_json::{Map, Value};

/// In the challenge of a bearer (RFC 6750): `error="insufficient_scope", scope="a b"`.
pub(super) fn in_challenge(headers: &HeaderMap) -> Option<String> {
    headers.get_all(WWW_AUTHENTICATE).iter().find_map(|value| {
        let text = value.to_str().ok()?;
        let is_about_scope = parameter(text, "error")? == "insufficient_scope";
        parameter(text, "scope").filter(|scope| is_about_scope && !scope.is_empty())
    })
}

/// A parameter of a challenge, out of its quotes.
fn parameter<'a>(challenge: &'a str, name: &str) -> Option<String> {
    let at = |(at, _): (usize, &'a str)| {
        let before = challenge[..at].chars().next_back();
        let after = challenge[at + name.len()..]
            .trim_start()
            .strip_prefix('=')?;
        // Not the end of another name.
        before
            .is_none_or(|c| c == ',' || c.is_whitespace())
            .then(|| after.trim_start())
    };
    let value = challenge.match_indices(name).find_map(at)?;
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([',', ' ']).next(),
    };
    value.map(str::to_owned)
}

/// In a property that is called after what it is.
pub(super) fn in_object(object: &Map<String, Value>) -> Option<String> {
    const KEYS: [&str; 12] = [
        "missing_scopes",
        "missingScopes",
        "missing_permissions",
        "missingPermissions",
        "required_scope",
        "required_scopes",
        "requiredScopes",
        "required_permissions",
        "requiredPermissions",
        "required_role",
        "required_roles",
        "requiredRoles",
    ];
    let error = object.get("error").and_then(Value::as_str);
    let by_oauth = object
        .get("scope")
        .filter(|_| error == Some("insufficient_scope"));
    KEYS.iter()
        .filter_map(|key| object.get(*key))
        .chain(by_oauth)
        .find_map(names)
}

fn names(value: &Value) -> Option<String> {
    let names = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Array(items) => {
            let names: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            names.join(" ")
        }
        _ => return None,
    };
    (!names.is_empty()).then_some(names)
}

/// In words: `requires the role csp:org_owner`, `missing permission 'vmc.write'`. A name is
/// quoted or looks like one; prose after `role` is not taken for one.
pub(super) fn in_words(message: &str) -> Option<String> {
    const KINDS: [&str; 4] = ["scope", "role", "permission", "privilege"];
    let words: Vec<&str> = message.split_whitespace().collect();
    let kind_at = words.iter().position(|word| {
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let word = word.to_ascii_lowercase();
        KINDS.contains(&word.strip_suffix('s').unwrap_or(&word))
    })?;
    let after = words.get(kind_at + 1).copied();
    let before = kind_at.checked_sub(1).map(|at| words[at]);
    [after, before].into_iter().flatten().find_map(name)
}

fn name(word: &str) -> Option<String> {
    let is_quote = |c: char| "'\"`[]<>".contains(c);
    let name = word.trim_matches(|c: char| is_quote(c) || ",;.:()!".contains(c));
    let is_quoted = word.starts_with(is_quote);
    let looks_like_one = name.contains([':', '_', '/', '.']);
    let is_plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "-:_/.".contains(c));
    (is_plain && !name.is_empty() && (is_quoted || looks_like_one)).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn the_scope_of_a_challenge_is_read() {
        let read = |challenge: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
            in_challenge(&headers)
        };
        let named = read(
            r#"Bearer realm="x", error="insufficient_scope", error_description="no, \"scope\"", scope="vmc:read vmc:write""#,
        );
        assert_eq!(named.as_deref(), Some("vmc:read vmc:write"));
        let bare = read("Bearer error=insufficient_scope, scope=vmc:read");
        assert_eq!(bare.as_deref(), Some("vmc:read"));
        assert_eq!(read(r#"Bearer error="invalid_token", scope="a""#), None);
        assert_eq!(read(r#"Bearer error="insufficient_scope""#), None);
        assert_eq!(read(r#"Bearer scope="a""#), None);
    }

    #[test]
    fn a_name_in_words_is_read_and_prose_is_not() {
        for (message, expected) in [
            (
                "User requires the role csp:org_owner",
                Some("csp:org_owner"),
            ),
            ("Missing permission 'manage'.", Some("manage")),
            ("the 'vmc-admin' role is required", Some("vmc-admin")),
            (
                "insufficient privileges: [sddc.delete]",
                Some("sddc.delete"),
            ),
            ("You do not have permission to do this", None),
            ("Your role does not allow that", None),
            ("permission denied.", None),
            ("Forbidden", None),
            ("", None),
        ] {
            assert_eq!(in_words(message).as_deref(), expected, "{message}");
        }
    }
}
