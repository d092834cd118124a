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

/// `text` without `secret`, and without its beginning or end of four characters or more: the CSP
/// quotes the end of a refused token.
fn redact_known(text: &str, secret: &str) -> String {
    if secret.is_empty() {
        return text.to_owned();
    }
    let text = text.replace(secret, MASK);
    replace_words(&text, |word| {
        let part = word.trim_matches('.');
        let echoed = part.len() >= 4 && (secret.ends_with(part) || secret.starts_with(part));
        (echoed && part != MASK).then(|| word.replace(part, MASK))
    })
}

/// `text` without what looks like a secret, whoever's it is: a JWT, a bearer token, the value
/// after `refresh_token=` and its like.
pub(crate) fn redact(text: &str) -> String {
    let text = replace_words(text, |word| {
        let start = word.find("eyJ")?;
        (word.len() - start >= 20).then(|| format!("{}{MASK}", &word[..start]))
    });
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((value_start, value_end)) = next_labelled_secret(rest) {
        out.push_str(&rest[..value_start]);
        out.push_str(MASK);
        rest = &rest[value_end..];
    }
    out.push_str(rest);
    out
}

/// Where the value of the next `label: value` of a secret kind stands.
fn next_labelled_secret(text: &str) -> Option<(usize, usize)> {
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
    let mut best: Option<(usize, usize)> = None;
    for label in LABELS {
        for (at, _) in lower.match_indices(label) {
            let after = at + label.len();
            let tail = &text[after..];
            let gap = tail
                .find(|c: char| !matches!(c, '"' | '\'' | ' ' | ':' | '='))
                .unwrap_or(tail.len());
            let value = &tail[gap..];
            let quote = tail[..gap].chars().next_back();
            let is_end = |c: char| match quote {
                Some('"' | '\'') => Some(c) == quote,
                _ => c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '&' | '}' | ';'),
            };
            let length = value.find(is_end).unwrap_or(value.len());
            let separated = tail[..gap].contains([':', '=']);
            // "Bearer token is missing" is prose; a real value is long.
            let is_value = if matches!(label, "bearer" | "basic") {
                gap > 0 && length >= 16
            } else {
                separated && length > 0
            };
            let is_masked = value.starts_with(MASK);
            if is_value && !is_masked && best.is_none_or(|(start, _)| after + gap < start) {
                best = Some((after + gap, after + gap + length));
            }
        }
    }
    best
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
