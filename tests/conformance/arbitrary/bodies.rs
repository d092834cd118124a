//! Makes bodies, written as text because much of what servers could send has no `Value`: numbers
//! beyond all types, names twice, escapes that stand for nothing.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::probe::PLANTED;

const NUMBERS: [&str; 26] = [
    "0",
    "-0",
    "-0.0",
    "7",
    "-1",
    "30.0",
    "1E+2",
    "0.12345678901234567",
    "-0.30000000000000004",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678901234567890",
    "1e308",
    "5e-324",
    "1e-400",
    "1577985061223",
    // What is no JSON.
    "1e400",
    "-1e400",
    "01",
    "+1",
    "1.",
    "NaN",
];

/// Texts as JSON writes them, without the quotes.
const TEXTS: [&str; 30] = [
    "",
    "a",
    " ",
    "30",
    " 30.0 ",
    "1e999",
    "NaN",
    "-inf",
    "TRUE",
    "null",
    "FINISHED",
    "2020-01-02T17:11:01.223+0000",
    "2019-09-23 13:48:54.483",
    "2020-01-02T17:11:01.",
    "99999999999999999999",
    "-9223372036854775808",
    "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
    "\\u0000",
    "\\\"\\\\\\/\\b\\f\\n\\r\\t",
    "\\ud83d\\ude00",
    "é\u{202e}\u{feff}\u{10ffff}",
    "{\\\"a\\\":1}",
    "<html>",
    "${secret.a}",
    "((sensitive:v1:x))",
    // What is no JSON.
    "\\ud800",
    "\\udc00\\ud800",
    "\\x",
    "\u{1}",
    "\n",
];

/// How many of the numbers and of the texts, from the first, are JSON.
const GOOD_NUMBERS: usize = NUMBERS.len() - 6;
const GOOD_TEXTS: usize = TEXTS.len() - 5;

const SECRET_NAMES: [&str; 8] = [
    "password",
    "admin_password",
    "clientSecret",
    "X-Api-Key",
    "refresh_token",
    "privateKey",
    "vcenter.pwd",
    "CREDENTIALS",
];

/// How long a body may be, in bytes, before documented values stop coming more than once.
const REPEATED: usize = 2000;

/// Bodies of one seed.
pub struct Bodies<'a> {
    random: Rng,
    /// The properties that the answer's type knows.
    names: &'a [String],
    out: String,
    /// How many values may still be made up.
    fuel: usize,
    /// Whether what is no JSON may be written.
    wild: bool,
    /// Whether half of the members are left out.
    thin: bool,
}

impl<'a> Bodies<'a> {
    pub fn new(seed: u64, names: &'a [String]) -> Self {
        Bodies {
            random: Rng::with_seed(seed),
            names,
            out: String::new(),
            fuel: 60,
            wild: false,
            thin: false,
        }
    }

    /// A media type and a body for a call that is documented to answer these.
    pub fn answer(&mut self, media: &str, documented: &Value) -> (String, Vec<u8>) {
        self.wild = self.one_in(12);
        match self.random.u8(..10) {
            0..3 => self.anything(0),
            3 => self.nested(),
            4 => self.chain(),
            _ => {
                let size = size(documented);
                self.thin = size > 60 && !self.one_in(10);
                self.resembling(documented, documented, size.max(4) / 2);
            }
        }
        let mut body = std::mem::take(&mut self.out).into_bytes();
        if self.one_in(12) {
            body = self.spoiled(body);
        }
        let media = if self.one_in(10) { "text/html" } else { media };
        (media.to_owned(), body)
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.random.usize(..n.max(1)) == 0
    }

    /// One of these, of which the first `good` are JSON.
    fn pick(&mut self, all: &[&str], good: usize) {
        let end = if self.wild { all.len() } else { good };
        self.out += all[self.random.usize(..end)];
    }

    /// Any value of any kind.
    fn anything(&mut self, depth: usize) {
        self.fuel = self.fuel.saturating_sub(1);
        let deepest = depth > 8 || self.fuel == 0;
        match self.random.u8(..if deepest { 6 } else { 12 }) {
            0 => self.out += "null",
            1 => self.out += if self.random.bool() { "true" } else { "false" },
            2 | 3 => self.number(),
            4 | 5 => self.text(),
            6..8 => {
                let length = self.random.usize(..5);
                self.list(length, |this| this.anything(depth + 1));
            }
            8 => self.planted(),
            _ => {
                let length = self.random.usize(..6);
                self.object(length, |this| this.anything(depth + 1));
            }
        }
    }

    fn number(&mut self) {
        match self.random.u8(..4) {
            0 => self.out += &self.random.i64(..).to_string(),
            1 => {
                let float = f64::from_bits(self.random.u64(..));
                if float.is_finite() {
                    self.out += &format!("{float:e}");
                } else {
                    self.out.push('0');
                }
            }
            _ => self.pick(&NUMBERS, GOOD_NUMBERS),
        }
    }

    fn text(&mut self) {
        self.out.push('"');
        match self.random.u8(..16) {
            0 => {
                let longest = if self.one_in(200) { 100_000 } else { 80 };
                let length = self.random.usize(..longest);
                for _ in 0..length {
                    let sign = self.random.char('#'..'\u{2ff}');
                    self.out.push(if sign == '\\' { 'x' } else { sign });
                }
            }
            1 => {
                let code = self.random.u16(..0xd800);
                self.out += &format!("\\u{code:04x}");
            }
            _ => self.pick(&TEXTS, GOOD_TEXTS),
        }
        self.out.push('"');
    }

    /// A name of a member: known, empty, secret or any text. What stands under a secret one is for
    /// the caller to choose.
    fn name(&mut self) {
        match self.names.len() {
            known if known > 0 && self.random.bool() => {
                let name = self.names[self.random.usize(..known)].clone();
                self.quote(&name);
            }
            _ => self.text(),
        }
        self.out.push(':');
    }

    fn quote(&mut self, text: &str) {
        self.out += &json!(text).to_string();
    }

    fn list(&mut self, length: usize, mut item: impl FnMut(&mut Self)) {
        self.out.push('[');
        for n in 0..length {
            self.comma(n);
            item(self);
        }
        self.close(']');
    }

    fn object(&mut self, length: usize, mut value: impl FnMut(&mut Self)) {
        self.out.push('{');
        for n in 0..length {
            self.comma(n);
            if self.one_in(8) {
                self.secret();
            } else {
                self.name();
                value(self);
            }
        }
        self.close('}');
    }

    fn comma(&mut self, n: usize) {
        if n > 0 {
            self.out.push(',');
        }
        if self.one_in(30) {
            self.out += " \r\n\t";
        }
    }

    fn close(&mut self, bracket: char) {
        if self.wild && self.one_in(10) {
            self.out.push(if bracket == ']' { '}' } else { ',' });
        }
        self.out.push(bracket);
    }

    /// A member under a name that says that it is secret.
    fn secret(&mut self) {
        let name = SECRET_NAMES[self.random.usize(..SECRET_NAMES.len())];
        self.quote(name);
        self.out.push(':');
        let value = match self.random.u8(..4) {
            0 => json!([PLANTED, {"a": PLANTED}]),
            1 => json!({"value": PLANTED, "items": [PLANTED]}),
            _ => json!(PLANTED),
        };
        self.out += &value.to_string();
    }

    /// An object that says by a sibling that its value is secret.
    fn planted(&mut self) {
        // Not by its `type`, which is no text in every type: one that says SECRET there loses it.
        let (sibling, says) = match self.random.u8(..3) {
            0 => ("key", "api_token"),
            1 => ("id", "kubeconfig"),
            _ => ("name", "adminPassword"),
        };
        let value = if self.random.bool() {
            json!({sibling: says, "value": PLANTED})
        } else {
            json!({"value": PLANTED, sibling: says})
        };
        self.out += &value.to_string();
    }

    /// Brackets in brackets, up to the depth at which serde_json gives up and far beyond it.
    fn nested(&mut self) {
        let depth = match self.random.u8(..8) {
            0 => self.random.usize(..100_000),
            1 | 2 => self.random.usize(100..300),
            3..6 => self.random.usize(120..132),
            _ => self.random.usize(..120),
        };
        let named = self.random.bool();
        self.out += &if named { r#"{"a":"# } else { "[" }.repeat(depth);
        self.text();
        if !self.one_in(4) {
            self.out += &if named { "}" } else { "]" }.repeat(depth);
        }
    }

    /// Known properties within each other: types that hold themselves go as deep as it gets.
    fn chain(&mut self) {
        let depth = self.random.usize(..64);
        let mut end = String::new();
        let rounds = self.random.usize(1..4);
        let links: Vec<(String, u8)> = (0..rounds)
            .map(|_| {
                let name = self.random.choice(self.names).cloned();
                (
                    json!(name.unwrap_or_default()).to_string(),
                    self.random.u8(..4),
                )
            })
            .collect();
        for (name, wrapping) in links.iter().cycle().take(depth) {
            let (before, after) = match wrapping {
                0 => ("", ""),
                1 => (r#"{"a key":"#, r#","an odd one":null}"#),
                2 => ("[null,", "]"),
                _ => ("[[],", r#","text"]"#),
            };
            self.out += &format!("{{{name}:{before}");
            end.insert_str(0, &format!("{after}}}"));
        }
        self.anything(0);
        self.out += &end;
    }

    /// A documented answer, a few of whose values became others.
    fn resembling(&mut self, value: &Value, whole: &Value, rarity: usize) {
        if self.one_in(rarity) {
            match self.random.u8(..8) {
                0 => self.out += "null",
                1 => self.out += &json!([value]).to_string(),
                2 => self.out += &json!({"0": value}).to_string(),
                3 => self.out += &json!(value.to_string()).to_string(),
                4 if self.out.len() < REPEATED => self.out += &whole.to_string(),
                _ => self.anything(4),
            }
            return;
        }
        match value {
            Value::Array(items) if !items.is_empty() => {
                let most = if self.out.len() < REPEATED { 4 } else { 2 };
                let length = self.random.usize(1..most);
                self.list(length, |this| {
                    if this.one_in(10) {
                        this.anything(4);
                    } else {
                        let item = this.random.usize(..items.len());
                        this.resembling(&items[item], whole, rarity);
                    }
                });
            }
            Value::Object(members) => {
                self.out.push('{');
                let mut count = 0;
                for (name, value) in members {
                    if self.one_in(if self.thin { 2 } else { rarity * 2 }) {
                        continue;
                    }
                    self.comma(count);
                    count += 1;
                    self.quote(name);
                    self.out.push(':');
                    self.resembling(value, whole, rarity);
                }
                while self.one_in(4) {
                    self.comma(count);
                    count += 1;
                    if self.random.bool() {
                        self.secret();
                    } else {
                        self.name();
                        self.anything(4);
                    }
                }
                self.close('}');
            }
            plain => self.out += &plain.to_string(),
        }
    }

    /// The body with bytes lost, changed or added.
    fn spoiled(&mut self, mut body: Vec<u8>) -> Vec<u8> {
        match self.random.u8(..6) {
            0 => [b"\xef\xbb\xbf", body.as_slice()].concat(),
            1 => [body.as_slice(), b" \n\r\t"].concat(),
            2 => [body.as_slice(), b"{}"].concat(),
            3 | 4 if !body.is_empty() => {
                // A name that is changed may no longer say that its value is secret.
                let text = String::from_utf8(body).expect("written as text");
                body = text.replace(PLANTED, "").into_bytes();
                let at = self.random.usize(..body.len());
                body[at] = self.random.u8(..);
                body
            }
            _ => {
                let end = self.random.usize(..=body.len());
                body.truncate(end);
                body
            }
        }
    }
}

/// How many values there are.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}
