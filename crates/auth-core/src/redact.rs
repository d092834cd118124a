//! Takes secrets out of texts that others wrote: the messages of servers and of libraries. What
//! this crate writes itself holds none in the first place.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::Secret;

const MASK: &str = "[redacted]";

/// The secrets of one session, so that a server that echoes one is not quoted with it.
#[derive(Clone, Default)]
pub(crate) struct KnownSecrets(Arc<Mutex<VecDeque<Secret>>>);

impl KnownSecrets {
    /// Tokens come and go; a server echoes those that were sent lately.
    const KEPT: usize = 16;
    const SHORTEST: usize = 6;

    /// Notes one more secret. The oldest are forgotten, but not the first, the credential itself.
    pub(crate) fn add(&self, secret: &Secret) {
        // What is as short as a word stands in every text; no server gives out such a token.
        if secret.expose().len() < Self::SHORTEST {
            return;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.iter().any(|old| old.expose() == secret.expose()) {
            return;
        }
        if known.len() >= Self::KEPT {
            known.remove(1);
        }
        known.push_back(secret.clone());
    }

    /// `text` without any of these secrets, and without what looks like one.
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut text = text.to_owned();
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for secret in known.iter() {
            text = redact_known(&text, secret.expose());
        }
        drop(known);
        redact(&text)
    }
}

/// `text` without `secret`, and, if a machine drew it, without its beginning or end of four
/// characters or more: the CSP quotes the end of a refused token. A password is masked whole only:
/// to mask "password" in a server's prose would tell how it ends.
fn redact_known(text: &str, secret: &str) -> String {
    if secret.is_empty() {
        return text.to_owned();
    }
    let text = text.replace(secret, MASK);
    if !is_machine_made(secret) {
        return text;
    }
    replace_words(&text, |word| {
        let part = word.trim_matches('.');
        let echoed = part.len() >= 4 && (secret.ends_with(part) || secret.starts_with(part));
        (echoed && part != MASK).then(|| word.replace(part, MASK))
    })
}

fn is_machine_made(secret: &str) -> bool {
    secret.len() >= 20
        && secret.bytes().all(|byte| byte.is_ascii_graphic())
        && secret.bytes().any(|byte| byte.is_ascii_digit())
}

/// `text` without what looks like a secret, whoever's it is: a JWT, a bearer token, the value
/// after `refresh_token=` and its like.
pub(crate) fn redact(text: &str) -> String {
    let text = redact_jwts(text);
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for (label, value_start) in labels(&text) {
        // A label within a value is part of it.
        if label.at < end {
            continue;
        }
        if let Some(length) = label.value_length(&text, value_start) {
            out.push_str(&text[end..value_start]);
            out.push_str(MASK);
            end = value_start + length;
        }
    }
    out.push_str(&text[end..]);
    out
}

/// `text` without what looks like a JWT: for words of our own, in which a label announces advice.
pub(crate) fn redact_jwts(text: &str) -> String {
    replace_words(text, |word| {
        let start = word.find("eyJ")?;
        (word.len() - start >= 20).then(|| format!("{}{MASK}", &word[..start]))
    })
}

/// A word that announces a secret.
struct Label {
    at: usize,
    end: usize,
    /// "Bearer token is missing" is prose; a real value is long.
    needs_long_value: bool,
}

/// All labels with the places where their values begin, in the order of those.
fn labels(text: &str) -> Vec<(Label, usize)> {
    const LABELS: [&str; 12] = [
        "refresh_token",
        "refresh token",
        "refreshtoken",
        "access_token",
        "api_token",
        "id_token",
        "csp-auth-token",
        "client_secret",
        "password",
        "passwd",
        "bearer",
        "basic",
    ];
    // ASCII only, so that positions in the one are positions in the other.
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for name in LABELS {
        for (at, _) in lower.match_indices(name) {
            let label = Label {
                at,
                end: at + name.len(),
                needs_long_value: matches!(name, "bearer" | "basic"),
            };
            let tail = &text[label.end..];
            let gap = tail
                .find(|c: char| !matches!(c, '"' | '\'' | ' ' | ':' | '='))
                .unwrap_or(tail.len());
            let value_start = label.end + gap;
            found.push((label, value_start));
        }
    }
    found.sort_by_key(|(_, value_start)| *value_start);
    found
}

impl Label {
    /// How long the value is that begins there; `None` if it is none, or is masked already.
    fn value_length(&self, text: &str, value_start: usize) -> Option<usize> {
        let gap = &text[self.end..value_start];
        let value = &text[value_start..];
        let separated = if self.needs_long_value {
            !gap.is_empty()
        } else {
            gap.contains([':', '='])
        };
        // Before the end of the value is looked for, which may be far.
        if !separated || value.starts_with(MASK) {
            return None;
        }
        let quote = gap.chars().next_back();
        let is_end = |c: char| match quote {
            Some('"' | '\'') => Some(c) == quote,
            _ => c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '&' | '}' | ';'),
        };
        let length = value.find(is_end).unwrap_or(value.len());
        let shortest = if self.needs_long_value { 16 } else { 1 };
        (length >= shortest).then_some(length)
    }
}

/// Replaces runs of the characters that tokens are made of, where `replacement` says so.
fn replace_words(text: &str, replacement: impl Fn(&str) -> Option<String>) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || "._~+/=-".contains(c);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let (before, tail) = rest.split_at(start);
        let end = tail.find(|c| !is_word(c)).unwrap_or(tail.len());
        let (word, after) = tail.split_at(end);
        out.push_str(before);
        match replacement(word) {
            Some(new) => out.push_str(&new),
            None => out.push_str(word),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// One line of at most `limit` characters: line feeds and control characters become spaces, so
/// that a server's words can neither forge a log line nor talk to a terminal.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut out = String::new();
    let words = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty());
    for word in words {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    if let Some((cut, _)) = out.char_indices().nth(limit) {
        out.truncate(cut);
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session_of(secret: &str) -> KnownSecrets {
        let known = KnownSecrets::default();
        known.add(&Secret::from(secret));
        known
    }

    #[test]
    fn a_known_token_and_its_echoed_end_are_masked() {
        let known = session_of("abcdefghijkl-mnop1234");
        assert_eq!(
            known.redact("bad abcdefghijkl-mnop1234!"),
            "bad [redacted]!"
        );
        assert_eq!(
            known.redact("invalid_grant: Invalid refresh token: ...1234"),
            "invalid_grant: Invalid refresh token: [redacted]"
        );
        assert_eq!(known.redact("token …mnop1234"), "token …[redacted]");
        assert_eq!(known.redact("nothing of yours 34"), "nothing of yours 34");
    }

    #[test]
    fn prose_does_not_tell_how_a_password_begins_or_ends() {
        let prose = "Invalid username or password";
        for password in [
            "password1",
            "my-password",
            "user",
            "a-very-long-password",
            "long pass 1 username",
        ] {
            assert_eq!(session_of(password).redact(prose), prose, "{password}");
        }
        let echoed = session_of("my-password").redact("no my-password here");
        assert_eq!(echoed, "no [redacted] here");
    }

    #[test]
    fn a_stranger_s_jwt_is_masked() {
        assert_eq!(
            redact("got eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln here"),
            "got [redacted] here"
        );
        assert_eq!(redact("eyJ is short"), "eyJ is short");
    }

    #[test]
    fn labelled_secrets_are_masked_and_prose_is_not() {
        assert_eq!(
            redact("refresh_token=abc&x=1 password: \"p w\""),
            "refresh_token=[redacted]&x=1 password: \"[redacted]\""
        );
        assert_eq!(
            redact(r#"{"access_token":"zzz","a":1}"#),
            r#"{"access_token":"[redacted]","a":1}"#
        );
        assert_eq!(redact("Bearer 0123456789abcdef0"), "Bearer [redacted]");
        assert_eq!(
            redact("Bearer token is invalid, password is wrong"),
            "Bearer token is invalid, password is wrong"
        );
    }

    #[test]
    fn a_long_text_full_of_labels_is_read_once_not_once_for_each() {
        // Read once for each label, a megabyte would take hours.
        for (line, masked) in [
            ("password=a \n", "password=[redacted] \n"),
            ("bearer ", "bearer "),
            (
                "{\"access_token\":\"x\"}",
                "{\"access_token\":\"[redacted]\"}",
            ),
        ] {
            let count = 1_000_000 / line.len();
            assert_eq!(redact(&line.repeat(count)), masked.repeat(count), "{line}");
        }
        let nested = redact(&"password=".repeat(100_000));
        assert_eq!(nested, "password=[redacted]");
    }

    #[test]
    fn a_text_becomes_one_short_line_without_control_characters() {
        assert_eq!(one_line("a\r\n b\u{1b}[31m", 100), "a b [31m");
        assert_eq!(one_line("ääää", 2), "ää…");
    }

    #[test]
    fn many_tokens_later_the_credential_itself_is_still_known() {
        let known = session_of("the-credential-itself");
        for n in 0..100 {
            known.add(&Secret::from(format!("token-number-{n}")));
        }
        assert_eq!(known.redact("the-credential-itself"), MASK);
        assert_eq!(known.redact("token-number-99"), MASK);
    }
}
