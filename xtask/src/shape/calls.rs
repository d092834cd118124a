//! Calls of one module: a method of the client and a request struct for every
//! operation. Required arguments are positional, optional ones fluent, a call is a
//! future.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{attributes, code, prose};
use super::features;
use super::operations::constant_name;
use super::secret_names::looks_secret;
use super::types::{argument, plain};
use crate::model::{Model, Operation, Parameter, Place, Type};

/// The text of `calls.rs` of a module, without its header. `requests` are the bodies of
/// `fn request`, by the operation's index in the model.
pub fn file(model: &Model, module: &str, requests: &[TokenStream]) -> String {
    let mut used = BTreeSet::new();
    let mut text = String::new();
    for (operation, request) in model
        .operations
        .iter()
        .zip(requests)
        .filter(|(operation, _)| operation.module == module)
    {
        text.push('\n');
        text.push_str(&call(model, operation, request, &mut used));
    }
    let mut imports = "use std::future::IntoFuture;\nuse std::time::Duration;\n\n".to_owned();
    if used.contains("BTreeMap") {
        imports.insert_str(0, "use std::collections::BTreeMap;\n");
    }
    let mut core = vec![
        "Call",
        "CallOptions",
        "CallWithResponse",
        "Error",
        "Request",
        "RequestBuilder",
        "RetryPolicy",
    ];
    core.extend(
        ["Bytes", "Timestamp", "Upload", "Value"]
            .iter()
            .filter(|name| used.contains(*name)),
    );
    let rust = code_of(&text);
    core.extend(
        ["Items", "Pages"]
            .iter()
            .filter(|name| rust.contains(&format!("-> {name}<"))),
    );
    core.extend(["Encoding"].iter().filter(|_| rust.contains("Encoding::")));
    core.extend(
        ["path_segment"]
            .iter()
            .filter(|_| rust.contains("path_segment(")),
    );
    core.sort_unstable();
    imports.push_str(&format!("use client_core::{{{}}};\n\n", core.join(", ")));
    imports.push_str("use super::operations;\nuse crate::Client;\n");
    if rust.contains("types::") {
        imports.push_str("use crate::types;\n");
    }
    format!("{imports}{text}")
}

/// The text without its comments: prose may speak of anything.
fn code_of(text: &str) -> String {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("///"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The answer of an operation, in the words of signatures.
pub fn answer(operation: &Operation, used: &mut BTreeSet<&'static str>) -> TokenStream {
    match &operation.answer {
        None => quote!(()),
        Some(ty) => {
            let ty = plain(ty, &quote!(types::), used);
            if operation.optional_answer {
                quote!(Option<#ty>)
            } else {
                ty
            }
        }
    }
}

fn call(
    model: &Model,
    operation: &Operation,
    request: &TokenStream,
    used: &mut BTreeSet<&'static str>,
) -> String {
    let types = quote!(types::);
    let name = format_ident!("{}", operation.struct_name());
    let method = format_ident!("{}", operation.name);
    let constant = format_ident!("{}", constant_name(operation));
    let answer = answer(operation, used);

    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    let mut values = Vec::new();
    let mut setters = Vec::new();
    for parameter in operation.positional() {
        let field = format_ident!("{}", parameter.name);
        let rust = plain(&parameter.ty, &types, used);
        let (argument, value) = taken(model, parameter, used);
        arguments.push(quote!(#field: #argument));
        fields.push(quote!(#field: #rust,));
        values.push(if value.to_string() == parameter.name {
            quote!(#field)
        } else {
            quote!(#field: #value)
        });
    }
    if let Some(body) = &operation.body {
        let rust = plain(&body.ty, &types, used);
        if body.required {
            let (argument, value) = argument(model, &body.ty, &quote!(body), &types, used);
            arguments.push(quote!(body: #argument));
            fields.push(quote!(body: #rust,));
            values.push(if value.to_string() == "body" {
                quote!(body)
            } else {
                quote!(body: #value)
            });
        } else {
            let (argument, value) = argument(model, &body.ty, &quote!(body), &types, used);
            let docs = attributes(&[described("Sends a body.", &body.docs)]);
            fields.push(quote!(body: Option<#rust>,));
            values.push(quote!(body: None));
            setters.push(quote! {
                #docs
                pub fn body(mut self, body: #argument) -> Self {
                    self.body = Some(#value);
                    self
                }
            });
        }
    }
    for parameter in operation.optional() {
        let field = format_ident!("{}", parameter.name);
        let rust = plain(&parameter.ty, &types, used);
        let (argument, value) = taken(model, parameter, used);
        let docs = attributes(&[described(
            &format!(
                "Sets the {} {}.",
                place(parameter.place),
                code(&parameter.wire)
            ),
            &parameter.docs,
        )]);
        // An array without items is not sent, so that it needs no `None`.
        let (rust, value, none) = match parameter.ty {
            Type::Array(_) => (rust, value, quote!(Vec::new())),
            _ => (quote!(Option<#rust>), quote!(Some(#value)), quote!(None)),
        };
        fields.push(quote!(#field: #rust,));
        values.push(quote!(#field: #none));
        let operator = super::like_an_operator(&parameter.name, &argument);
        setters.push(quote! {
            #docs
            #operator
            pub fn #field(mut self, #field: #argument) -> Self {
                self.#field = #value;
                self
            }
        });
    }
    if operation.takes_api_version {
        setters.push(quote! {
            #[doc = " Asks for another API version than the client's."]
            pub fn api_version(mut self, version: impl Into<String>) -> Self {
                self.options.api_version = Some(version.into());
                self
            }
        });
    }

    let (derives, debug) = debug(operation);
    let many = super::many_arguments(arguments.len() + 1);
    let needed = features::needed(model, &operation.module);
    let method_docs = attributes(&method_docs(operation, &needed));
    let struct_docs = attributes(&[
        format!("The call of [`Client::{}`].", operation.name),
        code(&format!("{} {}", operation.method, operation.path)),
        needed,
    ]);
    let lists = lists(operation, &answer, used);
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated = "deprecated by the vendor"]));
    super::unparse(quote! {
        impl Client {
            #method_docs
            #deprecated
            #many
            #[inline]
            pub fn #method(&self, #(#arguments),*) -> #name {
                #name { client: self.clone(), options: CallOptions::default(), #(#values),* }
            }
        }

        #struct_docs
        #derives
        #[must_use = "a call does nothing until it is awaited"]
        pub struct #name {
            client: Client,
            options: CallOptions,
            #(#fields)*
        }

        #debug

        impl #name {
            #(#setters)*

            #[doc = " How long this call may take in all, with what is sent again."]
            #[inline]
            pub fn timeout(mut self, timeout: Duration) -> Self {
                self.options.timeout = Some(timeout);
                self
            }

            #[doc = " Sends this call again as `policy` says, not as the client does."]
            #[inline]
            pub fn retry(mut self, policy: RetryPolicy) -> Self {
                self.options.retry = Some(policy);
                self
            }

            #[doc = " Answers with status and headers beside the value."]
            #[inline]
            pub fn with_response(self) -> CallWithResponse<#answer> {
                self.into_future().with_response()
            }

            #lists

            #[inline]
            fn request(&self) -> Result<Request, Error> {
                #request
            }
        }

        impl IntoFuture for #name {
            type Output = Result<#answer, Error>;
            type IntoFuture = Call<#answer>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                let request = self.request();
                self.client.core.call(&operations::#constant, request, self.options)
            }
        }
    })
}

/// The ways to read a list to its end.
fn lists(
    operation: &Operation,
    answer: &TokenStream,
    used: &mut BTreeSet<&'static str>,
) -> Option<TokenStream> {
    let item = plain(operation.item.as_ref()?, &quote!(types::), used);
    let constant = format_ident!("{}", constant_name(operation));
    Some(quote! {
        #[doc = " Every item of every page, one after the other."]
        #[inline]
        pub fn items(self) -> Items<#item> {
            let request = self.request();
            self.client.core.items(&operations::#constant, request, self.options)
        }

        #[doc = " The pages as the server sends them, one after the other."]
        #[inline]
        pub fn pages(self) -> Pages<#answer> {
            let request = self.request();
            self.client.core.pages(&operations::#constant, request, self.options)
        }
    })
}

/// `Debug` without secrets: derived, unless an argument may be one. Types of the document
/// hide theirs themselves; text and free JSON cannot.
fn debug(operation: &Operation) -> (TokenStream, Option<TokenStream>) {
    let body = operation.body.as_ref();
    let open_body = body.is_some_and(|body| body.ty.named().is_none());
    let is_open = |parameter: &Parameter| looks_secret(&parameter.wire);
    if !open_body && !operation.parameters.iter().any(is_open) {
        return (quote!(#[derive(Clone, Debug)]), None);
    }
    let name = format_ident!("{}", operation.struct_name());
    let text = operation.struct_name();
    let mut shown: Vec<TokenStream> = Vec::new();
    for parameter in operation
        .positional()
        .into_iter()
        .chain(operation.optional())
    {
        let (field, label) = (format_ident!("{}", parameter.name), &parameter.name);
        shown.push(if is_open(parameter) {
            quote!(.field(#label, &"[redacted]"))
        } else {
            quote!(.field(#label, &self.#field))
        });
    }
    if open_body {
        shown.push(quote!(.field("body", &"[redacted]")));
    } else if body.is_some() {
        shown.push(quote!(.field("body", &self.body)));
    }
    let debug = quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#text) #(#shown)* .finish_non_exhaustive()
            }
        }
    };
    (quote!(#[derive(Clone)]), Some(debug))
}

fn taken(
    model: &Model,
    parameter: &Parameter,
    used: &mut BTreeSet<&'static str>,
) -> (TokenStream, TokenStream) {
    let field = format_ident!("{}", parameter.name);
    argument(
        model,
        &parameter.ty,
        &quote!(#field),
        &quote!(types::),
        used,
    )
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path argument",
        Place::Query => "query parameter",
        Place::Header => "header",
        Place::Form => "form field",
    }
}

fn described(first: &str, docs: &str) -> String {
    if docs.is_empty() {
        first.to_owned()
    } else {
        format!("{first}\n\n{}", prose(docs))
    }
}

/// Prose under a name, as an item of a list.
fn item(name: &str, docs: &str) -> String {
    let docs = prose(docs).replace('\n', "\n  ").replace("\n  \n", "\n\n");
    // A block of code starts on a line of its own.
    let space = if docs.starts_with("```") { "\n  " } else { " " };
    format!("- {name}:{space}{docs}")
}

fn sentence(mut prose: String) -> String {
    if !prose.ends_with("```") {
        prose.push('.');
    }
    prose
}

fn method_docs(operation: &Operation, needed: &str) -> Vec<String> {
    let summary = if operation.summary.is_empty() {
        operation.name.replace('_', " ")
    } else {
        operation.summary.clone()
    };
    let mut docs = vec![
        sentence(prose(summary.trim_end_matches('.'))),
        code(&format!("{} {}", operation.method, operation.path)),
        needed.to_owned(),
        prose(&operation.description),
    ];
    let mut arguments: Vec<String> = operation
        .positional()
        .iter()
        .filter(|p| !p.docs.is_empty())
        .map(|p| item(&format!("`{}`", p.name), &p.docs))
        .collect();
    if let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| body.required && !body.docs.is_empty())
    {
        arguments.push(item("`body`", &body.docs));
    }
    docs.push(arguments.join("\n"));
    let statuses: Vec<String> = operation
        .errors
        .iter()
        .map(|(status, meaning)| {
            if meaning.is_empty() {
                format!("- {status}")
            } else {
                item(status, meaning)
            }
        })
        .collect();
    if !statuses.is_empty() {
        docs.push("# Errors".to_owned());
        docs.push(statuses.join("\n"));
    }
    docs
}
