//! How alike two types are that are not the same: whether what was sent is still taken, whether
//! what was answered is still there, and what differs inside.

use super::{Comparison, View};
use crate::model::{Field, Kind as TypeKind, Type, TypeDef};

/// Deeper than types lie in each other; types that hold themselves end there.
const DEEPEST: usize = 16;

/// So many properties are named.
const NAMED: usize = 3;

/// How many properties or values two types share, if it is at least half of either.
pub(super) fn alike(old: &TypeDef, new: &TypeDef) -> Option<usize> {
    let (was, is): (Vec<&str>, Vec<&str>) = match (&old.kind, &new.kind) {
        (TypeKind::Struct(was), TypeKind::Struct(is)) => (
            was.iter().map(|field| field.wire.as_str()).collect(),
            is.iter().map(|field| field.wire.as_str()).collect(),
        ),
        (TypeKind::Enum(was), TypeKind::Enum(is)) => (
            was.iter().map(|(_, value)| value.as_str()).collect(),
            is.iter().map(|(_, value)| value.as_str()).collect(),
        ),
        _ => return None,
    };
    let shared = was.iter().filter(|name| is.contains(name)).count();
    (shared > 0 && shared * 2 >= was.len().max(is.len())).then_some(shared)
}

fn kind<'a>(view: &View<'a>, name: &str) -> Option<&'a TypeKind> {
    view.types.get(name).map(|ty| &ty.kind)
}

fn of<'f>(fields: &'f [Field], wire: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.wire == wire)
}

impl Comparison<'_> {
    /// Whether all that the old type can say is said by the new one too. `text`: where all
    /// values are written as text.
    pub(super) fn wider(&self, old: &Type, new: &Type, text: bool) -> bool {
        self.wider_at(old, new, text, 0)
    }

    fn wider_at(&self, old: &Type, new: &Type, text: bool, depth: usize) -> bool {
        if depth > DEEPEST || self.same(old, new) {
            return true;
        }
        match (old, new) {
            (_, Type::Any) | (Type::Integer, Type::Number) | (Type::Time, Type::String) => true,
            (Type::Integer | Type::Number | Type::Boolean, Type::String) => text,
            (Type::Named(name), Type::String) => {
                matches!(kind(self.old, name), Some(TypeKind::Enum(_)))
            }
            (Type::Named(from), Type::Named(to)) => {
                match (kind(self.old, from), kind(self.new, to)) {
                    (Some(TypeKind::Enum(was)), Some(TypeKind::Enum(is))) => was
                        .iter()
                        .all(|(_, value)| is.iter().any(|(_, other)| other == value)),
                    (Some(TypeKind::Struct(was)), Some(TypeKind::Struct(is))) => {
                        let takes = |field: &Field| {
                            of(is, &field.wire).is_some_and(|now| {
                                !now.read_only && self.wider_at(&field.ty, &now.ty, text, depth + 1)
                            })
                        };
                        let had =
                            |field: &Field| of(was, &field.wire).is_some_and(Field::positional);
                        was.iter().filter(|field| !field.read_only).all(takes)
                            && is.iter().filter(|field| field.positional()).all(had)
                    }
                    _ => false,
                }
            }
            (Type::Array(old), Type::Array(new)) | (Type::Map(old), Type::Map(new)) => {
                self.wider_at(old, new, text, depth + 1)
            }
            _ => false,
        }
    }

    /// Whether an answer of the new type is read as one of the old type was: what is missing
    /// is empty, as it is where a property is removed. Another thing, of which less than half
    /// is there, is no such answer.
    pub(super) fn keeps(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Any, _) => true,
            (Type::Array(old), Type::Array(new)) | (Type::Map(old), Type::Map(new)) => {
                self.keeps(old, new)
            }
            (Type::Named(from), Type::Named(to)) => {
                let types = self.old.types.get(from.as_str());
                match types.zip(self.new.types.get(to.as_str())) {
                    Some((was, is)) => {
                        let empty =
                            matches!(&was.kind, TypeKind::Struct(fields) if fields.is_empty());
                        let structs = matches!(is.kind, TypeKind::Struct(_));
                        let more = matches!((&was.kind, &is.kind), (TypeKind::Struct(was), TypeKind::Struct(is))
                            if was.iter().all(|field| of(is, &field.wire).is_some()));
                        self.same(old, new)
                            || (empty && structs)
                            || more
                            || alike(was, is).is_some()
                    }
                    None => false,
                }
            }
            _ => self.same(old, new),
        }
    }

    /// What differs inside of two types, to be put behind their names.
    pub(super) fn inside(&self, old: &Type, new: &Type) -> String {
        match (old, new) {
            (Type::Array(old), Type::Array(new)) | (Type::Map(old), Type::Map(new)) => {
                self.inside(old, new)
            }
            (Type::Named(from), Type::Named(to)) => {
                match (kind(self.old, from), kind(self.new, to)) {
                    (Some(TypeKind::Enum(was)), Some(TypeKind::Enum(is))) => {
                        let only = |here: &[(String, String)], there: &[(String, String)]| {
                            let gone = |value: &str| !there.iter().any(|(_, other)| other == value);
                            let all = here.iter().map(|(_, value)| value.as_str());
                            all.filter(|value| gone(value)).map(quoted).collect()
                        };
                        named([("without", only(was, is)), ("with", only(is, was))])
                    }
                    (Some(TypeKind::Struct(was)), Some(TypeKind::Struct(is))) => {
                        self.properties_inside(was, is)
                    }
                    _ => String::new(),
                }
            }
            _ => String::new(),
        }
    }

    fn properties_inside(&self, was: &[Field], is: &[Field]) -> String {
        let only = |here: &[Field], there: &[Field]| -> Vec<String> {
            let all = here.iter().filter(|field| of(there, &field.wire).is_none());
            all.map(|field| quoted(&field.wire)).collect()
        };
        let other: Vec<String> = was
            .iter()
            .filter(|field| {
                let now = of(is, &field.wire);
                now.is_some_and(|now| {
                    !self.same(&field.ty, &now.ty) || field.positional() != now.positional()
                })
            })
            .map(|field| quoted(&field.wire))
            .collect();
        named([
            ("without", only(was, is)),
            ("with", only(is, was)),
            ("with another", other),
        ])
    }
}

fn quoted(name: &str) -> String {
    format!("`{name}`")
}

/// What differs, in words: some of each.
fn named<const N: usize>(all: [(&str, Vec<String>); N]) -> String {
    all.into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(word, mut names)| {
            let more = names.len().saturating_sub(NAMED);
            names.truncate(NAMED);
            let more = match more {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            format!(", {word} {}{more}", names.join(", "))
        })
        .collect()
}
