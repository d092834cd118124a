//! The table of operations: what is known of an operation at run time. Sending,
//! retries, paging and command lines are driven by it.

use auth_core::OperationLabel;

/// One operation of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The operation's name in Rust: `create_sddc`.
    pub id: &'static str,
    /// The HTTP method, upper case.
    pub method: &'static str,
    /// The path template: `/vmc/api/orgs/{org}/sddcs`.
    pub path: &'static str,
    /// The document's tag.
    pub tag: &'static str,
    /// One line of what it does.
    pub summary: &'static str,
    /// Parameters in path, query and headers, in the document's order.
    pub parameters: &'static [Parameter],
    /// The body it takes.
    pub body: Option<BodyParameter>,
    /// The type it answers, in Rust's words; `None` where there is no body.
    pub answer: Option<&'static str>,
    /// How the answer is read.
    pub answer_content: AnswerContent,
    /// Whether sending it twice does no more than sending it once.
    pub idempotent: bool,
    /// How its lists come in pages, if they do.
    pub paging: Option<Paging>,
    /// An order of its list in which no item changes its place, as `$orderby` or `sort` takes it.
    pub stable_order: Option<&'static str>,
    /// The kind of task its answer stands for, if there is one to wait for.
    pub waits_for: Option<&'static str>,
    /// How long it may take.
    pub timeout: TimeoutClass,
}

impl Operation {
    /// For generated tables: the values that differ are set with struct update syntax
    /// inside the crate's own `const` functions.
    #[must_use]
    pub const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Operation {
            id,
            method,
            path,
            tag,
            summary,
            parameters: &[],
            body: None,
            answer: None,
            answer_content: AnswerContent::Json,
            idempotent: false,
            paging: None,
            stable_order: None,
            waits_for: None,
            timeout: TimeoutClass::Normal,
        }
    }

    /// With these parameters.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// With a body of this type and media type.
    #[must_use]
    pub const fn body(
        mut self,
        type_name: &'static str,
        content: BodyContent,
        media_type: &'static str,
        required: bool,
    ) -> Self {
        self.body = Some(BodyParameter {
            type_name,
            content,
            media_type,
            required,
        });
        self
    }

    /// Answering this type.
    #[must_use]
    pub const fn answer(mut self, name: &'static str) -> Self {
        self.answer = Some(name);
        self
    }

    /// Answering text or bytes instead of JSON.
    #[must_use]
    pub const fn answer_content(mut self, content: AnswerContent) -> Self {
        self.answer_content = content;
        self
    }

    /// Safe to send twice.
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Answering in pages.
    #[must_use]
    pub const fn pages(mut self, asked: PageRequest, answered: PageAnswer) -> Self {
        self.paging = Some(Paging { asked, answered });
        self
    }

    /// Having an order in which no item changes its place.
    #[must_use]
    pub const fn stable_order(mut self, order: &'static str) -> Self {
        self.stable_order = Some(order);
        self
    }

    /// Starting work of this kind.
    #[must_use]
    pub const fn waits_for(mut self, kind: &'static str) -> Self {
        self.waits_for = Some(kind);
        self
    }

    /// Taking this long.
    #[must_use]
    pub const fn timeout(mut self, class: TimeoutClass) -> Self {
        self.timeout = class;
        self
    }

    /// What errors say of the operation.
    #[must_use]
    pub fn label(&self) -> OperationLabel {
        OperationLabel::new(self.id, self.method, self.path)
    }

    /// The parameter of this name in this place.
    #[must_use]
    pub fn parameter(&self, place: Place, name: &str) -> Option<&'static Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.place == place && parameter.name == name)
    }
}

/// One parameter of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// Its type, for arrays that of the items.
    pub value: ParameterType,
    /// How it is written.
    pub encoding: Encoding,
    /// Whether the server needs it.
    pub required: bool,
    /// The values that the document lists; empty where any will do.
    pub values: &'static [&'static str],
}

impl Parameter {
    /// For generated tables.
    #[must_use]
    pub const fn new(
        name: &'static str,
        place: Place,
        value: ParameterType,
        encoding: Encoding,
        required: bool,
        values: &'static [&'static str],
    ) -> Self {
        Parameter {
            name,
            place,
            value,
            encoding,
            required,
            values,
        }
    }
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A field or part of a form, which is the body.
    Form,
}

/// The type of a parameter's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterType {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A point in time (RFC 3339).
    Time,
    /// A file, in multipart forms.
    File,
}

/// How a parameter's values are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// One value.
    Single,
    /// An array: the name again for every item.
    Repeated,
    /// An array: items with a comma between them.
    Comma,
    /// An array: items with a space between them.
    Space,
    /// An array: items with a tab between them.
    Tab,
    /// An array: items with `|` between them.
    Pipe,
}

/// The body that an operation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BodyParameter {
    /// Its type, in Rust's words.
    pub type_name: &'static str,
    /// How it is written.
    pub content: BodyContent,
    /// Its media type.
    pub media_type: &'static str,
    /// Whether the server needs it.
    pub required: bool,
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyContent {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text, as it is: YAML and the like.
    Text,
    /// Bytes, as they are.
    Bytes,
}

/// How an answer is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnswerContent {
    /// As JSON.
    Json,
    /// As text, as it is.
    Text,
    /// As bytes, as they are.
    Bytes,
}

/// How a list comes in pages. What is asked and what is answered vary independently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// How a page is asked for.
    pub asked: PageRequest,
    /// What a page looks like.
    pub answered: PageAnswer,
}

/// How a page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageRequest {
    /// `page` (from 0) and `size`.
    PageSize,
    /// `$top` and `$skip`.
    TopSkip,
    /// `pageStart` and `pageLimit`.
    StartLimit,
    /// Not at all: everything comes at once.
    Nothing,
}

/// What a page looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageAnswer {
    /// Spring: `content`, `number`, `last`, `totalPages`, `totalElements`.
    Spring,
    /// `content`, `totalElements`, `numberOfElements`.
    Content,
    /// Code Stream: `count`, `totalCount`, `links[]`, `documents{}`.
    Documents,
    /// `results`.
    Results,
    /// An array.
    Array,
}

/// How long an operation may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutClass {
    /// As long as the session allows (60 seconds unless told).
    Normal,
    /// Five minutes: exports, imports and the like.
    Long,
}
