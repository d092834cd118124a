//! Stage 8: the model and progenitor's calls become the files of a crate, split by tag,
//! then by role (calls, operations, types), so that a diff reads like the change in the API.

pub mod calls;
pub mod conformance;
mod cut;
pub mod docs;
pub mod features;
pub mod operations;
// client-core's own rule, so that there is one; depending on the crate would build all of it.
#[path = "../../../crates/client-core/src/wire/secret_names.rs"]
mod secret_names;
pub mod types;

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use proc_macro2::TokenStream;

use crate::model::{Kind, Model, Operation, SHARED, Type};
use crate::services::Service;
use crate::stages::stage;

/// Files by their path below `src/generated/`. `origin` is the command and the document that
/// they come from.
pub fn shape(
    model: &Model,
    calls: &str,
    service: &Service,
    origin: &str,
) -> Result<BTreeMap<String, String>> {
    let requests = stage("cut", || cut::requests(model, calls))?;
    Ok(stage("shape", || files(model, &requests, service, origin)))
}

fn files(
    model: &Model,
    requests: &[TokenStream],
    service: &Service,
    origin: &str,
) -> BTreeMap<String, String> {
    let header = header(origin);
    let mut files = BTreeMap::new();
    let mut put = |path: String, text: String| {
        files.insert(path, format!("{header}{text}"));
    };

    let has_types = |module: &str| model.types.iter().any(|ty| ty.module == module);
    for tag in &model.tags {
        let module = &tag.module;
        let about = if tag.description.is_empty() {
            docs::line(&tag.name)
        } else {
            docs::prose(&tag.description)
        };
        let mut text = format!(
            "//! {}\n\npub mod calls;\npub mod operations;\n",
            about.replace('\n', "\n//! ")
        );
        if has_types(module) {
            text.push_str("pub mod types;\n");
            put(format!("{module}/types.rs"), types::file(model, module));
        }
        put(format!("{module}/mod.rs"), text);
        put(
            format!("{module}/calls.rs"),
            calls::file(model, module, requests),
        );
        put(
            format!("{module}/operations.rs"),
            operations::file(model, module),
        );
    }
    if has_types(SHARED) {
        put(
            format!("{SHARED}/mod.rs"),
            "//! What several tags use.\n\npub mod types;\n".to_owned(),
        );
        put(format!("{SHARED}/types.rs"), types::file(model, SHARED));
    }
    put("client.rs".to_owned(), client(model, service));
    put("mod.rs".to_owned(), root(model, has_types(SHARED)));
    if let Some(table) = features::table(model) {
        files.insert(
            features::TABLE.to_owned(),
            format!("<!-- {} -->\n\n{table}", made_by(origin)),
        );
    }
    files
}

/// What every file says first: the command and the document that made it.
fn header(origin: &str) -> String {
    format!("// {}\n\n", made_by(origin))
}

fn made_by(origin: &str) -> String {
    format!("Made by {origin}; edits are overwritten.")
}

fn root(model: &Model, has_shared: bool) -> String {
    let mut modules: Vec<&str> = model.tags.iter().map(|tag| tag.module.as_str()).collect();
    if has_shared {
        modules.push(SHARED);
    }
    modules.sort_unstable();
    let mut text = "mod client;\n".to_owned();
    let gate = |module: &str, indent: &str| {
        features::gate(model, &features::needing(model, module), indent)
    };
    for module in &modules {
        let _ = writeln!(text, "{}mod {module};", gate(module, ""));
    }
    text.push_str(
        "\npub use client::Client;\n\n/// The types of requests and answers.\npub mod types {\n",
    );
    for module in modules
        .iter()
        .filter(|module| model.types.iter().any(|ty| ty.module == **module))
    {
        let gate = gate(module, "    ");
        let _ = writeln!(text, "{gate}    pub use super::{module}::types::*;");
    }
    text.push_str("}\n\n/// The calls: what the client's methods return.\npub mod calls {\n");
    for tag in &model.tags {
        let gate = gate(&tag.module, "    ");
        let _ = writeln!(text, "{gate}    pub use super::{}::calls::*;", tag.module);
    }
    text.push_str("}\n\n/// The table of operations.\npub mod operations {\n    use client_core::Operation;\n\n");
    for tag in &model.tags {
        let gate = gate(&tag.module, "    ");
        let _ = writeln!(
            text,
            "{gate}    pub use super::{}::operations::*;",
            tag.module
        );
    }
    text.push_str(
        "\n    /// All of them, in the document's order.\n    pub const ALL: &[&Operation] = &[\n",
    );
    for operation in &model.operations {
        let gate = gate(&operation.module, "        ");
        let _ = writeln!(
            text,
            "{gate}        &{},",
            operations::constant_name(operation)
        );
    }
    text.push_str("    ];\n}\n");
    text
}

fn client(model: &Model, service: &Service) -> String {
    let pinned = match &model.api_version {
        Some(Some(version)) => format!("Some({version:?})"),
        _ => "None".to_owned(),
    };
    let version = match &model.api_version {
        None => "",
        Some(_) => {
            "\n    /// The same client, asking for another API version than the one this crate was made for.
    #[must_use]
    pub fn with_api_version(mut self, version: impl Into<String>) -> Self {
        self.core = self.core.with_api_version(version);
        self
    }\n"
        }
    };
    let about = match about(model) {
        Some(operation) if matches!(&model.api_version, Some(Some(_))) => {
            let gate = features::gate(model, [&operation.module], "    ");
            let mut needed = features::needed(model, &operation.module);
            if !needed.is_empty() {
                needed = format!("    ///\n    /// {needed}\n");
            }
            format!(
                "
    /// The same client, asking for the newest version of the API that both this crate and the server know:
    /// `{} {}` tells which. From then on an operation that the server is too old for fails
    /// with [`Unsupported`](client_core::ErrorKind::Unsupported) and not as something that was not found.
{needed}    ///
    /// # Errors
    ///
    /// Those of the call, and [`Decode`](client_core::ErrorKind::Decode) if the server names no version.
{gate}    pub async fn negotiate_api_version(mut self) -> Result<Self, client_core::Error> {{
        self.core = self.core.negotiate_api_version(&super::operations::{}).await?;
        Ok(self)
    }}\n",
                operation.method,
                operation.path,
                operations::constant_name(operation)
            )
        }
        _ => String::new(),
    };
    format!(
        "use client_core::{{RetryPolicy, Service, ServiceClient, Session, Transport}};

/// The {title} (version {api}).
///
/// Cheap to clone; clones share the session's tokens and connections.
#[derive(Clone, Debug)]
pub struct Client {{
    pub(crate) core: ServiceClient,
}}

impl Client {{
    /// A client at the address that the session knows for the service.
    #[must_use]
    pub fn new(session: &Session) -> Self {{
        Client {{ core: ServiceClient::new(session, Service::{service}, {pinned}) }}
    }}

    /// A client whose calls `transport` answers, for tests of programs that use this crate: no
    /// server, no credential. [`MemoryTransport`](client_core::MemoryTransport) is one.
    #[must_use]
    pub fn with_transport(transport: impl Transport) -> Self {{
        Client::new(&Session::with_transport(transport))
    }}
{version}{about}
    /// The same client, sending calls again as `policy` says. Clones share one budget for that.
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {{
        self.core = self.core.with_retry(policy);
        self
    }}

    /// The session, for addresses that the document does not cover.
    #[must_use]
    pub fn session(&self) -> &Session {{
        self.core.session()
    }}

    /// The address in front of every path.
    #[must_use]
    pub fn base_url(&self) -> &str {{
        self.core.base_url()
    }}

    /// What sends the calls, for programs that the table of [`operations`](crate::operations) drives.
    #[must_use]
    pub fn service_client(&self) -> &ServiceClient {{
        &self.core
    }}
}}
",
        title = docs::line(&model.title),
        api = docs::line(&model.version),
        service = service.auth.variant(),
    )
}

/// The operation that tells which versions of the API the server knows.
fn about(model: &Model) -> Option<&Operation> {
    model.operations.iter().find(|operation| {
        let answer = operation.answer.as_ref().and_then(Type::named);
        let fields = answer.and_then(|name| {
            let found = model.types.iter().find(|ty| ty.name == name)?;
            match &found.kind {
                Kind::Struct(fields) => Some(fields),
                Kind::Enum(_) => None,
            }
        });
        operation.method == "GET"
            && operation.parameters.is_empty()
            && fields.is_some_and(|fields| {
                ["latestApiVersion", "supportedApis"]
                    .iter()
                    .all(|wire| fields.iter().any(|field| field.wire == *wire))
            })
    })
}

/// What a function with more arguments than clippy likes says: what a document requires,
/// the compiler asks for, however much it is.
fn many_arguments(count: usize) -> Option<TokenStream> {
    (count > 7).then(|| {
        quote::quote!(#[expect(clippy::too_many_arguments, reason = "the document requires all of them")])
    })
}

/// What a setter that is called like an operator says: it is one argument that is set, and
/// with a generic one clippy does not ask.
fn like_an_operator(name: &str, argument: &TokenStream) -> Option<TokenStream> {
    const OPERATORS: [&str; 10] = [
        "add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub",
    ];
    (OPERATORS.contains(&name) && !argument.to_string().starts_with("impl ")).then(|| {
        quote::quote!(#[expect(clippy::should_implement_trait, reason = "the document calls it so")])
    })
}

/// Items as text, a blank line between them.
fn unparse(items: TokenStream) -> String {
    let file = match syn::parse2::<syn::File>(items.clone()) {
        Ok(file) => file,
        // Shaping makes only what it knows; this would be a fault of its own.
        Err(error) => panic!("shaping made something that is not Rust: {error}\n{items}"),
    };
    let texts: Vec<String> = file
        .items
        .into_iter()
        .map(|item| {
            prettyplease::unparse(&syn::File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![item],
            })
        })
        .collect();
    texts.join("\n")
}
