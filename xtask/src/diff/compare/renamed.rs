//! Which schemas have another name now. Names of schemas are not on the wire: what matters is
//! what is in them.

use std::collections::BTreeMap;

use super::View;
use super::like::alike;
use super::operations::Pair;
use crate::model::{Kind as TypeKind, Type, TypeDef};

/// Types by their old name that have another one now: those that only have another name, then
/// those that stand where the old ones stood and are like them.
pub(super) fn renamed<'a>(
    old: &View<'a>,
    new: &View<'a>,
    pairs: &[Pair<'a>],
) -> BTreeMap<&'a str, &'a str> {
    let mut renamed = only_renamed(old, new);
    loop {
        let mut found = Vec::new();
        for pair in pairs {
            in_place_of_operation(*pair, &mut found);
        }
        for (name, ty) in &old.types {
            let now = renamed.get(name).unwrap_or(name);
            if let (TypeKind::Struct(was), Some(TypeKind::Struct(is))) =
                (&ty.kind, new.types.get(now).map(|ty| &ty.kind))
            {
                for field in was {
                    let now = is.iter().find(|other| other.wire == field.wire);
                    in_place(&field.ty, now.map(|field| &field.ty), &mut found);
                }
            }
        }
        let mut likely: Vec<(usize, &str, &str)> = found
            .into_iter()
            .filter(|(from, to)| !new.types.contains_key(from) && !old.types.contains_key(to))
            .filter_map(|(from, to)| {
                Some((alike(old.types.get(from)?, new.types.get(to)?)?, from, to))
            })
            .collect();
        // The likest first; of equals the first in the document.
        likely.sort_by_key(|(shared, ..)| std::cmp::Reverse(*shared));
        let before = renamed.len();
        for (_, from, to) in likely {
            if !renamed.contains_key(from) && !renamed.values().any(|taken| *taken == to) {
                renamed.insert(from, to);
            }
        }
        if renamed.len() == before {
            return renamed;
        }
    }
}

/// The types that an operation has in one place each.
fn in_place_of_operation<'a>(pair: Pair<'a>, found: &mut Vec<(&'a str, &'a str)>) {
    let Pair { old, new } = pair;
    if let Some(answer) = &old.answer {
        in_place(answer, new.answer.as_ref(), found);
    }
    if let Some(body) = &old.body {
        in_place(&body.ty, new.body.as_ref().map(|body| &body.ty), found);
    }
    for parameter in &old.parameters {
        let now = new
            .parameters
            .iter()
            .find(|other| (other.place, &other.wire) == (parameter.place, &parameter.wire));
        in_place(&parameter.ty, now.map(|now| &now.ty), found);
    }
}

fn in_place<'a>(old: &'a Type, new: Option<&'a Type>, found: &mut Vec<(&'a str, &'a str)>) {
    match (old, new) {
        (Type::Named(from), Some(Type::Named(to))) if from != to => found.push((from, to)),
        (Type::Array(old), Some(Type::Array(new))) | (Type::Map(old), Some(Type::Map(new))) => {
            in_place(old, Some(new), found);
        }
        _ => {}
    }
}

/// Types whose content is the same, where no other type is like them.
fn only_renamed<'a>(old: &View<'a>, new: &View<'a>) -> BTreeMap<&'a str, &'a str> {
    let unlike = |here: &View<'a>, there: &View<'a>| {
        let mut found: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
        for (name, ty) in &here.types {
            if !there.types.contains_key(name) {
                found.entry(likeness(ty, there)).or_default().push(name);
            }
        }
        found.retain(|_, names| names.len() == 1);
        found
    };
    let of_new = unlike(new, old);
    let pairs = unlike(old, new).into_iter();
    pairs
        .filter_map(|(likeness, names)| Some((names[0], *of_new.get(&likeness)?.first()?)))
        .collect()
}

/// What is in a type; types that the other side does not have are all alike.
fn likeness(ty: &TypeDef, there: &View<'_>) -> String {
    fn blank(ty: &Type, there: &View<'_>) -> Type {
        match ty {
            Type::Named(name) if !there.types.contains_key(name.as_str()) => {
                Type::Named(String::new())
            }
            Type::Array(item) => Type::Array(Box::new(blank(item, there))),
            Type::Map(value) => Type::Map(Box::new(blank(value, there))),
            _ => ty.clone(),
        }
    }
    match &ty.kind {
        TypeKind::Struct(fields) => {
            let mut all: Vec<String> = fields
                .iter()
                .map(|f| {
                    format!(
                        "{:?}",
                        (&f.wire, f.required, f.read_only, blank(&f.ty, there))
                    )
                })
                .collect();
            all.sort();
            format!("struct {}", all.join("; "))
        }
        TypeKind::Enum(variants) => {
            let mut all: Vec<&str> = variants.iter().map(|(_, value)| value.as_str()).collect();
            all.sort_unstable();
            format!("enum {all:?}")
        }
    }
}
