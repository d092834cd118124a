//! What each habit of documents gives in the crate that is made of it.

/// What the habit of each document must give, as text of the generated files.
pub const HABITS: &[(&str, &[&str])] = &[
    (
        "actions",
        &[
            "\"{}/machines/{id}:powerOn\"",
            "\"{}/machines/{a}-{b}/v{version}/\"",
        ],
    ),
    (
        "any-media-type",
        &[
            "CallWithResponse<Vec<types::BoxType>>",
            ".text_if_given(\"text/plain\"",
            "CallWithResponse<String>",
        ],
    ),
    (
        "bundled",
        &[
            "\"{}/v1/second/{id}\"",
            "pub fn get_second(&self, id: impl Into<i64>)",
            ".query(\"depth\", &self.depth)",
            ".header(\"depth\", &self.depth_header)",
        ],
    ),
    (
        "chained-references",
        &[
            "link: impl Into<i64>",
            ".query(\"limit\", &self.limit)",
            ".query(\"filter\", &self.filter)",
            "body: types::Chain",
            "CallWithResponse<types::Chain>",
            "No such chain.",
        ],
    ),
    (
        "collection-formats",
        &[
            "Encoding::Tab",
            "Encoding::Pipe",
            "Encoding::Space",
            "Encoding::Comma",
        ],
    ),
    ("collection-styles", &["\"where[name]\"", "Encoding::Pipe"]),
    (
        "colliding-names",
        &[
            "meta_created_by: \"_createdBy\"",
            "foo_bar2: \"foo_bar\"",
            "pub struct Foo2",
            "pub struct Foo3",
        ],
    ),
    (
        "discriminator-mapping",
        &["pub region: Option<String>", "pub type_: "],
    ),
    (
        "discriminator-prose",
        &["CallWithResponse<Vec<types::Job>>"],
    ),
    (
        "downloads",
        &[
            "CallWithResponse<Bytes>",
            ".accept(\"image/png\")",
            "CallWithResponse<Option<String>>",
        ],
    ),
    (
        "enum-values",
        &[
            "On: \"on\"",
            "On2: \"ON\"",
            "Unnamed: \"\"",
            "Value1: \"1\"",
            "pub level: Option<i64>",
            "pub mixed: Option<Value>",
            "AB: \"a|b\"",
            "pub flags: Option<Vec<Flags>>",
        ],
    ),
    (
        "form-schemas",
        &[".form_field(\"title\"", "body: BTreeMap<String, String>"],
    ),
    (
        "forms",
        &[
            "\"user name\", &self.user_name, Encoding::Single",
            "\"groups\", &self.groups, Encoding::Repeated",
        ],
    ),
    (
        "generic-names",
        &[
            "pub struct PageShelf",
            "pub struct ShelfNew",
            "pub struct ShelfOld",
            "\"$filter\"",
        ],
    ),
    (
        "generic-names-v3",
        &[
            "CallWithResponse<types::PageShelf>",
            "CallWithResponse<types::ShelfPart>",
        ],
    ),
    ("headers", &[".header(\"If-Match\"", ".header(\"X-Copies\""]),
    (
        "holds-its-heir",
        &[
            "pub parent: Option<Box<Parent>>",
            "pub depth: Option<i64>",
            "pub length: Option<f64>",
            "pub bark: Option<String>",
        ],
    ),
    (
        "inheritance",
        &[
            "pub struct Truck",
            "pub load: Option<f64>",
            "pub draught: Option<f64>",
            "pub owner: Option<Owner>",
        ],
    ),
    (
        "inline",
        &["pub n: Option<i64>", "\"deep\"", "pub rows: Vec<Vec<"],
    ),
    (
        "keyword-properties",
        &[
            "ref_: \"$ref\"",
            "all_of: \"allOf\"",
            "pub enum_: Option<Vec<String>>",
        ],
    ),
    (
        "limits",
        &[
            "1 to 100",
            "The server's default is `20`",
            "pub day: Option<String>",
            "pub when: Option<Timestamp>",
        ],
    ),
    (
        "maps",
        &[
            "pub open: Option<BTreeMap<String, Value>>",
            "pub closed: Option<Value>",
            "pub strict: Option<Strict>",
            "pub anything: Option<Value>",
            "pub states: Option<BTreeMap<String, ",
        ],
    ),
    (
        "methods",
        &[
            "RequestBuilder::head(url)",
            "RequestBuilder::options(url)",
            ".json_if_given(self.body.as_ref())",
        ],
    ),
    (
        "multipart",
        &[".files(\"picture\", [&self.picture])", ".part(\"title\""],
    ),
    (
        "multipart-v2",
        &[".files(\"file\", [&self.file])", "impl Into<Upload>"],
    ),
    ("null-fields", &["pub a: Option<String>"]),
    (
        "odd-keys",
        &[
            ".query(\"limit\"",
            ".query(\"other\"",
            ".header(\"X-Trace\"",
            "CallWithResponse<types::Key>",
        ],
    ),
    ("only-trace", &["pub const ALL: &[&Operation] = &["]),
    (
        "operation-ids",
        &[
            "pub fn list_lamps(",
            "pub fn get_lamps(",
            "pub fn create_lamps(",
            "pub fn update_lamps(",
            "pub fn remove_lamp(",
            "pub fn get_a1x(",
            "pub fn update_lamps_bulbs(",
            "pub fn create_lamps_bulbs(",
            "pub const ALL_: Operation",
        ],
    ),
    (
        "own-names",
        &[
            "pub struct ItemsCall",
            "pub struct PagesCall",
            "pub struct RetryPolicyCall",
            "CallWithResponse<Bytes>",
            "path_segment(\"apiVersion\", &self.api_version_)",
            ".query(\"type\", &self.type_query)",
        ],
    ),
    (
        "parameter-in-path-differs",
        &[
            "pub fn read_orchard(",
            "pub fn read_orchard_by_id(",
            "\"{}/orchards/{orchard_id}/trees\"",
        ],
    ),
    (
        "path-and-query",
        &[
            "path_segment(\"id\", &self.id_path)",
            ".query(\"id\", &self.id)",
            ".header(\"id\"",
        ],
    ),
    (
        "prose",
        &["\\[brackets\\]", "```text", "<https://b.example>"],
    ),
    (
        "recursion",
        &[
            "pub parent: Option<Box<Node>>",
            "pub children: Option<Vec<Node>>",
            "pub egg: Option<Box<Egg>>",
            "CallWithResponse<Vec<Value>>",
        ],
    ),
    (
        "reserved-words",
        &[
            "pub struct StringType",
            "pub struct OptionType",
            "pub fn type_(",
            "pub fn where_(",
            "pub enum SomeType",
        ],
    ),
    (
        "shared-parameters",
        &[
            "pub fn read_room(",
            "room: impl Into<i64>",
            ".header(\"X-Trace\"",
            "No such room.",
        ],
    ),
    (
        "successes",
        &[
            "CallWithResponse<Option<types::Door>>",
            "CallWithResponse<()>",
        ],
    ),
    (
        "tags",
        &[
            "mod client_;",
            "mod types_;",
            "mod two_words;",
            "mod self_;",
            "mod unnamed;",
        ],
    ),
    (
        "unions",
        &["CallWithResponse<Value>", "body: impl Into<Value>"],
    ),
    (
        "yaml-bodies",
        &[
            ".text(\"application/x-yaml\", &self.body)",
            ".accept(\"application/x-yaml;charset=UTF-8\")",
        ],
    ),
];
