//! What follows from the whole model: which types go which way and where they live, which
//! hold themselves, which updates are made of reads, and which lists come in pages.

use std::collections::{BTreeMap, BTreeSet};

use super::{Kind, Model, Place, Type, TypeDef, Update};

/// Every pair of types in which a read is turned into an update, once.
pub(super) fn updates(model: &Model) -> Vec<Update> {
    let is_struct = |name: &str| {
        let found = model.types.iter().find(|ty| ty.name == name);
        found.is_some_and(|ty| matches!(ty.kind, Kind::Struct(_)))
    };
    let mut updates: Vec<Update> = Vec::new();
    for put in model
        .operations
        .iter()
        .filter(|operation| operation.method == "PUT")
    {
        let read = model
            .operations
            .iter()
            .find(|operation| operation.method == "GET" && operation.path == put.path)
            .and_then(|get| get.answer.as_ref());
        let sent = put.body.as_ref().map(|body| &body.ty);
        if let (Some(Type::Named(read)), Some(Type::Named(sent))) = (read, sent)
            && read != sent
            && is_struct(read)
            && is_struct(sent)
            && !updates
                .iter()
                .any(|update| update.read == *read && update.sent == *sent)
        {
            updates.push(Update {
                path: put.path.clone(),
                read: read.clone(),
                sent: sent.clone(),
            });
        }
    }
    updates
}

/// Directions follow from what requests and answers reach; a type lives with the only
/// tag that reaches it, or with the shared ones.
pub(super) fn directions(model: &mut Model) {
    let inner: BTreeMap<String, Vec<String>> = model
        .types
        .iter()
        .map(|ty| {
            let inner = match &ty.kind {
                Kind::Struct(fields) => fields
                    .iter()
                    .filter_map(|field| field.ty.named().map(str::to_owned))
                    .collect(),
                Kind::Enum(_) => Vec::new(),
            };
            (ty.name.clone(), inner)
        })
        .collect();
    let mut sent: BTreeSet<&str> = BTreeSet::new();
    let mut answered: BTreeSet<&str> = BTreeSet::new();
    // By module: a document may have thousands of operations that reach thousands of types.
    let mut mentioned: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for operation in &model.operations {
        let arguments = operation
            .parameters
            .iter()
            .map(|p| &p.ty)
            .chain(operation.body.iter().map(|b| &b.ty));
        let arguments: Vec<&str> = arguments.filter_map(Type::named).collect();
        let answer = operation.answer.as_ref().and_then(Type::named);
        let here = mentioned.entry(&operation.module).or_default();
        here.extend(arguments.iter().copied().chain(answer));
        sent.extend(arguments);
        answered.extend(answer);
    }
    let requests = reached(sent.into_iter(), &inner);
    let answers = reached(answered.into_iter(), &inner);
    // A type that an update takes is made of what was read: where one can be left out of a
    // build, both are needed together.
    let mut needed = inner.clone();
    if model.tag_features {
        for update in &model.updates {
            let of_sent = needed.entry(update.sent.clone()).or_default();
            of_sent.push(update.read.clone());
        }
    }
    let mut homes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, names) in mentioned {
        for name in reached(names.into_iter(), &needed) {
            homes.entry(name).or_default().insert(module.to_owned());
        }
    }
    let carried = reached(
        model.updates.iter().map(|update| update.read.as_str()),
        &inner,
    );
    let made = reached(
        model.updates.iter().map(|update| update.sent.as_str()),
        &inner,
    );
    // What only the fields of a form were made of is no type.
    model.types.retain(|ty| homes.contains_key(&ty.name));
    for ty in &mut model.types {
        ty.in_request = requests.contains(&ty.name);
        ty.in_answer = answers.contains(&ty.name);
        ty.goes_back = ty.in_request || carried.contains(&ty.name);
        ty.comes = ty.in_answer || made.contains(&ty.name);
        ty.needed_by = homes.remove(&ty.name).unwrap_or_default();
        if ty.needed_by.len() == 1 {
            ty.module = ty.needed_by.first().cloned().unwrap_or_default();
        }
    }
}

fn reached<'a>(
    from: impl Iterator<Item = &'a str>,
    inner: &BTreeMap<String, Vec<String>>,
) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<String> = from.map(str::to_owned).collect();
    while let Some(name) = waiting.pop() {
        if reached.insert(name.clone()) {
            waiting.extend(inner.get(&name).into_iter().flatten().cloned());
        }
    }
    reached
}

/// A type that holds itself needs a box on the way.
pub(super) fn box_circles(types: &mut [TypeDef]) {
    let direct: BTreeMap<String, Vec<String>> = types
        .iter()
        .map(|ty| {
            let inner = match &ty.kind {
                Kind::Struct(fields) => fields
                    .iter()
                    .filter_map(|field| match &field.ty {
                        Type::Named(name) => Some(name.clone()),
                        _ => None,
                    })
                    .collect(),
                Kind::Enum(_) => Vec::new(),
            };
            (ty.name.clone(), inner)
        })
        .collect();
    let circles = circles(&direct);
    for ty in types {
        let Kind::Struct(fields) = &mut ty.kind else {
            continue;
        };
        for field in fields {
            if let Type::Named(name) = &field.ty {
                field.boxed = circles.get(name.as_str()) == circles.get(ty.name.as_str());
            }
        }
    }
}

/// A number for each name: those that reach each other share theirs (Kosaraju, without
/// recursion, since a chain of types can be as long as a document).
fn circles(direct: &BTreeMap<String, Vec<String>>) -> BTreeMap<&str, usize> {
    let mut back: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in direct {
        for to in to {
            back.entry(to).or_default().push(from);
        }
    }
    // Names in the order in which everything below them has been seen.
    let mut ended: Vec<&str> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for start in direct.keys() {
        let mut path = vec![(start.as_str(), false)];
        while let Some((name, all_below)) = path.pop() {
            if all_below {
                ended.push(name);
            } else if seen.insert(name) {
                path.push((name, true));
                let below = direct.get(name).into_iter().flatten();
                path.extend(below.map(|name| (name.as_str(), false)));
            }
        }
    }
    let mut circles: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, start) in ended.into_iter().rev().enumerate() {
        let mut waiting = vec![start];
        while let Some(name) = waiting.pop() {
            if !circles.contains_key(name) {
                circles.insert(name, number);
                waiting.extend(back.get(name).into_iter().flatten());
            }
        }
    }
    circles
}

/// The type of what a list holds; a page may hold it under names instead.
fn within(list: &Type) -> Option<&Type> {
    match list {
        Type::Array(item) | Type::Map(item) => Some(item),
        _ => None,
    }
}

/// Lists that come in pages, by what they take and what they answer.
pub(super) fn pages(model: &mut Model) {
    let wires: BTreeMap<&str, BTreeMap<&str, &Type>> = model
        .types
        .iter()
        .filter_map(|ty| match &ty.kind {
            Kind::Struct(fields) => Some((
                ty.name.as_str(),
                fields
                    .iter()
                    .map(|field| (field.wire.as_str(), &field.ty))
                    .collect(),
            )),
            Kind::Enum(_) => None,
        })
        .collect();
    for operation in model
        .operations
        .iter_mut()
        .filter(|operation| operation.method == "GET")
    {
        let (answered, list) = match &operation.answer {
            Some(Type::Array(item)) => ("Array", Some(&**item)),
            Some(Type::Named(name)) => match wires.get(name.as_str()) {
                Some(has)
                    if has.contains_key("content")
                        && (has.contains_key("last") || has.contains_key("totalPages")) =>
                {
                    ("Spring", within(has["content"]))
                }
                Some(has) if has.contains_key("content") && has.contains_key("totalElements") => {
                    ("Content", within(has["content"]))
                }
                Some(has) if has.contains_key("documents") && has.contains_key("links") => {
                    ("Documents", within(has["documents"]))
                }
                Some(has) if has.contains_key("results") => ("Results", within(has["results"])),
                _ => continue,
            },
            _ => continue,
        };
        let takes = |wire: &str| {
            operation
                .parameters
                .iter()
                .any(|p| p.place == Place::Query && p.wire == wire)
        };
        let asked = if takes("$top") && takes("$skip") {
            "TopSkip"
        } else if takes("page") && takes("size") {
            "PageSize"
        } else if takes("pageStart") && takes("pageLimit") {
            "StartLimit"
        } else {
            "Nothing"
        };
        operation.paging = Some((asked, answered));
        operation.item = Some(list.cloned().unwrap_or(Type::Any));
    }
}
