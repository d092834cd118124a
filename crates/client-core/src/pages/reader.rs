//! Pages on their way: each is a call of its own, which runs while the page before it is read.
//! Nothing here knows the type of an item.

use std::collections::VecDeque;
use std::collections::hash_map::RandomState;
use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use auth_core::{Error, ErrorKind, Request, Response};
use bytes::Bytes;
use tokio::task::JoinHandle;
use tracing::Instrument as _;

use super::asking::{Asking, Window};
use super::page::{Item, Page};
use super::walk::{Step, Walk};
use crate::answer::Answer;
use crate::call::CallOptions;
use crate::client::ServiceClient;
use crate::operation::{Operation, PageAnswer, PageRequest, Paging};

/// A list that is being read.
pub(super) struct Reader {
    client: ServiceClient,
    operation: &'static Operation,
    options: CallOptions,
    paging: Paging,
    hasher: RandomState,
    state: State,
    /// How many pages are on their way at most.
    concurrency: usize,
    /// Pages that were asked for, in their order.
    coming: VecDeque<Fetch>,
    /// What comes after the page that is being read instead of another page.
    then: Option<Error>,
    /// The items of the page that is being read.
    items: std::vec::IntoIter<Item>,
    response: Option<Response>,
    offered: usize,
    fitted: bool,
    /// How many items of the whole list were offered, and how many of them did not fit.
    passed: u64,
    left_out: u64,
}

enum State {
    /// Nothing was sent yet.
    New(Result<Request, Error>, bool),
    Reading(Asking, Walk),
    Done,
}

/// One page on its way. Dropping it gives the call up.
struct Fetch {
    window: Window,
    task: JoinHandle<Result<Page, Error>>,
}

impl Drop for Fetch {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The answer of a call, as it is.
struct Whole(Response);

impl Answer for Whole {
    fn from_response(response: &Response, _: &'static Operation) -> Result<Self, Error> {
        Ok(Whole(response.clone()))
    }
}

impl Reader {
    pub(super) fn new(
        client: &ServiceClient,
        operation: &'static Operation,
        request: Result<Request, Error>,
        options: CallOptions,
        whole_pages: bool,
    ) -> Self {
        Reader {
            client: client.clone(),
            operation,
            options,
            // An operation that says nothing of pages answers with all there is.
            paging: operation.paging.unwrap_or(Paging {
                asked: PageRequest::Nothing,
                answered: PageAnswer::Array,
            }),
            hasher: RandomState::new(),
            state: State::New(request, whole_pages),
            concurrency: 1,
            coming: VecDeque::new(),
            then: None,
            items: Vec::new().into_iter(),
            response: None,
            offered: 0,
            fitted: false,
            passed: 0,
            left_out: 0,
        }
    }

    pub(super) fn set_concurrency(&mut self, pages: usize) {
        self.concurrency = pages.max(1);
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(super) fn concurrency(&self) -> usize {
        self.concurrency
    }

    pub(super) fn total(&self) -> Option<u64> {
        match &self.state {
            State::Reading(_, walk) => walk.total(),
            State::New(..) | State::Done => None,
        }
    }

    /// The next item, as text.
    pub(super) fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.offered += 1;
                self.passed += 1;
                return Poll::Ready(Some(Ok(item.text)));
            }
            if let Some(response) = self.response.take() {
                let (offered, fitted) = (std::mem::take(&mut self.offered), self.fitted);
                // One odd item must not hide the others, but a page that loses all of them is none.
                if offered > 0 && !fitted {
                    let what = format!("none of the {offered} items is of the documented type");
                    let error =
                        Error::decode(&response, "$", what).with_operation(self.operation.label());
                    return Poll::Ready(Some(Err(self.fail(error))));
                }
            }
            let Some((page, new)) = ready!(self.poll_step(cx)?) else {
                return Poll::Ready(None);
            };
            let mut new = new.into_iter().peekable();
            let mut place = 0;
            let mut items = page.items;
            items.retain(|_| {
                place += 1;
                new.next_if_eq(&(place - 1)).is_some()
            });
            self.items = items.into_iter();
            self.response = Some(page.response);
            self.fitted = false;
        }
    }

    /// The item given last is of the expected type.
    pub(super) fn fits(&mut self) {
        self.fitted = true;
    }

    /// The item given last is not of the expected type. The first one is told to whoever looks
    /// after the program; a list may have thousands.
    pub(super) fn leave_out(&mut self, text: &[u8]) {
        let operation = self.operation.id;
        let (index, found) = (self.passed.saturating_sub(1), kind(text));
        if self.left_out == 0 {
            tracing::warn!(
                operation,
                index,
                found,
                "an item of a list is not of the documented type; left out, as others of this list \
                 will be"
            );
        } else {
            tracing::debug!(
                operation,
                index,
                found,
                "another item of a list is not of the documented type; left out"
            );
        }
        self.left_out += 1;
    }

    pub(super) fn left_out(&self) -> u64 {
        self.left_out
    }

    /// The next page.
    pub(super) fn poll_page(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Response, Error>>> {
        self.poll_step(cx).map(|step| {
            step.map(|page| page.map(|(page, _)| page.response))
                .transpose()
        })
    }

    /// Nothing comes after an error.
    pub(super) fn fail(&mut self, error: Error) -> Error {
        self.coming.clear();
        self.items = Vec::new().into_iter();
        self.response = None;
        self.state = State::Done;
        error
    }

    /// The next page that has something new, with the places of it.
    #[expect(
        clippy::type_complexity,
        reason = "a page and what is new of it, at one place"
    )]
    fn poll_step(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<(Page, Vec<usize>)>, Error>> {
        loop {
            if let Some(error) = self.then.take() {
                return Poll::Ready(Err(self.fail(error)));
            }
            if let Err(error) = self.send() {
                return Poll::Ready(Err(self.fail(error)));
            }
            let Some(fetch) = self.coming.front_mut() else {
                return Poll::Ready(Ok(None));
            };
            let window = fetch.window;
            let came = match ready!(Pin::new(&mut fetch.task).poll(cx)) {
                Ok(came) => came,
                Err(failed) => match failed.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(_) => Err(Error::new(
                        ErrorKind::Interrupted,
                        "the runtime was shut down while a page was on its way",
                    )),
                },
            };
            self.coming.pop_front();
            let State::Reading(asking, walk) = &mut self.state else {
                return Poll::Ready(Ok(None));
            };
            let page = match came {
                Ok(page) => page,
                // A page may have to begin at a multiple of its size.
                Err(error) if error.status() == Some(400) && walk.refused(window) => continue,
                Err(error) => return Poll::Ready(Err(self.fail(error))),
            };
            let new = match walk.take(window, &page) {
                Step::Read(new) => {
                    if walk.next().is_none() {
                        warn_of_shortfall(self.operation, walk);
                    }
                    new
                }
                Step::Incomplete(new) => {
                    self.then = Some(incomplete(self.operation, &page));
                    new
                }
                Step::Aside => continue,
                Step::End => {
                    warn_of_shortfall(self.operation, walk);
                    self.coming.clear();
                    return Poll::Ready(Ok(None));
                }
                Step::Stuck => {
                    let asked = asking.words(window);
                    let error = stuck(self.operation, &asked, &page);
                    return Poll::Ready(Err(self.fail(error)));
                }
            };
            // The next one comes while this one is read.
            if let Err(error) = self.send() {
                self.then = Some(error);
            }
            return Poll::Ready(Ok(Some((page, new))));
        }
    }

    /// Sends for what is wanted next, and for what will be wanted then.
    fn send(&mut self) -> Result<(), Error> {
        if let State::New(..) = self.state {
            self.begin()?;
        }
        let State::Reading(asking, walk) = &self.state else {
            return Ok(());
        };
        let Some(next) = walk.next() else {
            self.coming.clear();
            return Ok(());
        };
        // What was fetched ahead is of use only if the list is as it was expected to be.
        if self
            .coming
            .front()
            .is_some_and(|fetch| fetch.window != next)
        {
            self.coming.clear();
        }
        while self.coming.len() < self.concurrency {
            let window = match self.coming.back() {
                None => next,
                Some(fetch) => match walk.after(fetch.window) {
                    Some(window) => window,
                    None => break,
                },
            };
            let fetch = self.fetch(window, asking.request(window)?);
            self.coming.push_back(fetch);
        }
        Ok(())
    }

    fn begin(&mut self) -> Result<(), Error> {
        let State::New(request, whole_pages) = std::mem::replace(&mut self.state, State::Done)
        else {
            return Ok(());
        };
        let asked = self.paging.asked;
        let (mut asking, first) = request
            .and_then(|request| Asking::read(self.operation, asked, request))
            .map_err(|error| error.with_operation(self.operation.label()))?;
        if let Some(order) = self.operation.stable_order.filter(|_| self.concurrency > 1) {
            asking.order_by(self.operation, order);
        }
        self.state = State::Reading(asking, Walk::new(asked, first, whole_pages));
        Ok(())
    }

    fn fetch(&self, window: Window, request: Request) -> Fetch {
        let operation = self.operation;
        let shape = self.paging.answered;
        let hasher = self.hasher.clone();
        let call = self
            .client
            .call::<Whole>(operation, Ok(request), self.options.clone());
        let task = async move {
            let Whole(response) = call.await?;
            Page::read(response, operation, shape, &hasher)
        };
        Fetch {
            window,
            task: tokio::spawn(task.in_current_span()),
        }
    }
}

/// A list that ends before its total is given as it came: nothing says which of the two is wrong.
fn warn_of_shortfall(operation: &Operation, walk: &Walk) {
    if let Some((told, found)) = walk.shortfall() {
        tracing::warn!(
            operation = operation.id,
            told,
            found,
            "a list ended with fewer items than the server said it has"
        );
    }
}

/// What an item is, without anything of what it says.
fn kind(text: &[u8]) -> &'static str {
    match text.first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}

fn incomplete(operation: &Operation, page: &Page) -> Error {
    let total = match page.total {
        Some(total) => format!("of {total} items"),
        None => "of more items".to_owned(),
    };
    let what = format!("the list is not complete: {} {total} came", page.came);
    Error::decode(&page.response, "$", what)
        .with_operation(operation.label())
        .with_hint("the operation has no parameter that asks for the rest")
}

fn stuck(operation: &Operation, asked: &str, page: &Page) -> Error {
    let what = format!(
        "the page does not advance: asked for {asked}, but all of the {} items that came are of \
         earlier pages, and the server has more",
        page.came
    );
    Error::decode(&page.response, "$", what)
        .with_operation(operation.label())
        .with_hint("the server seems to ignore what says which page")
}
