//! Projects of Aria Automation: one store, which the project service and Infrastructure show each
//! in the shape of its own document. What Infrastructure asks about them is in [`crate::iaas`].

mod constraints;
mod service;
mod store;

pub(crate) use constraints::{conditions_of_expressions, expressions};
pub(crate) use store::{Project, Role, check_name, find, lines, remove};

use crate::call::Handler;

/// Operation ids of the project service and what answers them: all of them have state.
pub(crate) const HANDLERS: [(&str, Handler); 11] = [
    ("getAboutPage", service::about),
    ("getAllProjectsUsingGET", service::list),
    ("createUsingPOST", service::create),
    ("getProjectUsingGET", service::get),
    ("deleteProjectUsingDELETE", service::delete),
    ("modifyProjectUsingPATCH", service::modify),
    ("modifyProjectCostsUsingPATCH", service::modify_cost),
    ("modifyProjectPrincipalsUsingPATCH", service::modify_users),
    ("getUsingGET", service::tags),
    ("updateUsingPATCH", service::modify_tags),
    ("syncProjectsPrincipalsUsingPOST", service::synchronise),
];
