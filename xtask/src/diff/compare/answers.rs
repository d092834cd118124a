//! What operations answer: types, statuses, lists, and work to wait for.

use super::operations::Pair;
use super::{Comparison, Loose};
use crate::diff::change::{Change, Class, Kind};
use crate::diff::{judge, rust};
use crate::model::{Operation, Type};

impl<'a> Comparison<'a> {
    pub(super) fn answer(&mut self, pair: Pair<'_>) {
        let Pair { old, new } = pair;
        let (was, is) = (rust::answer(old), rust::answer(new));
        let line = format!("`Client::{}` answers `{is}`, was `{was}`", new.name);
        let at = |this: &Self, kind, what: String, verdict| {
            let old_root = old.answer.as_ref().and_then(Type::named);
            let new_root = new.answer.as_ref().and_then(Type::named);
            Change::new(kind, pair.subject(), what, verdict)
                .old(this.old.places.answer(old))
                .new_at(this.new.places.answer(new))
                .roots(old_root, new_root)
                .rust(line.clone())
        };
        let breaking = Class::Breaking;
        // An answer of another type that is read in another way is one change.
        let mut retyped = false;
        match (&old.answer, &new.answer) {
            (None, None) => return,
            (None, Some(ty)) => {
                let what = format!("answers {}, had no answer", self.new.words(ty));
                let verdict = judge::both(Class::Additive, breaking);
                let change = at(self, Kind::AnswerAdded, what, verdict);
                return self.found(change);
            }
            (Some(ty), None) => {
                let what = format!("has no answer any more, was {}", self.old.words(ty));
                let change = at(
                    self,
                    Kind::AnswerRemoved,
                    what,
                    judge::both(breaking, breaking),
                );
                return self.found(change);
            }
            (Some(from), Some(to)) if !self.same(from, to) => {
                let (from_words, to_words) = (self.old.words(from), self.new.words(to));
                let mut what = format!("answers {to_words}, was {from_words}");
                if old.answer_content != new.answer_content {
                    what = format!(
                        "answers {to_words} as `{}`, was {from_words} as `{}`",
                        new.accept, old.accept
                    );
                    retyped = true;
                }
                what.push_str(&self.inside(from, to));
                let keeps = !retyped && self.keeps(from, to);
                let verdict = judge::answer_type(keeps, was == is);
                let change = at(self, Kind::AnswerType, what, verdict);
                self.found(change);
            }
            _ => {}
        }
        if old.optional_answer != new.optional_answer {
            let what = match new.optional_answer {
                true => "the answer may be missing",
                false => "the answer is always there",
            };
            let verdict = judge::answer_optional(new.optional_answer);
            let change = at(self, Kind::AnswerOptional, what.to_owned(), verdict);
            self.found(change);
        }
        let read_otherwise = old.accept != new.accept || old.answer_content != new.answer_content;
        if read_otherwise && !retyped {
            let what = format!("answers `{}`, was `{}`", new.accept, old.accept);
            let same = old.answer_content == new.answer_content;
            let verdict = judge::answer_media_type(&old.accept, &new.accept, same);
            let mut change = at(self, Kind::AnswerMediaType, what, verdict);
            if was == is {
                change.rust.clear();
            }
            self.found(change);
        }
    }

    pub(super) fn statuses(&mut self, pair: Pair<'_>) {
        let (was, is) = (
            self.old.places.statuses(pair.old),
            self.new.places.statuses(pair.new),
        );
        for status in was.iter().filter(|status| !is.contains(status)) {
            let what = format!("status {status} is not documented any more");
            let verdict = judge::documented();
            let pointer = self.old.places.status(pair.old, status);
            let change = Change::new(Kind::StatusRemoved, pair.subject(), what, verdict);
            self.found(change.old(pointer));
        }
        for status in is.iter().filter(|status| !was.contains(status)) {
            let what = format!("documents status {status}");
            let verdict = judge::documented();
            let pointer = self.new.places.status(pair.new, status);
            let change = Change::new(Kind::StatusAdded, pair.subject(), what, verdict);
            self.found(change.new_at(pointer));
        }
    }

    pub(super) fn lists(&mut self, pair: Pair<'_>) {
        let Pair { old, new } = pair;
        let call = format!("calls::{}", new.struct_name());
        let (what, class, line) = match (old.paging, new.paging) {
            (None, Some((asked, _))) => (
                format!("is a list, {}", asked_by(asked)),
                Class::Additive,
                format!("new: `{call}::items()` and `pages()`"),
            ),
            (Some(_), None) => (
                "is no list any more".to_owned(),
                Class::Breaking,
                format!("`{call}::items()` and `pages()` are gone"),
            ),
            (Some((was, _)), Some((is, _))) if was != is => (
                format!("is a list {}, was one {}", asked_by(is), asked_by(was)),
                Class::Neutral,
                String::new(),
            ),
            _ => match (&old.item, &new.item) {
                (Some(was), Some(is)) if !self.same(was, is) => (
                    format!(
                        "its list is of {}, was of {}",
                        self.new.words(is),
                        self.old.words(was)
                    ),
                    Class::Breaking,
                    format!(
                        "`{call}::items()` gives `{}`, was `{}`",
                        rust::ty(is),
                        rust::ty(was)
                    ),
                ),
                _ => return,
            },
        };
        let mut change = self.about(pair, Kind::Pages, what, judge::only_in_rust(class));
        if !line.is_empty() {
            change = change.rust(line);
        }
        self.found(change);
    }

    /// Whether an answer stands for work to wait for follows from its type.
    pub(super) fn waits(&mut self, pair: Pair<'_>) {
        let Pair { old, new } = pair;
        if old.waits_for == new.waits_for {
            return;
        }
        let named = |operation: &Operation| {
            let ty = operation.answer.as_ref().and_then(Type::named);
            ty.map(str::to_owned)
        };
        let (was, is) = (named(old), named(new));
        let shown = |ty: &Option<String>| ty.clone().unwrap_or_else(|| "()".to_owned());
        let line = match (&old.waits_for, &new.waits_for) {
            (_, Some(kind)) => {
                format!(
                    "`types::{}` stands for work to wait for, a {kind}",
                    shown(&is)
                )
            }
            (_, None) => format!(
                "`types::{}` stood for work to wait for, `{}` does not: `waits_for` in specs/services.toml says what does",
                shown(&was),
                shown(&is)
            ),
        };
        let told = self
            .changes
            .iter_mut()
            .find(|change| change.kind == Kind::AnswerType && change.subject == pair.subject());
        match told {
            Some(change) => change.follow(line, Class::Neutral),
            None => {
                let what = "what its answer stands for";
                let change = self.about(pair, Kind::Waits, what, judge::documented());
                self.loose.push(Loose {
                    change: change.rust(line),
                    old: was.into_iter().collect(),
                    new: is.into_iter().collect(),
                });
            }
        }
    }
}

fn asked_by(asked: &str) -> &'static str {
    match asked {
        "TopSkip" => "by page (`$top`, `$skip`)",
        "PageSize" => "by page (`page`, `size`)",
        "StartLimit" => "by page (`pageStart`, `pageLimit`)",
        _ => "in one piece",
    }
}
