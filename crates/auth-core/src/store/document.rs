//! What stands in a store: entries by account, as JSON. Properties that are not ours stay as they
//! are. Files are left to `disk`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use crate::Secret;
use crate::token_slot::Lease;

/// The version of the format that is written, and the newest that is read.
const VERSION: u64 = 1;

/// How far ahead of the clock here the moment of an exchange may lie: machines that share a home
/// directory are never quite at one. Beyond, one of the clocks has jumped.
const CLOCKS_DIFFER: Duration = Duration::from_secs(5 * 60);

/// A year is as good as forever, and no clock overflows on the way there.
const LONGEST: u64 = 366 * 24 * 3600;

/// How long past its end an access token stays in the file.
const PAST_USE: u64 = 24 * 3600;

/// The whole content of a store: an object with a version and accounts.
pub(super) struct Document(Value);

/// What is known of one account.
#[derive(Clone, Default)]
pub(super) struct Entry {
    pub(super) access: Option<StoredToken>,
    /// What the server rotated the credential into.
    pub(super) refresh: Option<Secret>,
    /// When an exchange was begun whose end nobody has written down. Seconds since 1970.
    pub(super) begun_at: Option<u64>,
}

/// An access token and its life by the wall clock, in seconds since 1970.
#[derive(Clone)]
pub(super) struct StoredToken {
    pub(super) secret: Secret,
    pub(super) obtained_at: u64,
    pub(super) expires_at: u64,
}

impl StoredToken {
    /// The rest of its life, never longer than the server gave. `None` if it is dated from the
    /// future: then the clock has been set back, and how old the token is cannot be told.
    pub(super) fn lease(&self, wall: SystemTime, now: Instant) -> Option<Lease> {
        let since_1970 = wall.duration_since(UNIX_EPOCH).unwrap_or_default();
        if Duration::from_secs(self.obtained_at) > since_1970 + CLOCKS_DIFFER {
            return None;
        }
        let lifetime = self.expires_at.saturating_sub(self.obtained_at);
        let lifetime = Duration::from_secs(lifetime.min(LONGEST));
        let left = Duration::from_secs(self.expires_at).saturating_sub(since_1970);
        Some(Lease {
            secret: self.secret.clone(),
            lifetime,
            expires: now + left.min(lifetime),
        })
    }
}

const ACCESS: &str = "access_token";
const OBTAINED: &str = "obtained_at";
const EXPIRES: &str = "expires_at";
const REFRESH: &str = "refresh_token";
const BEGUN: &str = "exchange_begun_at";

impl Entry {
    /// The error says what is wrong, without the values.
    fn read(entry: &Value) -> Result<Self, String> {
        let Value::Object(entry) = entry else {
            return Err("an account is not an object".to_owned());
        };
        // What no token server gives out and no header can carry was not written here. A refresh
        // token may have a space: exchanges keep with it what it belongs to.
        let token = |key, may_have: &[u8]| match entry.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text))
                if !text.is_empty()
                    && text
                        .bytes()
                        .all(|byte| byte.is_ascii_graphic() || may_have.contains(&byte)) =>
            {
                Ok(Some(Secret::from(text)))
            }
            Some(_) => Err(format!("{key} is not a token")),
        };
        let seconds = |key| match entry.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match value.as_u64() {
                Some(seconds) if seconds < u64::from(u32::MAX) * 8 => Ok(Some(seconds)),
                _ => Err(format!("{key} is not a number of seconds since 1970")),
            },
        };
        let access = match (token(ACCESS, b"")?, seconds(OBTAINED)?, seconds(EXPIRES)?) {
            (Some(secret), Some(obtained_at), Some(expires_at)) => Some(StoredToken {
                secret,
                obtained_at,
                expires_at,
            }),
            (None, None, None) => None,
            _ => return Err(format!("{ACCESS}, {OBTAINED} and {EXPIRES} go together")),
        };
        Ok(Self {
            access,
            refresh: token(REFRESH, b" ")?,
            begun_at: seconds(BEGUN)?,
        })
    }

    /// Puts what is ours into an entry and leaves the rest of it alone.
    fn write(&self, entry: &mut Map<String, Value>) {
        let access = self.access.as_ref();
        let ours = [
            (ACCESS, access.map(|token| json!(token.secret.expose()))),
            (OBTAINED, access.map(|token| json!(token.obtained_at))),
            (EXPIRES, access.map(|token| json!(token.expires_at))),
            (REFRESH, self.refresh.as_ref().map(|t| json!(t.expose()))),
            (BEGUN, self.begun_at.map(|at| json!(at))),
        ];
        for (key, value) in ours {
            match value {
                Some(value) => entry.insert(key.to_owned(), value),
                None => entry.shift_remove(key),
            };
        }
    }
}

/// Why a text is no document.
pub(super) enum Unreadable {
    Corrupt(String),
    Newer(u64),
}

impl Document {
    pub(super) fn empty() -> Self {
        Self(json!({ "version": VERSION, "accounts": {} }))
    }

    pub(super) fn parse(text: &[u8]) -> Result<Self, Unreadable> {
        let corrupt = |what: &str| Unreadable::Corrupt(what.to_owned());
        let document: Value = serde_json::from_slice(text).map_err(|error| {
            // The error itself could quote what it found.
            corrupt(&format!("no JSON at line {}", error.line()))
        })?;
        match document.get("version").and_then(Value::as_u64) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(Unreadable::Newer(newer)),
            _ => return Err(corrupt("it has no version")),
        }
        if !document.get("accounts").is_some_and(Value::is_object) {
            return Err(corrupt("it has no accounts"));
        }
        Ok(Self(document))
    }

    pub(super) fn entry(&self, account: &str) -> Result<Entry, String> {
        let entry = self.0.get("accounts").and_then(|all| all.get(account));
        entry.map_or_else(|| Ok(Entry::default()), Entry::read)
    }

    pub(super) fn set(&mut self, account: &str, entry: &Entry) {
        let Some(Value::Object(accounts)) = self.0.get_mut("accounts") else {
            return;
        };
        let slot = accounts.entry(account).or_insert_with(|| json!({}));
        if let Value::Object(slot) = slot {
            entry.write(slot);
        }
    }

    /// Whether there was such an account.
    pub(super) fn remove(&mut self, account: &str) -> bool {
        let accounts = self.0.get_mut("accounts").and_then(Value::as_object_mut);
        accounts.is_some_and(|all| all.shift_remove(account).is_some())
    }

    /// Drops the accounts of which only an access token is known that has long been over. What
    /// holds anything else, also what this version does not know, stays.
    pub(super) fn tidy(&mut self, wall: u64) {
        if let Some(Value::Object(accounts)) = self.0.get_mut("accounts") {
            accounts.retain(|_, entry| {
                let only_an_access_token = entry.as_object().is_some_and(|entry| {
                    let known = [ACCESS, OBTAINED, EXPIRES];
                    entry.keys().all(|key| known.contains(&key.as_str()))
                });
                let end = entry.get(EXPIRES).and_then(Value::as_u64);
                !only_an_access_token || end.is_some_and(|end| end + PAST_USE > wall)
            });
        }
    }

    pub(super) fn to_text(&self) -> String {
        // In lines: people look into it.
        format!("{:#}\n", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(obtained_at: u64, expires_at: u64) -> StoredToken {
        StoredToken {
            secret: Secret::from("stored"),
            obtained_at,
            expires_at,
        }
    }

    fn left(token: &StoredToken, wall: u64) -> Option<u64> {
        let now = Instant::now();
        let wall = UNIX_EPOCH + Duration::from_secs(wall);
        Some((token.lease(wall, now)?.expires - now).as_secs())
    }

    #[test]
    fn a_stored_token_lives_for_the_rest_of_its_life() {
        let token = token(10_000, 11_800);
        assert_eq!(left(&token, 10_000), Some(1800));
        assert_eq!(left(&token, 11_000), Some(800));
        assert_eq!(left(&token, 11_800), Some(0));
        assert_eq!(left(&token, 99_999_999), Some(0));
    }

    #[test]
    fn a_clock_that_was_set_back_makes_no_token_live_longer_than_the_server_gave() {
        let written = token(10_000, 11_800);
        assert_eq!(left(&written, 9_800), Some(1800), "clocks differ a little");
        assert_eq!(left(&written, 9_000), None, "dated from the future");
        assert_eq!(left(&written, 0), None);
        let forged = token(10_000, 4_000_000_000);
        assert_eq!(left(&forged, 10_000), Some(LONGEST));
        assert_eq!(left(&token(10_000, 9_000), 10_000), Some(0));
    }

    fn parsed(value: &Value) -> Document {
        Document::parse(value.to_string().as_bytes())
            .unwrap_or_else(|_| panic!("{value} is a document"))
    }

    #[test]
    fn what_is_not_ours_stays() {
        let mut document = parsed(&json!({
            "comment": 1, "version": 1,
            "accounts": {
                "other": "of a kind that is not known here",
                "mine": {"colour": "red", "refresh_token": "r1", "exchange_begun_at": 5},
            },
        }));
        document.set(
            "mine",
            &Entry {
                access: Some(token(1, 2)),
                refresh: None,
                begun_at: None,
            },
        );
        document.tidy(1);
        let written: Value = serde_json::from_str(&document.to_text()).unwrap();
        assert_eq!(
            written,
            json!({
                "comment": 1, "version": 1,
                "accounts": {
                    "other": "of a kind that is not known here",
                    "mine": {"colour": "red", "access_token": "stored", "obtained_at": 1, "expires_at": 2},
                },
            })
        );
    }

    #[test]
    fn only_what_nobody_can_use_any_more_is_tidied_away() {
        let over = json!({"access_token": "a", "obtained_at": 1, "expires_at": 2});
        let with = |key: &str| {
            let mut entry = over.clone();
            entry[key] = json!("x");
            entry
        };
        let live = json!({"access_token": "a", "obtained_at": 1, "expires_at": 1_000_000});
        let mut document = parsed(&json!({"version": 1, "accounts": {
            "over": over, "rotates": with("refresh_token"), "newer": with("unheard_of"), "live": live,
        }}));
        document.tidy(1_000_000);
        let written: Value = serde_json::from_str(&document.to_text()).unwrap();
        let kept: Vec<_> = written["accounts"].as_object().unwrap().keys().collect();
        assert_eq!(kept, ["rotates", "newer", "live"]);
    }

    #[test]
    fn what_is_no_entry_is_refused_without_being_quoted() {
        for entry in [
            json!("hunter2"),
            json!({"refresh_token": "hun\nter2"}),
            json!({"access_token": "hun ter2", "obtained_at": 1, "expires_at": 2}),
            json!({"refresh_token": ""}),
            json!({"refresh_token": {"a": "hunter2"}}),
            json!({"access_token": "hunter2"}),
            json!({"access_token": "a", "obtained_at": -1, "expires_at": 2}),
            json!({"access_token": "a", "obtained_at": 1, "expires_at": u64::MAX}),
            json!({"exchange_begun_at": "hunter2"}),
        ] {
            let document = parsed(&json!({"version": 1, "accounts": {"mine": entry}}));
            let error = document.entry("mine").err().unwrap_or_default();
            assert!(!error.is_empty() && !error.contains("ter2"), "{error}");
            assert!(document.entry("another").is_ok());
        }
    }
}
