//! Progenitor's calls, cut after `.build()`: what stays is how arguments become a
//! request; what sent it, read it and made errors of it goes. Arguments become fields
//! of the request struct, progenitor's request builder becomes client-core's.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Lit, Stmt};

use crate::model::{Content, FormKind, Model, Operation, Parameter, Place, Type};
use crate::progenitor::CALL;

/// The body of `fn request(&self)` for every operation, by its index.
pub fn requests(model: &Model, calls: &str) -> Result<Vec<TokenStream>> {
    let Calls(written) = syn::parse_str(calls).context("progenitor's output is not Rust")?;
    model
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| match written.get(&index) {
            Some(statements) => cut(operation, statements).with_context(|| {
                format!(
                    "{} {}: what progenitor wrote cannot be cut",
                    operation.method, operation.path
                )
            }),
            None if crate::progenitor::expresses(operation) => bail!(
                "{} {}: progenitor wrote no call",
                operation.method,
                operation.path
            ),
            None => Ok(own(operation)),
        })
        .collect()
}

/// The statements of each call, by its operation's index, up to the one that makes the request.
struct Calls(BTreeMap<usize, Vec<Stmt>>);

impl Parse for Calls {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut calls = BTreeMap::new();
        while !input.is_empty() {
            let name: Ident = input.parse()?;
            let body;
            syn::braced!(body in input);
            let index = name.to_string();
            let index = index.strip_prefix(CALL).and_then(|n| n.parse().ok());
            let index = index.ok_or_else(|| syn::Error::new(name.span(), "no name of a call"))?;
            calls.insert(index, until_request(&body)?);
        }
        Ok(Calls(calls))
    }
}

fn until_request(body: ParseStream) -> syn::Result<Vec<Stmt>> {
    let mut statements = Vec::new();
    while !body.is_empty() {
        statements.push(body.parse()?);
        if let Some(Stmt::Local(local)) = statements.last()
            && let Some(init) = &local.init
            && matches!(&*init.expr, Expr::Try(_))
        {
            // Sending and reading are client-core's.
            body.parse::<TokenStream>()?;
        }
    }
    Ok(statements)
}

fn cut(operation: &Operation, statements: &[Stmt]) -> Result<TokenStream> {
    let mut url = None;
    let mut headers = Vec::new();
    for statement in statements {
        match statement {
            Stmt::Local(local) => {
                let init = &local.init.as_ref().context("a `let` without a value")?.expr;
                match &**init {
                    Expr::Macro(format) if format.mac.path.is_ident("format") => {
                        url = Some(address(operation))
                    }
                    Expr::Try(sent) => {
                        let chain = chain(operation, &sent.expr, &headers)?;
                        let url = url.context("there is no address")?;
                        return Ok(quote! { #url #chain });
                    }
                    // `let mut header_map = …`
                    Expr::Call(_) => {}
                    other => bail!("an unknown `let`: {}", quote!(#other)),
                }
            }
            // `header_map.append("name", …)`, alone or in `if let Some(value) = …`
            Stmt::Expr(Expr::MethodCall(append), _) => headers.extend(header_name(append)),
            Stmt::Expr(Expr::If(optional), _) => {
                for inner in &optional.then_branch.stmts {
                    if let Stmt::Expr(Expr::MethodCall(append), _) = inner {
                        headers.extend(header_name(append));
                    }
                }
            }
            other => bail!("an unknown statement: {}", quote!(#other)),
        }
    }
    bail!("there is no request in it")
}

/// The header's name, if it is one of the document's: `api-version` is progenitor's own,
/// which no server here reads.
fn header_name(append: &syn::ExprMethodCall) -> Option<String> {
    literal(append.args.first()?)
}

fn literal(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// `client.verb(url).header(…).json(…).query(…).headers(…).build()` from the inside out.
fn chain(operation: &Operation, expr: &Expr, headers: &[String]) -> Result<TokenStream> {
    let call = match expr {
        Expr::MethodCall(call) => call,
        // `.form_urlencoded(&body)?`
        Expr::Try(inner) => return chain(operation, &inner.expr, headers),
        other => bail!("an unknown link of the chain: {}", quote!(#other)),
    };
    let method = call.method.to_string();
    if matches!(
        method.as_str(),
        "get" | "put" | "post" | "delete" | "patch" | "head" | "options"
    ) && matches!(&*call.receiver, Expr::Field(_))
    {
        let verb = &call.method;
        return Ok(quote!(RequestBuilder::#verb(url)));
    }
    let before = chain(operation, &call.receiver, headers)?;
    Ok(match method.as_str() {
        "header" => quote!(#before.accept_json()),
        "json" => quote!(#before.json(&self.body)),
        "form_urlencoded" => quote!(#before.form(&self.body)),
        "query" => {
            let wire = query_name(call).context("a query without a name")?;
            let query = query(operation, &wire)?;
            quote!(#before #query)
        }
        "headers" => {
            let headers = headers
                .iter()
                .map(|wire| header(operation, wire))
                .collect::<Result<Vec<_>>>()?;
            quote!(#before #(#headers)*)
        }
        "build" => quote!(#before.build()),
        other => bail!("an unknown link of the chain: {other}"),
    })
}

/// The name in `.query(&QueryParam::new("name", &value))`.
fn query_name(call: &syn::ExprMethodCall) -> Option<String> {
    let Expr::Reference(reference) = call.args.first()? else {
        return None;
    };
    let Expr::Call(new) = &*reference.expr else {
        return None;
    };
    literal(new.args.first()?)
}

/// The same request, for what progenitor cannot express.
fn own(operation: &Operation) -> TokenStream {
    let url = address(operation);
    let verb = format_ident!("{}", operation.method.to_ascii_lowercase());
    let accept = match (operation.answer_content, &operation.answer) {
        (_, None) => None,
        (Content::Json, Some(_)) => Some(quote!(.accept_json())),
        (_, Some(_)) => {
            let media = &operation.accept;
            Some(quote!(.accept(#media)))
        }
    };
    let body = operation.body.as_ref().map(|body| {
        let media = &body.media;
        match (body.content, body.required) {
            (Content::Json, true) => quote!(.json(&self.body)),
            (Content::Json, false) => quote!(.json_if_given(self.body.as_ref())),
            (Content::Form, true) => quote!(.form(&self.body)),
            (Content::Form, false) => quote!(.form_if_given(self.body.as_ref())),
            (Content::Text, true) => quote!(.text(#media, &self.body)),
            (Content::Text, false) => quote!(.text_if_given(#media, self.body.as_ref())),
            (Content::Bytes, true) => quote!(.raw(#media, &self.body)),
            (Content::Bytes, false) => quote!(.raw_if_given(#media, self.body.as_ref())),
        }
    });
    let queries = operation
        .parameters
        .iter()
        .filter(|p| p.place == Place::Query)
        .map(query_of);
    let headers = operation
        .parameters
        .iter()
        .filter(|p| p.place == Place::Header)
        .map(header_of);
    let fields = operation
        .parameters
        .iter()
        .filter(|p| p.place == Place::Form)
        .map(|p| field_of(operation, p));
    let version = operation.takes_api_version.then(version_query);
    quote! {
        #url
        RequestBuilder::#verb(url) #accept #body #(#queries)* #version #(#headers)* #(#fields)* .build()
    }
}

/// A field of a form, or a part of a multipart one.
fn field_of(operation: &Operation, parameter: &Parameter) -> TokenStream {
    let (wire, field) = (&parameter.wire, format_ident!("{}", parameter.name));
    let encoding = format_ident!("{}", parameter.encoding);
    match (&parameter.ty, operation.form) {
        (Type::Array(_), Some(FormKind::Multipart)) if parameter.ty.is_file() => {
            quote!(.files(#wire, &self.#field))
        }
        (Type::File, _) if parameter.required => quote!(.files(#wire, [&self.#field])),
        (Type::File, _) => quote!(.files(#wire, &self.#field)),
        (_, Some(FormKind::Multipart)) => quote!(.part(#wire, &self.#field)),
        _ => quote!(.form_field(#wire, &self.#field, Encoding::#encoding)),
    }
}

fn address(operation: &Operation) -> TokenStream {
    let mut template = "{}".to_owned();
    let mut segments = Vec::new();
    let mut rest = operation.path.as_str();
    while let Some((literal, tail)) = rest.split_once('{') {
        let Some((wire, tail)) = tail.split_once('}') else {
            break;
        };
        template.push_str(literal);
        if let Some(parameter) = operation
            .parameters
            .iter()
            .find(|p| p.place == Place::Path && p.wire == wire)
        {
            template.push_str(&format!("{{{}}}", parameter.name));
            let field = format_ident!("{}", parameter.name);
            segments.push(match parameter.ty {
                Type::Array(_) => {
                    let separator = separator(parameter);
                    quote! {
                        let #field: Vec<String> = self.#field.iter().map(|item| item.to_string()).collect();
                        let #field = path_segment(#wire, &#field.join(#separator))?;
                    }
                }
                _ => quote!(let #field = path_segment(#wire, &self.#field)?;),
            });
        }
        rest = tail;
    }
    template.push_str(rest);
    quote! {
        #(#segments)*
        let url = format!(#template, self.client.core.base_url());
    }
}

/// What stands between the items of an array in a path.
fn separator(parameter: &Parameter) -> &'static str {
    match parameter.encoding {
        "Space" => " ",
        "Tab" => "\t",
        "Pipe" => "|",
        _ => ",",
    }
}

fn query(operation: &Operation, wire: &str) -> Result<TokenStream> {
    if operation.takes_api_version && wire == "apiVersion" {
        return Ok(version_query());
    }
    parameter(operation, wire, Place::Query).map(query_of)
}

fn version_query() -> TokenStream {
    quote!(.query("apiVersion", &self.client.core.api_version(&self.options)))
}

fn query_of(parameter: &Parameter) -> TokenStream {
    let (wire, field) = (&parameter.wire, format_ident!("{}", parameter.name));
    match parameter.encoding {
        "Single" | "Repeated" => quote!(.query(#wire, &self.#field)),
        other => {
            let encoding = format_ident!("{other}");
            quote!(.query_encoded(#wire, &self.#field, Encoding::#encoding))
        }
    }
}

fn header(operation: &Operation, wire: &str) -> Result<TokenStream> {
    parameter(operation, wire, Place::Header).map(header_of)
}

fn header_of(parameter: &Parameter) -> TokenStream {
    let (wire, field) = (&parameter.wire, format_ident!("{}", parameter.name));
    quote!(.header(#wire, &self.#field))
}

fn parameter<'a>(operation: &'a Operation, wire: &str, place: Place) -> Result<&'a Parameter> {
    operation
        .parameters
        .iter()
        .find(|p| p.wire == wire && p.place == place)
        .with_context(|| {
            format!("progenitor writes `{wire}`, which the document does not have there")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_read_up_to_its_request() {
        let text = "op_7 { let url = a; if b { c; } let request = d.build()?; let answer = e?; f }";
        let Calls(calls) = syn::parse_str(text).unwrap();
        assert_eq!(calls.keys().collect::<Vec<_>>(), [&7]);
        assert_eq!(calls[&7].len(), 3);
    }

    #[test]
    fn what_is_no_call_is_a_fault() {
        for text in ["op_x {}", "other {}", "op_1", "op_1 { let = ; }"] {
            assert!(syn::parse_str::<Calls>(text).is_err(), "{text}");
        }
    }
}
