//! Sample values made from a document: for the answers of a server, and for the examples of a
//! request, which carry edge values into every position that their document leaves open.

use serde_json::{Map, Value, json};

use crate::judge::Judge;
use crate::suite::Sample;

/// Which properties of schemas and which parameters a sample holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    All,
    Required,
}

/// Whom a sample of a schema is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Without what only the server sets.
    Request,
    /// With it.
    Answer,
}

/// The examples of a request: five an operation, so that all of them stay fast.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Example {
    /// Everything, with characters that an address must escape.
    All,
    /// What the document requires and nothing else.
    Required,
    /// Everything, with nothing in it: empty texts, lists and objects, zeros.
    Empty,
    /// Everything, as large as it may be: long texts beyond ASCII, long lists, the last numbers.
    Long,
    /// Everything, with white space around it, separators, escapes of escapes, the first numbers.
    Odd,
}

impl Example {
    /// All of them.
    pub const EVERY: [Example; 5] = [
        Example::All,
        Example::Required,
        Example::Empty,
        Example::Long,
        Example::Odd,
    ];

    /// Which parameters and properties it has.
    pub fn extent(self) -> Extent {
        match self {
            Example::Required => Extent::Required,
            _ => Extent::All,
        }
    }

    /// A member of a closed list: each end and the middle have their turn.
    fn chosen(self, values: &[Value]) -> Value {
        let last = values.len() - 1;
        values[match self {
            Example::All | Example::Required => 0,
            Example::Odd => last / 2,
            Example::Empty | Example::Long => last,
        }]
        .clone()
    }

    fn integer(self, schema: &Value) -> Value {
        // Without a format the document promises no more than what any JSON reader keeps.
        let (least, greatest) = match schema["format"].as_str() {
            Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
            Some("int64") => (i64::MIN, i64::MAX),
            _ => (-(1 << 53) + 1, (1 << 53) - 1),
        };
        match self {
            Example::All | Example::Required => json!(7),
            Example::Empty => json!(0),
            Example::Long => json!(schema["maximum"].as_i64().unwrap_or(greatest)),
            Example::Odd => json!(schema["minimum"].as_i64().unwrap_or(least)),
        }
    }

    fn number(self) -> Value {
        match self {
            Example::All | Example::Required => json!(1.5),
            Example::Empty => json!(0.0),
            Example::Long => json!(1e300),
            Example::Odd => json!(-0.125),
        }
    }

    fn boolean(self) -> Value {
        json!(!matches!(self, Example::Empty | Example::Odd))
    }

    /// A text of a format whose values have rules of their own.
    fn formatted(self, format: &str) -> Option<&'static str> {
        let [plain, empty, long, odd] = match format {
            "date-time" => [
                "2026-01-31T12:00:00.123456Z",
                "1970-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "2028-02-29T23:59:59.5+14:00",
            ],
            "date" => ["2026-01-31", "1970-01-01", "9999-12-31", "2028-02-29"],
            "uuid" => [
                "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0",
            ],
            "byte" => ["YSBieXRl", "", "//////////////////////////8=", "+/+/"],
            _ => return None,
        };
        Some(match self {
            Example::All | Example::Required => plain,
            Example::Empty => empty,
            Example::Long => long,
            Example::Odd => odd,
        })
    }
}

/// White space at both ends and inside, what separates lists and queries, what looks like an
/// escape already, what climbs folders, quotes of every kind and signs of four bytes.
const ODD: &str = " \t\r\n../%2F%00%25+a,b|c;d&e=f#g?h:i@j$k!l*(m)[n]{o}<p>^~\\`'\"😀\u{7f}é ";

/// How many bytes the long texts of one address have between them: escaped they must fit into
/// what servers take for a request's head, of which 16 KiB is a common limit.
const LONG_ADDRESS: usize = 4000;

const LONG_BODY: usize = 20_000;

fn long(bytes: usize) -> String {
    "long/ü %+&# ".chars().cycle().take(bytes.max(24)).collect()
}

impl Judge {
    /// Values for a call.
    pub fn sample(&self, method: &str, path: &str, example: Example) -> Sample {
        let mut sample = Sample::default();
        let parameters: Vec<&Value> = self
            .parameters(method, path)
            .into_iter()
            .filter(|p| example.extent() == Extent::All || p["required"] == true)
            // Where a document requires it, the client sends its own unless it is told another.
            .filter(|p| example.extent() == Extent::All || p["name"] != "apiVersion")
            .collect();
        let room = LONG_ADDRESS / parameters.len().max(1);
        for parameter in parameters {
            let name = parameter["name"].as_str().expect("a name");
            let place = parameter["in"].as_str().expect("a place");
            if place == "body" {
                let body = Making {
                    judge: self,
                    extent: example.extent(),
                    direction: Direction::Request,
                    example,
                };
                let mut body = body.value(&parameter["schema"]);
                // Text without a character is no body, which those that must have one refuse.
                if body == "" && parameter["required"] == true {
                    body = json!("0");
                }
                sample.body = Some(body);
            } else {
                sample.parameters.insert(
                    (place.to_owned(), name.to_owned()),
                    argument(name, parameter, example, room),
                );
            }
        }
        sample
    }

    /// A value of a schema.
    pub fn value(&self, schema: &Value, extent: Extent, direction: Direction) -> Value {
        let plain = Making {
            judge: self,
            extent,
            direction,
            example: Example::All,
        };
        plain.value(schema)
    }
}

/// How a value of a schema is made.
struct Making<'a> {
    judge: &'a Judge,
    extent: Extent,
    direction: Direction,
    example: Example,
}

impl Making<'_> {
    fn value(&self, schema: &Value) -> Value {
        self.below(schema, "value", &mut Vec::new())
            .expect("the outermost schema is never cut off")
    }

    /// `None` where a type would hold itself.
    fn below(&self, schema: &Value, name: &str, through: &mut Vec<String>) -> Option<Value> {
        if let Some(reference) = schema["$ref"].as_str() {
            if through.iter().any(|seen| seen == reference) {
                return None;
            }
            through.push(reference.to_owned());
            let value = self.below(self.judge.target(schema), name, through);
            through.pop();
            return value;
        }
        if let Some(values) = schema["enum"].as_array()
            && schema["type"] != "array"
        {
            return Some(self.example.chosen(values));
        }
        let (properties, required) = self.judge.members(schema);
        if !properties.is_empty() {
            let mut object = Map::new();
            for (property, inner) in properties {
                let wanted = self.extent == Extent::All || required.contains(&property);
                let sendable = self.direction == Direction::Answer || inner["readOnly"] != true;
                if wanted
                    && sendable
                    && let Some(value) = self.below(inner, &property, through)
                {
                    object.insert(property, value);
                }
            }
            return Some(Value::Object(object));
        }
        let empty = self.example == Example::Empty;
        Some(match schema["type"].as_str() {
            Some("array") => {
                let item = self.below(&schema["items"], name, through)?;
                match self.example {
                    Example::Empty => json!([]),
                    Example::Long if schema["uniqueItems"] != true => json!([&item, &item, &item]),
                    _ => json!([item]),
                }
            }
            Some("object") if schema["additionalProperties"].is_object() => {
                let value = self.below(&schema["additionalProperties"], name, through)?;
                match self.example {
                    Example::Empty => json!({}),
                    Example::Odd => json!({ ODD: &value, "": value }),
                    _ => json!({ "a key": value }),
                }
            }
            // Java's Object: anything at all.
            Some("object") | None if empty => json!({}),
            Some("object") | None => json!({"any": ["json", 1, true]}),
            Some("integer") => self.example.integer(schema),
            Some("number") => self.example.number(),
            Some("boolean") => self.example.boolean(),
            _ => match schema["format"]
                .as_str()
                .and_then(|format| self.example.formatted(format))
            {
                Some(text) => json!(text),
                None => json!(match self.example {
                    Example::All | Example::Required => format!("a {name}"),
                    Example::Empty => String::new(),
                    Example::Long => long(LONG_BODY),
                    Example::Odd => ODD.to_owned(),
                }),
            },
        })
    }
}

/// The value of a parameter outside the body. `room` is what a long one may take.
fn argument(name: &str, parameter: &Value, example: Example, room: usize) -> Value {
    let one = |schema: &Value, room: usize| match schema["type"].as_str() {
        Some("integer") => example.integer(schema),
        Some("number") => example.number(),
        Some("boolean") => example.boolean(),
        _ => match (schema["enum"].as_array(), schema["format"].as_str()) {
            (Some(values), _) => example.chosen(values),
            (None, Some(format)) => match example.formatted(format) {
                Some(text) => json!(text),
                None => json!(format!("a {name}")),
            },
            (None, None) => json!(match example {
                Example::All | Example::Required => format!("{name} ä/%+&=?#\"'"),
                // An empty segment would be another address: it has a test of its own. And an empty
                // text is not a value of a parameter that must have one (`allowEmptyValue`).
                Example::Empty if parameter["required"] == true => "0".to_owned(),
                Example::Empty => String::new(),
                Example::Long => long(room),
                Example::Odd => ODD.to_owned(),
            }),
        },
    };
    if parameter["type"] != "array" {
        return one(parameter, room);
    }
    const LONG_LIST: usize = 12;
    let items = &parameter["items"];
    let closed = items["enum"].as_array();
    let item = one(items, room / LONG_LIST);
    match (example, closed, item.as_str()) {
        (Example::Empty, _, _) if parameter["required"] != true => json!([]),
        (Example::Long, Some(values), _) => json!(values),
        (Example::Long, None, _) => json!(vec![item; LONG_LIST]),
        (_, None, Some(text)) if items["format"].is_null() && example != Example::Empty => {
            json!([item, format!("{text} too")])
        }
        _ => json!([item]),
    }
}
