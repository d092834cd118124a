//! The parameters that operations take.

use super::operations::Pair;
use super::{Comparison, Told, View};
use crate::diff::change::{Change, Class, Kind, Verdict};
use crate::diff::{judge, rust};
use crate::model::{Operation, Parameter, Place};

/// A parameter in both documents.
type Both<'a> = (&'a Parameter, &'a Parameter);

/// What messages call a parameter.
fn called(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path parameter",
        Place::Query => "query parameter",
        Place::Header => "header",
        Place::Form => "form field",
    };
    format!("{place} `{}`", parameter.wire)
}

/// How a call is given a parameter: by position or by name.
fn given(operation: &Operation, parameter: &Parameter) -> String {
    if parameter.required {
        format!(
            "argument `{}` of `Client::{}`",
            parameter.name, operation.name
        )
    } else {
        format!("`calls::{}::{}()`", operation.struct_name(), parameter.name)
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn arguments(&mut self, pair: Pair<'a>) {
        let (both, gone, new) = parameters(pair);
        for parameter in gone {
            self.parameter_removed(pair, parameter);
        }
        for both in &both {
            self.parameter(pair, *both);
        }
        for parameter in new {
            self.parameter_added(pair, parameter);
        }
        self.order(pair, &both);
        self.api_version(pair);
        self.body(pair);
    }

    fn at_parameter(
        &self,
        pair: Pair<'_>,
        (old, new): Both<'_>,
        kind: Kind,
        what: String,
        verdict: Verdict,
    ) -> Change {
        let was = self.old.places.parameter(pair.old, old.place, &old.wire);
        let is = self.new.places.parameter(pair.new, new.place, &new.wire);
        Change::new(kind, pair.subject(), what, verdict)
            .old(was)
            .new_at(is)
            .roots(old.ty.named(), new.ty.named())
    }

    fn parameter_removed(&mut self, pair: Pair<'_>, parameter: &Parameter) {
        let what = format!("{} removed", called(parameter));
        let verdict = judge::both(Class::Breaking, Class::Breaking);
        let pointer = self
            .old
            .places
            .parameter(pair.old, parameter.place, &parameter.wire);
        let change = Change::new(Kind::ParameterRemoved, pair.subject(), what, verdict)
            .old(pointer)
            .roots(parameter.ty.named(), [])
            .rust(format!("{} is gone", given(pair.old, parameter)));
        self.found(change);
    }

    fn parameter_added(&mut self, pair: Pair<'_>, parameter: &Parameter) {
        let required = parameter.required;
        let how = if required { "required" } else { "optional" };
        let what = format!("new {}, {how}", called(parameter));
        let verdict = judge::added_to_requests(required);
        let pointer = self
            .new
            .places
            .parameter(pair.new, parameter.place, &parameter.wire);
        let taken = rust::taken(&self.new.understood.model, &parameter.ty);
        let line = if required {
            format!(
                "`Client::{}` takes one more argument: `{}: {taken}`",
                pair.new.name, parameter.name
            )
        } else {
            format!("new: {}", given(pair.new, parameter))
        };
        let change = Change::new(Kind::ParameterAdded, pair.subject(), what, verdict)
            .new_at(pointer)
            .roots([], parameter.ty.named())
            .rust(line);
        self.found(change);
    }

    fn parameter(&mut self, pair: Pair<'_>, both: Both<'_>) {
        let (old, new) = both;
        let called = called(old);
        let (was, is) = (given(pair.old, old), given(pair.new, new));
        let (taken_was, taken_is) = (
            rust::taken(&self.old.understood.model, &old.ty),
            rust::taken(&self.new.understood.model, &new.ty),
        );
        let mut changes = Vec::new();
        if old.place != new.place {
            let same = old.required == new.required
                && (old.required || old.name == new.name)
                && self.same(&old.ty, &new.ty);
            let verdict = judge::both(Class::Breaking, judge::unless_same(same));
            let what = format!("{called} is a {} now", self::called(new));
            let mut change = self.at_parameter(pair, both, Kind::ParameterPlace, what, verdict);
            if !same {
                change = change.rust(format!("{was} is {is}"));
            }
            changes.push(change);
        }
        if old.required != new.required {
            let how = if new.required { "required" } else { "optional" };
            let what = format!("{called} is {how} now");
            let verdict = judge::argument_required(new.required);
            let change = self
                .at_parameter(pair, both, Kind::ParameterRequired, what, verdict)
                .rust(format!("{was} becomes {is}"));
            changes.push(change);
        } else if !old.required && old.name != new.name {
            let what = format!("{called} has another name in Rust");
            let verdict = judge::only_in_rust(Class::Breaking);
            let change = self
                .at_parameter(pair, both, Kind::ParameterName, what, verdict)
                .rust(format!("{was} is {is}"));
            changes.push(change);
        }
        if !self.same(&old.ty, &new.ty) {
            let wider = self.wider(&old.ty, &new.ty, true);
            let what = format!(
                "{called} is {}, was {}",
                self.new.words(&new.ty),
                self.old.words(&old.ty)
            );
            let verdict = judge::sent_type(wider, taken_was == taken_is);
            let mut change = self.at_parameter(pair, both, Kind::ParameterType, what, verdict);
            if taken_was != taken_is {
                change = change.rust(format!("{is} takes `{taken_is}`, took `{taken_was}`"));
            }
            changes.push(change);
        } else if old.encoding != new.encoding {
            let what = format!(
                "the items of {called} are written {}, were {}",
                written(new.encoding),
                written(old.encoding)
            );
            let verdict = judge::both(Class::Breaking, Class::Neutral);
            changes.push(self.at_parameter(pair, both, Kind::ParameterEncoding, what, verdict));
        }
        let was_at = self.old.places.parameter(pair.old, old.place, &old.wire);
        let is_at = self.new.places.parameter(pair.new, new.place, &new.wire);
        for change in changes {
            self.found(change);
        }
        let subject = pair.subject();
        let limits = self.limits_and_default(
            true,
            &told_of(&subject, &called, &was_at, old),
            &told_of(&subject, &called, &is_at, new),
        );
        if !limits {
            self.prose(&old.docs, &new.docs);
        }
    }

    /// Positional arguments that are in both and stand in another order.
    fn order(&mut self, pair: Pair<'_>, both: &[Both<'_>]) {
        let stay = both
            .iter()
            .filter(|(old, new)| old.ordered() && new.ordered());
        let (was, is): (Vec<&Parameter>, Vec<&Parameter>) = stay.copied().unzip();
        let place = |operation: &Operation, parameter: &Parameter| {
            let all = &operation.parameters;
            all.iter().position(|other| std::ptr::eq(other, parameter))
        };
        let order = |operation: &Operation, parameters: &[&Parameter]| {
            let mut order: Vec<usize> = (0..parameters.len()).collect();
            order.sort_by_key(|index| place(operation, parameters[*index]));
            order
        };
        if order(pair.old, &was) != order(pair.new, &is) {
            let verdict = judge::only_in_rust(Class::Breaking);
            let change = self
                .about(
                    pair,
                    Kind::ArgumentOrder,
                    "required parameters stand in another order",
                    verdict,
                )
                .rust(format!(
                    "`Client::{}` takes its arguments in another order",
                    pair.new.name
                ));
            self.found(change);
        }
    }

    /// The client's own parameter.
    fn api_version(&mut self, pair: Pair<'_>) {
        let Pair { old, new } = pair;
        let call = format!("`calls::{}::api_version()`", new.struct_name());
        let at = |view: &View<'_>, operation| {
            view.places.parameter(operation, Place::Query, "apiVersion")
        };
        let change = match (old.takes_api_version, new.takes_api_version) {
            (false, true) => Change::new(
                Kind::ParameterAdded,
                pair.subject(),
                "new query parameter `apiVersion`",
                // Its value is the client's: no caller has to give it.
                judge::added_to_requests(false),
            )
            .new_at(at(self.new, new))
            .rust(format!("new: {call}")),
            (true, false) => Change::new(
                Kind::ParameterRemoved,
                pair.subject(),
                "query parameter `apiVersion` removed",
                judge::both(Class::Breaking, Class::Breaking),
            )
            .old(at(self.old, old))
            .rust(format!("{call} is gone")),
            _ => return,
        };
        self.found(change);
    }
}

fn told_of<'t>(
    subject: &'t str,
    what: &'t str,
    pointer: &'t str,
    parameter: &'t Parameter,
) -> Told<'t> {
    Told {
        subject,
        what,
        pointer,
        limits: &parameter.limits,
        default: parameter.default.as_ref(),
    }
}

fn written(encoding: &str) -> &'static str {
    match encoding {
        "Comma" => "with commas between",
        "Space" => "with spaces between",
        "Tab" => "with tabs between",
        "Pipe" => "with `|` between",
        "Repeated" => "each with the name again",
        _ => "as one",
    }
}

/// Parameters of both, of the old and of the new operation alone. Those of the path by their
/// position, since their names are not on the wire; others by place and name, then by name.
fn parameters<'a>(pair: Pair<'a>) -> (Vec<Both<'a>>, Vec<&'a Parameter>, Vec<&'a Parameter>) {
    let Pair { old, new } = pair;
    let mut both: Vec<Both<'_>> = Vec::new();
    let in_path = |operation: &'a Operation| -> Vec<&'a Parameter> {
        let mut all = operation.positional();
        all.retain(|parameter| parameter.place == Place::Path);
        all
    };
    let (old_path, new_path) = (in_path(old), in_path(new));
    if old_path.len() == new_path.len() {
        both.extend(old_path.into_iter().zip(new_path));
    }
    let mut left: Vec<&Parameter> = old.parameters.iter().collect();
    let mut right: Vec<&Parameter> = new.parameters.iter().collect();
    let equal = |a: &Parameter, b: &Parameter| {
        a.wire == b.wire || (a.place == Place::Header && a.wire.eq_ignore_ascii_case(&b.wire))
    };
    for same_place in [true, false] {
        let is = |a: &Parameter, b: &Parameter| std::ptr::eq(a, b);
        left.retain(|p| !both.iter().any(|(other, _)| is(other, p)));
        right.retain(|p| !both.iter().any(|(_, other)| is(other, p)));
        for parameter in &left {
            let free = right
                .iter()
                .filter(|other| !both.iter().any(|(_, taken)| is(taken, other)));
            let found = free
                .filter(|other| !same_place || other.place == parameter.place)
                .find(|other| equal(parameter, other));
            if let Some(other) = found {
                both.push((parameter, other));
            }
        }
        left.retain(|p| !both.iter().any(|(other, _)| is(other, p)));
        right.retain(|p| !both.iter().any(|(_, other)| is(other, p)));
    }
    (both, left, right)
}
