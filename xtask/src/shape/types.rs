//! Types of one module: structs with constructors and setters, open enumerations, and
//! the list of properties that client-core makes their traits of.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{attributes, code, prose};
use super::features;
use crate::model::{Field, Kind, Model, Type, TypeDef, Update};

/// The text of `types.rs` of a module, without its header.
pub fn file(model: &Model, module: &str) -> String {
    let types: Vec<&TypeDef> = model
        .types
        .iter()
        .filter(|ty| ty.module == module)
        .collect();
    // What the file imports, and which modules' types need it.
    let mut needed: BTreeMap<&'static str, BTreeSet<&String>> = BTreeMap::new();
    let mut body = String::new();
    for ty in &types {
        let mut used = BTreeSet::new();
        let text = match &ty.kind {
            Kind::Struct(fields) => structure(model, ty, fields, &mut used),
            Kind::Enum(variants) => {
                used.extend(["UnknownValue", "open_enum"]);
                enumeration(ty, variants)
            }
        };
        for name in used {
            needed.entry(name).or_default().extend(&ty.needed_by);
        }
        body.push('\n');
        body.push_str(&features::gated(&text, &gate(model, module, &ty.needed_by)));
    }
    let read_here = model
        .updates
        .iter()
        .filter(|update| types.iter().any(|ty| ty.name == update.sent))
        .map(|update| update.read.as_str());
    let elsewhere: BTreeSet<&str> = types
        .iter()
        .filter_map(|ty| match &ty.kind {
            Kind::Struct(fields) => Some(fields),
            Kind::Enum(_) => None,
        })
        .flatten()
        .filter_map(|field| field.ty.named())
        .chain(read_here)
        .filter(|name| {
            model
                .types
                .iter()
                .any(|ty| ty.name == *name && ty.module != module)
        })
        .collect();
    // What only some of the features need is imported behind them.
    let gates: BTreeMap<&str, String> = needed
        .iter()
        .map(|(name, by)| (*name, gate(model, module, by.iter().copied())))
        .collect();
    let always = |name: &str| gates.get(name).is_some_and(String::is_empty);
    let mut imports = String::new();
    if let Some(gate) = gates.get("BTreeMap") {
        let _ = writeln!(imports, "{gate}use std::collections::BTreeMap;\n");
    }
    let mut from_core: Vec<String> = ["Timestamp", "UnknownValue", "Value", "open_enum", "record"]
        .into_iter()
        .filter(|name| always(name))
        .map(str::to_owned)
        .collect();
    let wire: Vec<&str> = ["Extra", "Record", "carry"]
        .into_iter()
        .filter(|name| always(name))
        .collect();
    match wire.as_slice() {
        [] => {}
        [one] => from_core.push(format!("wire::{one}")),
        several => from_core.push(format!("wire::{{{}}}", several.join(", "))),
    }
    match from_core.as_slice() {
        [] => {}
        [one] => {
            let _ = writeln!(imports, "use client_core::{one};");
        }
        several => {
            let _ = writeln!(imports, "use client_core::{{{}}};", several.join(", "));
        }
    }
    for (name, gate) in &gates {
        let path = match *name {
            "BTreeMap" => continue,
            "Extra" | "Record" | "carry" => "client_core::wire",
            _ => "client_core",
        };
        if !gate.is_empty() {
            let _ = writeln!(imports, "{gate}use {path}::{name};");
        }
    }
    if !elsewhere.is_empty() {
        let names: Vec<&str> = elsewhere.into_iter().collect();
        let _ = writeln!(imports, "\nuse crate::types::{{{}}};", names.join(", "));
    }
    format!("{imports}{body}")
}

/// What an item needs in front of it beyond what its whole file has.
fn gate<'a>(
    model: &Model,
    module: &str,
    needed_by: impl IntoIterator<Item = &'a String>,
) -> String {
    // Asked for every type: what needs the module is found anew each time.
    if !model.tag_features {
        return String::new();
    }
    let needed_by: BTreeSet<String> = needed_by.into_iter().cloned().collect();
    if needed_by == features::needing(model, module) {
        String::new()
    } else {
        features::gate(model, &needed_by, "")
    }
}

fn enumeration(ty: &TypeDef, variants: &[(String, String)]) -> String {
    let name = format_ident!("{}", ty.name);
    let docs = attributes(&[
        if ty.docs.is_empty() { format!("Values of `{}`.", ty.name) } else { prose(&ty.docs) },
        "Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and\n[`as_str`](Self::as_str) reads it.".to_owned(),
    ]);
    let listed = variants.iter().map(|(variant, text)| {
        let variant = format_ident!("{variant}");
        let docs = attributes(&[code(text)]);
        quote! { #docs #variant, }
    });
    let item = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#listed)*
            #[doc = " A value that the document does not list."]
            UnknownValue(UnknownValue),
        }
    };
    let mut text = super::unparse(item);
    let _ = writeln!(text, "\nopen_enum! {{\n    {},", ty.name);
    for (variant, value) in variants {
        let _ = writeln!(text, "    {variant}: {value:?},");
    }
    text.push_str("}\n");
    text
}

fn structure(
    model: &Model,
    ty: &TypeDef,
    fields: &[Field],
    used: &mut BTreeSet<&'static str>,
) -> String {
    used.extend(["Extra", "record"]);
    let name = format_ident!("{}", ty.name);
    let docs = attributes(&[
        if ty.docs.is_empty() {
            format!("`{}`.", ty.name)
        } else {
            prose(&ty.docs)
        },
        direction(ty),
    ]);
    let members = fields.iter().map(|field| {
        let field_name = format_ident!("{}", field.name);
        let rust = field_type(ty, field, used);
        let docs = attributes(&[field_docs(ty, field)]);
        quote! { #docs pub #field_name: #rust, }
    });
    let default = has_default(ty, fields).then(|| quote!(Default,));
    let members: Vec<TokenStream> = members.collect();
    let mut items = quote! {
        #docs
        #[derive(Clone, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#members)*
            extra: Extra,
        }
    };
    if ty.in_request {
        items.extend(construction(model, ty, fields, used));
    }
    let mut text = super::unparse(items);
    let _ = writeln!(
        text,
        "\nrecord! {{\n    {}, goes_back: {},",
        ty.name, ty.goes_back
    );
    for field in fields {
        let role = if field.read_only {
            "read_only"
        } else {
            "member"
        };
        let former: String = field.former.iter().fold(String::new(), |mut text, name| {
            let _ = write!(text, " | {name:?}");
            text
        });
        let _ = writeln!(text, "    {role} {}: {:?}{former},", field.name, field.wire);
    }
    text.push_str("}\n");
    for update in model.updates.iter().filter(|update| update.sent == ty.name) {
        text.push('\n');
        text.push_str(&carried(update, used));
    }
    text
}

/// Whether a type has a value with nothing set: of what a document requires in requests,
/// nothing is invented.
pub fn has_default(ty: &TypeDef, fields: &[Field]) -> bool {
    let demands = fields.iter().any(Field::positional);
    !(ty.in_request && !ty.comes && demands)
}

/// What was read becomes what an update takes.
fn carried(update: &Update, used: &mut BTreeSet<&'static str>) -> String {
    used.insert("carry");
    let (read, sent) = (
        format_ident!("{}", update.read),
        format_ident!("{}", update.sent),
    );
    let docs = attributes(&[format!(
        "For read, change and write at `{}`: what the two types share is carried over, and what no\ndocument mentions as well.",
        update.path
    )]);
    super::unparse(quote! {
        #docs
        impl From<#read> for #sent {
            #[inline]
            fn from(read: #read) -> Self {
                carry(&read)
            }
        }
    })
}

fn direction(ty: &TypeDef) -> String {
    if ty.goes_back && !ty.in_request {
        return "Comes back, and is what an update is made of: what did not come stays absent, and properties\nthat the document does not mention are kept.".to_owned();
    }
    match (ty.in_request, ty.in_answer) {
        (true, true) => "Comes back and goes to the server: what is not set stays absent, and properties that the\ndocument does not mention are kept.".to_owned(),
        (true, false) => String::new(),
        _ => "Only comes back: a property that the document requires is empty where the server left it out.".to_owned(),
    }
}

fn field_docs(ty: &TypeDef, field: &Field) -> String {
    let mut docs = if field.docs.is_empty() {
        format!("{}.", code(&field.wire))
    } else {
        prose(&field.docs)
    };
    if field.read_only && ty.in_request {
        docs.push_str("\n\nSet by the server; never sent.");
    }
    if field.deprecated {
        docs.push_str("\n\nDeprecated by the vendor.");
    }
    docs
}

/// The type of a value, without regard to where it stands.
pub fn plain(ty: &Type, types: &TokenStream, used: &mut BTreeSet<&'static str>) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Time => {
            used.insert("Timestamp");
            quote!(Timestamp)
        }
        Type::Any => {
            used.insert("Value");
            quote!(Value)
        }
        Type::File => {
            used.insert("Upload");
            quote!(Upload)
        }
        Type::Bytes => {
            used.insert("Bytes");
            quote!(Bytes)
        }
        Type::Array(item) => {
            let item = plain(item, types, used);
            quote!(Vec<#item>)
        }
        Type::Map(value) => {
            used.insert("BTreeMap");
            let value = plain(value, types, used);
            quote!(BTreeMap<String, #value>)
        }
        Type::Named(name) => {
            let name = format_ident!("{name}");
            quote!(#types #name)
        }
    }
}

/// Whether a property is there even when it did not come.
fn always_there(ty: &TypeDef, field: &Field) -> bool {
    if ty.in_answer && !ty.goes_back {
        field.required || matches!(field.ty, Type::Array(_) | Type::Map(_))
    } else {
        // In what goes both ways nothing is invented.
        field.required && !ty.comes && !field.read_only
    }
}

/// The type of a property as a user reads it.
pub fn field_type(ty: &TypeDef, field: &Field, used: &mut BTreeSet<&'static str>) -> TokenStream {
    let rust = plain(&field.ty, &TokenStream::new(), used);
    let rust = if field.boxed {
        quote!(Box<#rust>)
    } else {
        rust
    };
    // A type that must hold itself would have no end.
    if always_there(ty, field) && !field.boxed {
        rust
    } else {
        quote!(Option<#rust>)
    }
}

/// How an argument of this type is taken, and what makes the value of it.
pub fn argument(
    model: &Model,
    ty: &Type,
    name: &TokenStream,
    types: &TokenStream,
    used: &mut BTreeSet<&'static str>,
) -> (TokenStream, TokenStream) {
    match ty {
        Type::Boolean => (quote!(bool), quote!(#name)),
        Type::Named(named) => {
            let rust = plain(ty, types, used);
            let is_enum = model
                .types
                .iter()
                .any(|ty| ty.name == *named && matches!(ty.kind, Kind::Enum(_)));
            if is_enum {
                (quote!(impl Into<#rust>), quote!(#name.into()))
            } else {
                (rust, quote!(#name))
            }
        }
        Type::Array(item) => {
            let item = plain(item, types, used);
            (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(#name.into_iter().map(Into::into).collect()),
            )
        }
        Type::Map(value) => {
            let value = plain(value, types, used);
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>),
                quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
            )
        }
        _ => {
            let rust = plain(ty, types, used);
            (quote!(impl Into<#rust>), quote!(#name.into()))
        }
    }
}

/// `new` with what the document requires, and a setter for everything that can be sent.
fn construction(
    model: &Model,
    ty: &TypeDef,
    fields: &[Field],
    used: &mut BTreeSet<&'static str>,
) -> TokenStream {
    used.insert("Record");
    let types = TokenStream::new();
    let had_map = used.contains("BTreeMap");
    let name = format_ident!("{}", ty.name);
    let required: Vec<&Field> = fields.iter().filter(|field| field.positional()).collect();
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in &required {
        let (argument, value) = taken(model, ty, field, &types, used);
        let field_name = format_ident!("{}", field.name);
        arguments.push(quote!(#field_name: #argument));
        values.push(if value.to_string() == field.name {
            quote!(#field_name)
        } else {
            quote!(#field_name: #value)
        });
    }
    let setters: Vec<TokenStream> = fields
        .iter()
        .filter(|field| !field.read_only && !required.iter().any(|r| r.wire == field.wire))
        .map(|field| {
            let (argument, value) = taken(model, ty, field, &types, used);
            let field_name = format_ident!("{}", field.name);
            let docs = attributes(&[format!("Sets {}.", code(&field.wire))]);
            let operator = super::like_an_operator(&field.name, &argument);
            quote! {
                #docs
                #[must_use]
                #operator
                pub fn #field_name(mut self, #field_name: #argument) -> Self {
                    self.#field_name = #value;
                    self
                }
            }
        })
        .collect();
    if had_map {
        used.insert("BTreeMap");
    }
    // A setter called `empty` hides the trait's function of that name.
    let hidden = fields
        .iter()
        .any(|f| f.name == "empty" && !f.read_only && !f.required);
    let empty = if hidden {
        quote!(<Self as Record>)
    } else {
        quote!(Self)
    };
    let many = super::many_arguments(arguments.len());
    let docs = attributes(&[if required.is_empty() {
        "With nothing set.".to_owned()
    } else {
        "With what the document requires.".to_owned()
    }]);
    quote! {
        impl #name {
            #docs
            #[must_use]
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* ..#empty::empty() }
            }
            #(#setters)*
        }
    }
}

fn taken(
    model: &Model,
    ty: &TypeDef,
    field: &Field,
    types: &TokenStream,
    used: &mut BTreeSet<&'static str>,
) -> (TokenStream, TokenStream) {
    let field_name = format_ident!("{}", field.name);
    let had_map = used.contains("BTreeMap");
    let (argument, value) = argument(model, &field.ty, &quote!(#field_name), types, used);
    if had_map {
        used.insert("BTreeMap");
    }
    let value = if field.boxed {
        quote!(Box::new(#value))
    } else {
        value
    };
    let plain = always_there(ty, field) && !field.boxed;
    (argument, if plain { value } else { quote!(Some(#value)) })
}
