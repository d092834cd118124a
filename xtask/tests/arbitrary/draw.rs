//! Chance, drawn from a seed, and the names and the prose that real documents use.

use crate::seeded::Seeded;

/// Everything of one document is drawn from here.
pub struct Draw {
    seeded: Seeded,
    /// Whether the document is Swagger 2.0; OpenAPI 3.0 otherwise.
    pub swagger: bool,
    /// The named schemas: every one of them may be referred to.
    pub schemas: Vec<String>,
}

impl Draw {
    pub fn new(seed: u64) -> Self {
        let mut seeded = Seeded::new(seed);
        let swagger = seeded.below(2) == 0;
        Draw {
            seeded,
            swagger,
            schemas: Vec::new(),
        }
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.seeded.below(end)
    }

    /// True in so many of a hundred cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    /// A name: mostly a plain one, in some cases one that is hard for a generator.
    pub fn name(&mut self) -> String {
        let names = match self.below(20) {
            0..=11 => PLAIN,
            12 => RUST,
            13 => OURS,
            14 => KEYWORDS,
            15 | 16 => TWINS,
            17 => SIGNS,
            18 => FOREIGN,
            _ if self.chance(25) => return "veryLong".repeat(40),
            _ => DIGITS,
        };
        self.pick(names).to_owned()
    }

    pub fn schema_name(&mut self) -> String {
        match self.below(10) {
            0..=4 => self.pick(TYPES).to_owned(),
            5 => format!("{}Page", self.pick(TYPES)),
            6 => self.pick(ODD_TYPES).to_owned(),
            _ => self.name(),
        }
    }

    pub fn prose(&mut self) -> String {
        let mut prose = self.pick(PROSE).to_owned();
        if self.chance(20) {
            prose.push_str(self.pick(&["\n", "\r\n\r\n", " ", "\n    "]));
            prose.push_str(self.pick(PROSE));
        }
        prose
    }

    /// The value of an enumeration.
    pub fn value(&mut self) -> String {
        match self.below(4) {
            0 => self.name(),
            1 => self.pick(VALUES).to_owned(),
            _ => self
                .pick(&["ACTIVE", "DELETED", "CREATE_IN_PROGRESS", "asc", "desc"])
                .to_owned(),
        }
    }
}

const PLAIN: &[&str] = &[
    "id",
    "name",
    "owner",
    "createdAt",
    "createdBy",
    "_createdBy",
    "links",
    "href",
    "count",
    "enabled",
    "labels",
    "status",
    "state",
    "kind",
    "page",
    "size",
    "content",
    "documents",
    "results",
    "last",
    "totalElements",
    "orgId",
    "projectId",
    "description",
    "password",
    "token",
    "apiVersion",
    "expandFields",
    "parent",
    "children",
    "X-Request-Id",
    "If-Match",
    "$top",
    "$skip",
    "$filter",
    "sort",
];
const RUST: &[&str] = &[
    "type",
    "self",
    "Self",
    "match",
    "async",
    "crate",
    "super",
    "where",
    "gen",
    "yield",
    "ref",
    "box",
    "fn",
    "move",
    "try",
    "static",
    "union",
    "dyn",
    "true",
    "macro_rules",
    "str",
    "u8",
    "i64",
    "bool",
    "String",
    "Option",
    "Vec",
    "Value",
    "Box",
    "Result",
    "Some",
    "None",
    "Ok",
    "Iterator",
    "Send",
];
/// What our own code calls its things.
const OURS: &[&str] = &[
    "new",
    "clone",
    "default",
    "from",
    "into",
    "items",
    "pages",
    "timeout",
    "retry",
    "retryPolicy",
    "request",
    "client",
    "options",
    "body",
    "extra",
    "extra_mut",
    "empty",
    "as_str",
    "is_empty",
    "build",
    "query",
    "header",
    "json",
    "with_response",
    "into_future",
    "api_version",
    "session",
    "base_url",
    "with_transport",
    "with_retry",
    "negotiate_api_version",
    "operations",
    "types",
    "calls",
    "all",
    "url",
    "path_segment",
    "Extra",
    "Record",
    "Error",
    "Timestamp",
    "Upload",
    "Bytes",
    "Call",
    "Client",
    "fmt",
    "carry",
    "record",
    "add",
    "not",
    "index",
    "core",
    "std",
    "shared",
    "item",
    "answer",
];
/// Words of schemas, which are names here.
const KEYWORDS: &[&str] = &[
    "enum",
    "properties",
    "allOf",
    "oneOf",
    "items",
    "default",
    "required",
    "format",
    "$ref",
    "example",
    "nullable",
    "readOnly",
    "discriminator",
    "additionalProperties",
    "in",
    "schema",
    "responses",
    "parameters",
    "title",
    "pattern",
    "minimum",
    "x-nullable",
    "x-former",
];
const TWINS: &[&str] = &[
    "fooBar", "foo_bar", "FooBar", "foo-bar", "FOO_BAR", "foobar", "foo bar", "foo.bar", "foo1",
    "foo_1",
];
const SIGNS: &[&str] = &[
    "+1",
    "-1",
    "@odata.type",
    "a.b.c",
    "a/b",
    "a b",
    "_",
    "__",
    "-",
    "a~b",
    "a~1b",
    "a%b",
    "x[]",
    "filter[name]",
    "#",
    "a:b",
    "\"quoted\"",
    "back\\slash",
    "'",
    "*",
    "a,b",
    "a;b",
    "a&b=c",
    "<T>",
];
const FOREIGN: &[&str] = &[
    "größe",
    "日本語",
    "中文",
    "naïve",
    "имя",
    "😀",
    "ÅNGSTRÖM",
    "e\u{301}",
];
const DIGITS: &[&str] = &["1", "2fa", "3dModel", "0", "404", "1.5", "2024-01-01"];
const TYPES: &[&str] = &[
    "Machine",
    "Project",
    "Tag",
    "Deployment",
    "Pet",
    "Order",
    "Network",
    "Disk",
    "Link",
    "Request",
    "Resource",
    "Policy",
    "User",
    "Task",
    "Status",
    "Kind",
    "Type",
];
const ODD_TYPES: &[&str] = &[
    "Page«Machine»",
    "Map<String,Tag>",
    "com.example.v1.Pet",
    "io.k8s.Pet-v1",
    "machine",
    "MACHINE",
    "Machine_1",
    "Machine 1",
    "List[Tag]",
    "ns:Order",
    "Machine.status",
    "Machine.state",
    "Page%Of",
    "_Tag",
];
const VALUES: &[&str] = &[
    "",
    " ",
    "1",
    "1.0",
    "01",
    "on",
    "ON",
    "On",
    "a|b",
    "a",
    "b",
    "a\"b",
    "a\\b",
    "{}",
    "UnknownValue",
    "null",
    "true",
    "<",
    ">=",
    "text/plain",
    "e\u{301}",
    "ü",
    "a\nb",
];
const PROSE: &[&str] = &[
    "A plain sentence.",
    "Ends */ a comment, /* begins one, and // a third.",
    "    indented like code\n\n    let x = 1;",
    "```json\n{\"a\": [1]}\n```",
    "A fence that never ends:\n```\nfn main() {}",
    "~~~\ntildes\n~~~",
    "Back\\slash, \"quotes\", 'single', `code`, ` one tick.",
    "<b>HTML</b> & <br> entities &lt; <script>alert(1)</script>",
    "[link](https://a.example/b_c) [broken] [`Option`] https://bare.example/x?y=z.",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "# Heading\n## Another\n- item\n  - deeper\n1. one\n10) ten",
    "Über größere Dinge: 日本語 😀 \u{202e}reversed\u{202c} \u{0}nul\u{7} bell\ttab",
    "Format {braces} and {} and %s and $1 and #[attribute] and r#\"raw\"#.",
    "A line that is long enough to be wrapped because it says the same thing again and again, - and + signs and 1. numbers among it, `and code that must not be torn apart` until it finally ends here",
    "",
    " ",
    "\u{feff}BOM.\r\nCR and LF\rCR alone.",
    "===\n---\n***\n> quote",
];
