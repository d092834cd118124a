//! What users of a crate read: the types of fields and arguments as text, by the very
//! functions that generate them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Field, Kind, Model, Operation, Type, TypeDef};
use crate::shape::calls;
use crate::shape::types::{argument, field_type, plain};

/// A type, wherever it stands.
pub fn ty(ty: &Type) -> String {
    text(plain(ty, &quote!(types::), &mut BTreeSet::new()))
}

/// The type of a struct's field.
pub fn field(owner: &TypeDef, field: &Field) -> String {
    text(field_type(owner, field, &mut BTreeSet::new()))
}

/// The form of a struct's field, without regard to what it holds: an option, a box, a list.
pub fn form(owner: &TypeDef, field: &Field) -> String {
    let holds = match &field.ty {
        Type::Array(_) => Type::Array(Box::new(Type::Any)),
        Type::Map(_) => Type::Map(Box::new(Type::Any)),
        _ => Type::Any,
    };
    let field = Field {
        ty: holds,
        ..field.clone()
    };
    self::field(owner, &field)
}

/// How a method takes an argument of this type.
pub fn taken(model: &Model, ty: &Type) -> String {
    let name = quote!(x);
    let types = quote!(types::);
    text(argument(model, ty, &name, &types, &mut BTreeSet::new()).0)
}

/// What a call answers.
pub fn answer(operation: &Operation) -> String {
    text(calls::answer(operation, &mut BTreeSet::new()))
}

/// Whether a type can be made by `new`, and what that takes: wire names, in order.
pub fn constructor(ty: &TypeDef) -> Option<Vec<&str>> {
    let Kind::Struct(fields) = &ty.kind else {
        return None;
    };
    let demanded = fields.iter().filter(|field| field.positional());
    ty.in_request
        .then(|| demanded.map(|field| field.wire.as_str()).collect())
}

/// Tokens as a person writes them.
fn text(tokens: TokenStream) -> String {
    // The only items of the language that hold a type and nothing else.
    let alias = syn::parse2::<syn::File>(quote!(type T = #tokens;));
    match alias {
        Ok(file) => {
            let text = prettyplease::unparse(&file);
            let text = text.trim().trim_start_matches("type T = ");
            let words: Vec<&str> = text.trim_end_matches(';').split_whitespace().collect();
            words.join(" ")
        }
        Err(_) => tokens.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_written_as_in_the_crate() {
        let named = |name: &str| Type::Named(name.to_owned());
        assert_eq!(
            ty(&Type::Map(Box::new(Type::Array(Box::new(named("Task")))))),
            "BTreeMap<String, Vec<types::Task>>"
        );
        assert_eq!(ty(&Type::Integer), "i64");
        assert_eq!(text(quote!(())), "()");
        assert_eq!(
            text(quote!(impl IntoIterator<Item = impl Into<String>>)),
            "impl IntoIterator<Item = impl Into<String>>"
        );
    }
}
