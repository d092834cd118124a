//! The bodies that operations take.

use super::operations::Pair;
use super::{Comparison, View};
use crate::diff::change::{Change, Class, Kind};
use crate::diff::{judge, rust};
use crate::model::{Body, FormKind, Operation, Type};

impl<'a> Comparison<'a> {
    pub(super) fn body(&mut self, pair: Pair<'_>) {
        let Pair { old, new } = pair;
        let at = |this: &Self, kind, what: String, verdict, line: String| {
            let old_root = old.body.as_ref().and_then(|body| body.ty.named());
            let new_root = new.body.as_ref().and_then(|body| body.ty.named());
            let mut change =
                Change::new(kind, pair.subject(), what, verdict).roots(old_root, new_root);
            if old.body.is_some() || old.form.is_some() {
                change = change.old(this.old.places.body(old));
            }
            if new.body.is_some() || new.form.is_some() {
                change = change.new_at(this.new.places.body(new));
            }
            if !line.is_empty() {
                change = change.rust(line);
            }
            change
        };
        let shown = |operation: &Operation, body: &Body| {
            if body.required {
                format!("argument `body` of `Client::{}`", operation.name)
            } else {
                format!("`calls::{}::body()`", operation.struct_name())
            }
        };
        if old.form != new.form {
            let what = format!(
                "the body is {}, was {}",
                form(new.form, &new.body),
                form(old.form, &old.body)
            );
            let verdict = judge::both(Class::Breaking, Class::Neutral);
            let change = at(self, Kind::BodyMediaType, what, verdict, String::new());
            self.found(change);
        }
        match (&old.body, &new.body) {
            (None, None) => {}
            (None, Some(body)) => {
                let how = if body.required {
                    "required"
                } else {
                    "optional"
                };
                let taken = rust::taken(&self.new.understood.model, &body.ty);
                let line = if body.required {
                    format!(
                        "`Client::{}` takes one more argument: `body: {taken}`",
                        new.name
                    )
                } else {
                    format!("new: {}", shown(new, body))
                };
                let what = format!("takes a body, {how}: {}", self.new.words(&body.ty));
                let verdict = judge::added_to_requests(body.required);
                let change = at(self, Kind::BodyAdded, what, verdict, line);
                self.found(change);
            }
            (Some(body), None) => {
                let line = format!("{} is gone", shown(old, body));
                let verdict = judge::both(Class::Breaking, Class::Breaking);
                let what = "takes no body any more".to_owned();
                let change = at(self, Kind::BodyRemoved, what, verdict, line);
                self.found(change);
            }
            (Some(was), Some(is)) => {
                self.prose(&was.docs, &is.docs);
                if was.required != is.required {
                    let how = if is.required { "required" } else { "optional" };
                    let line = format!("{} becomes {}", shown(old, was), shown(new, is));
                    let verdict = judge::argument_required(is.required);
                    let what = format!("the body is {how} now");
                    let change = at(self, Kind::BodyRequired, what, verdict, line);
                    self.found(change);
                }
                if !self.same(&was.ty, &is.ty) {
                    let model =
                        |view: &View<'a>, ty: &Type| rust::taken(&view.understood.model, ty);
                    let (took, takes) = (model(self.old, &was.ty), model(self.new, &is.ty));
                    let what = format!(
                        "the body is {}, was {}{}",
                        self.new.words(&is.ty),
                        self.old.words(&was.ty),
                        self.inside(&was.ty, &is.ty)
                    );
                    let verdict =
                        judge::sent_type(self.wider(&was.ty, &is.ty, false), took == takes);
                    let line = if took == takes {
                        String::new()
                    } else {
                        format!("{} takes `{takes}`, took `{took}`", shown(new, is))
                    };
                    let change = at(self, Kind::BodyType, what, verdict, line);
                    self.found(change);
                }
                if was.media != is.media {
                    let what = format!("the body is `{}`, was `{}`", is.media, was.media);
                    let verdict = judge::both(Class::Breaking, Class::Neutral);
                    let change = at(self, Kind::BodyMediaType, what, verdict, String::new());
                    self.found(change);
                }
            }
        }
    }
}

fn form(form: Option<FormKind>, body: &Option<Body>) -> String {
    match (form, body) {
        (Some(FormKind::Urlencoded), _) => "`application/x-www-form-urlencoded`".to_owned(),
        (Some(FormKind::Multipart), _) => "`multipart/form-data`".to_owned(),
        (None, Some(body)) => format!("`{}`", body.media),
        (None, None) => "none".to_owned(),
    }
}
