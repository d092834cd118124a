//! Lists, read to their end: item by item or page by page, whatever way they are asked for and
//! answered in. `walk` decides what to ask for, `asking` writes it, `page` reads what came,
//! `reader` keeps pages on their way.

mod asking;
mod page;
mod reader;
mod walk;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use auth_core::{Error, Request};
use futures_core::Stream;

use self::reader::Reader;
use crate::answer::Answer;
use crate::call::CallOptions;
use crate::client::ServiceClient;
use crate::operation::Operation;
use crate::wire::{Wire, read_text};

impl ServiceClient {
    /// Every item of the list that an operation answers with.
    pub fn items<T>(
        &self,
        operation: &'static Operation,
        request: Result<Request, Error>,
        options: CallOptions,
    ) -> Items<T> {
        Items {
            reader: Reader::new(self, operation, request, options, false),
            item: PhantomData,
        }
    }

    /// The list that an operation answers with, page by page.
    pub fn pages<T>(
        &self,
        operation: &'static Operation,
        request: Result<Request, Error>,
        options: CallOptions,
    ) -> Pages<T> {
        Pages {
            reader: Reader::new(self, operation, request, options, true),
            page: PhantomData,
        }
    }
}

/// The items of a list, of all its pages: a [`Stream`], to be read with [`next`](Self::next) or
/// all at once with [`try_collect`](Self::try_collect).
///
/// Nothing is sent before the first item is asked for. From then on the next page is fetched while
/// one is read, and no more than these two are in memory. Dropping it stops that. Each page is a
/// call of its own, with retries and the timeout of one call. It needs a tokio runtime.
///
/// A page has 100 items, or as many as the caller said (`top`, `size`); the first is where the
/// caller said (`skip`, `page`). Servers that give fewer are asked more often.
///
/// While a list changes, what is read twice is dropped by its id, and no item is missed that
/// stays in the list and keeps its place among its neighbours: pages overlap by an item, and where
/// that is not found again the reader goes back for what moved. That takes a list with a stable
/// order, items with ids, and a server that can begin a page at any item; otherwise what moves to
/// an earlier page between two requests may be missed.
///
/// A total that the server says is taken for the end only as long as no more items came than it
/// says; if fewer came, the list ends with a warning (`tracing`), and without an error.
///
/// After an error comes nothing more. An item that is not of the documented type is left out and
/// counted ([`left_out`](Self::left_out)), the first one of a list with a warning; a page of which
/// all are is an error. So are a server that gives the same page over and
/// over, and one that has more items but no way to ask for them.
#[must_use = "a list is not asked for until it is read"]
pub struct Items<T> {
    reader: Reader,
    item: PhantomData<fn() -> T>,
}

impl<T> Items<T> {
    /// Fetches up to `pages` pages at the same time, and holds as many in memory; the items keep
    /// their order. It helps once the first page told how many items there are.
    ///
    /// Where the API has an order in which no item changes its place, and the caller asks for none,
    /// that one is asked for. A list that shifts meanwhile costs requests, since pages that were
    /// fetched ahead are then fetched again; see [`Items`] for what is promised.
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.reader.set_concurrency(pages);
        self
    }

    /// How many items the list has, as the server said last; `None` before the first page, and
    /// where the server does not say, or more items came than it said. The caller's `skip` is not
    /// taken off.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.reader.total()
    }

    /// How many items so far were not of the documented type, and are left out of what
    /// [`next`](Self::next) gives.
    #[must_use]
    pub fn left_out(&self) -> u64 {
        self.reader.left_out()
    }
}

impl<T: Wire> Items<T> {
    /// The next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All items, in memory.
    ///
    /// # Errors
    /// The first one that a page brings; what was read before it is lost.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }
}

impl<T: Wire> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let text = match ready!(self.reader.poll_item(cx)) {
                Some(Ok(text)) => text,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            let mut item = T::empty();
            if read_text(&mut item, &text).is_ok_and(|came| came.fits()) {
                self.reader.fits();
                return Poll::Ready(Some(Ok(item)));
            }
            self.reader.leave_out(&text);
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("Items", &self.reader, f)
    }
}

/// The pages of a list, as the server sends them: a [`Stream`], to be read with
/// [`next`](Self::next) or all at once with [`try_collect`](Self::try_collect).
///
/// As [`Items`], but with all that a page says beside its items. Repeats are left in, pages do not
/// overlap, and so an item that moves to an earlier page between two requests is missed. An empty
/// page comes only if it is the first.
#[must_use = "a list is not asked for until it is read"]
pub struct Pages<T> {
    reader: Reader,
    page: PhantomData<fn() -> T>,
}

impl<T> Pages<T> {
    /// Fetches up to `pages` pages at the same time: see [`Items::concurrency`].
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.reader.set_concurrency(pages);
        self
    }

    /// How many items the list has: see [`Items::total`].
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.reader.total()
    }
}

impl<T: Answer> Pages<T> {
    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All pages, in memory.
    ///
    /// # Errors
    /// The first one that a page brings; what was read before it is lost.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut pages = Vec::new();
        while let Some(page) = self.next().await {
            pages.push(page?);
        }
        Ok(pages)
    }
}

impl<T: Answer> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(response) = ready!(self.reader.poll_page(cx)) else {
            return Poll::Ready(None);
        };
        let page = response
            .and_then(|response| T::from_response(&response, self.reader.operation()))
            .map_err(|error| self.reader.fail(error));
        Poll::Ready(Some(page))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("Pages", &self.reader, f)
    }
}

/// Neither the request nor a page: both may hold secrets.
fn show(name: &str, reader: &Reader, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_struct(name)
        .field("operation", &reader.operation().id)
        .field("concurrency", &reader.concurrency())
        .field("total", &reader.total())
        .finish_non_exhaustive()
}
