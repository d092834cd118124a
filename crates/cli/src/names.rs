//! Things by the names that people give them. A name is taken as a whole: what fits in part or
//! more than once is an error that lists what there is, so that nothing happens to the wrong one.

use client_core::{Error, ErrorKind};

use crate::failure::Failure;
use crate::output::line;

/// How many candidates an error lists.
const LISTED: usize = 10;

/// The one whose id or name is `wanted`; `of` gives both.
pub fn one<'a, T>(
    what: &str,
    wanted: &str,
    all: &'a [T],
    of: impl Fn(&T) -> (&str, Option<&str>),
) -> Result<&'a T, Failure> {
    let named = all.iter().filter(|one| of(one).1 == Some(wanted));
    let named: Vec<&T> = named.filter(|one| of(one).0 != wanted).collect();
    let by_id = all.iter().find(|one| of(one).0 == wanted);
    match (by_id, &*named) {
        (Some(found), []) | (None, &[found]) => Ok(found),
        (None, []) => Err(Failure::NotFound(nothing(what, wanted, all, of))),
        (Some(found), others) => {
            let others = others.iter().map(|one| of(one).0);
            Err(id_and_name(what, wanted, of(found).1, others))
        }
        (None, several) => Err(Failure::Usage(format!(
            "there are {} of the {what} name {wanted:?}; take an id: {}",
            several.len(),
            listed(several.iter().map(|one| of(one).0))
        ))),
    }
}

/// What is wrong with the id of one that is the name of others: nothing tells which is meant.
pub fn id_and_name<'a>(
    what: &str,
    wanted: &str,
    name: Option<&str>,
    others: impl Iterator<Item = &'a str>,
) -> Failure {
    Failure::Usage(format!(
        "{wanted:?} is the id of the {what} {:?} and the name of another: take that name, or the id {}",
        name.unwrap_or_default(),
        listed(others)
    ))
}

/// Whether it looks like the ids that servers give, so that a thing of that name may not be the one
/// that is meant.
pub fn may_be_id(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-')
}

/// Whether a server that was asked for an id says that it is none of its, or could be none of any.
pub fn is_no_id(error: &Error) -> bool {
    error.is_not_found() || error.status() == Some(400) || error.kind() == ErrorKind::Usage
}

fn nothing<T>(
    what: &str,
    wanted: &str,
    all: &[T],
    of: impl Fn(&T) -> (&str, Option<&str>),
) -> String {
    let names: Vec<&str> = all
        .iter()
        .map(|one| of(one).1.unwrap_or(of(one).0))
        .collect();
    format!(
        "there is no {what} {wanted:?}{}",
        others(wanted, &names, "there are")
    )
}

/// What there is in place of a name that is none: the rest of a sentence that says so.
pub fn others(wanted: &str, all: &[&str], there_are: &str) -> String {
    let lower = wanted.to_lowercase();
    let similar = all.iter().copied();
    let similar: Vec<&str> = similar
        .filter(|name| name.to_lowercase().contains(&lower))
        .collect();
    if !similar.is_empty() {
        return format!("; similar: {}", listed(similar.into_iter()));
    }
    match all {
        [] => ", and no other one either".to_owned(),
        all => format!("; {there_are} {}", listed(all.iter().copied())),
    }
}

/// The first ones, and how many more there are.
pub fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(line).collect();
    let shown = names[..names.len().min(LISTED)].join(", ");
    match names.len().checked_sub(LISTED) {
        Some(more @ 1..) => format!("{shown} and {more} more"),
        _ => shown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(wanted: &str) -> Result<&'static str, Failure> {
        const ALL: [(&str, &str); 4] = [("1", "web"), ("2", "web-db"), ("3", "db"), ("4", "db")];
        one("blueprint", wanted, &ALL, |(id, name)| (id, Some(name))).map(|found| found.0)
    }

    #[test]
    fn ids_and_whole_names_are_found() {
        assert_eq!(find("web").unwrap(), "1");
        assert_eq!(find("4").unwrap(), "4");
    }

    #[test]
    fn an_id_that_is_the_name_of_another_is_neither() {
        const ALL: [(&str, &str); 3] = [("1", "web"), ("2", "1"), ("3", "3")];
        let find = |wanted| one("project", wanted, &ALL, |(id, name)| (id, Some(name)));
        let told = find("1").unwrap_err();
        assert_eq!(told.exit_status(), 2);
        assert_eq!(
            told.to_string(),
            "\"1\" is the id of the project \"web\" and the name of another: take that name, or the id 2"
        );
        assert_eq!(find("3").unwrap().0, "3");
    }

    #[test]
    fn parts_and_doubles_are_errors_that_list_candidates() {
        let partial = find("WEB").unwrap_err();
        assert_eq!(partial.exit_status(), 4);
        assert_eq!(
            partial.to_string(),
            "there is no blueprint \"WEB\"; similar: web, web-db"
        );
        let double = find("db").unwrap_err();
        assert_eq!(double.exit_status(), 2);
        assert_eq!(
            double.to_string(),
            "there are 2 of the blueprint name \"db\"; take an id: 3, 4"
        );
        assert!(
            find("x")
                .unwrap_err()
                .to_string()
                .ends_with("there are web, web-db, db, db")
        );
    }
}
