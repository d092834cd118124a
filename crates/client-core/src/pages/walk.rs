//! Which stretch of a list to ask for next, and what of a page is new. Nothing is sent here.
//!
//! A list is read while it changes. If something in front of the reader goes away, all that is
//! behind it moves forward, and a reader who asks for the next hundred passes over as many. So
//! each page begins with the last item of the one before it. Where that item is not found, the
//! reader goes back until something is: whatever keeps its place among its neighbours is then
//! read, and what is read twice is dropped. Servers that cannot be asked for such pages are read
//! without that promise.

use super::asking::Window;
use super::page::{Marks, Page};
use crate::operation::PageRequest;

/// How often a reader starts again from the beginning before an order is taken for none.
const RESTARTS: u32 = 3;

/// How many requests may bring nothing new, besides those that going back takes.
const FRUITLESS: u64 = 64;

/// How many items read before, in their order, make sure that nothing is missing in front of them;
/// one or two may have moved there.
const WITNESSES: u32 = 3;

/// How many sizes of a page are tried for one that begins where it should.
const SIZES: u64 = 500;

/// A way through a list.
#[derive(Debug)]
pub(super) struct Walk {
    asked: PageRequest,
    /// Whether every page counts as it is, repeats or not; otherwise only what is new in it.
    whole_pages: bool,
    /// Whether pages overlap.
    overlap: bool,
    /// Where the caller begins.
    start: u64,
    /// How many items a page has at most; less than asked for where the server gives less.
    size: u64,
    /// How many were asked for.
    asked_size: u64,
    next: Option<Window>,
    total: Option<u64>,
    /// The lowest that the server said of how many items there are.
    least: u64,
    /// Whether more items came than the total says: then it says nothing of where the end is.
    outnumbered: bool,
    /// How many new items were read.
    found: u64,
    /// Items by their marks, numbered in the order of reading.
    seen: Marks<usize>,
    begun: bool,
    /// The marks of the page read last.
    latest: Vec<u64>,
    /// How many items come on a page, where that is fewer than asked for.
    usual: u64,
    /// Where that page ended, and the furthest that any did.
    reached: u64,
    frontier: u64,
    /// How far the reader is going back.
    back: u64,
    restarts: u32,
    fruitless: u64,
    /// Whether the next request is only to make sure: the server contradicted itself.
    in_doubt: bool,
}

/// What becomes of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The items at these places are new.
    Read(Vec<usize>),
    /// The same, and the server has more that cannot be asked for.
    Incomplete(Vec<usize>),
    /// Nothing in it is of use; the next one may be.
    Aside,
    /// It was the end already.
    End,
    /// The server gives the same over and over.
    Stuck,
}

/// What a server says of what comes after a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    More,
    End,
    /// One thing and its opposite.
    Both,
    Nothing,
}

impl Walk {
    /// A way that begins with a window.
    pub(super) fn new(asked: PageRequest, first: Window, whole_pages: bool) -> Self {
        Walk {
            asked,
            whole_pages,
            overlap: !whole_pages,
            start: first.offset,
            size: first.size,
            asked_size: first.size,
            next: Some(first),
            total: None,
            least: u64::MAX,
            outnumbered: false,
            found: 0,
            seen: Marks::default(),
            begun: false,
            latest: Vec::new(),
            usual: u64::MAX,
            reached: first.offset,
            frontier: first.offset,
            back: 0,
            restarts: 0,
            fruitless: 0,
            in_doubt: false,
        }
    }

    /// What to ask for now.
    pub(super) fn next(&self) -> Option<Window> {
        self.next
    }

    /// What the server said last of how many items there are, unless more of them came.
    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// How many items the server told of and how many were found, where the list ended before its
    /// total. Places count as well as items, and of several totals the lowest: what came in front
    /// of the reader meanwhile is no loss.
    pub(super) fn shortfall(&self) -> Option<(u64, u64)> {
        let found = self.start + self.found;
        let told = self.total?;
        (found.max(self.frontier) < told.min(self.least)).then_some((told, found))
    }

    /// What will be asked for after a window, if all goes as usual: to be fetched ahead.
    pub(super) fn after(&self, window: Window) -> Option<Window> {
        if !self.begun || self.asked == PageRequest::Nothing || self.back > 0 {
            return None;
        }
        let came = window.size.min(self.usual);
        let end = window.offset + came;
        (end < self.total?).then(|| self.window_from(end, self.overlap && came > 1))
    }

    /// The server does not take a window; whether another can be asked for instead.
    pub(super) fn refused(&mut self, window: Window) -> bool {
        let is_whole = !window.overlaps && window.offset % window.size == 0;
        if !is_whole {
            self.align();
        }
        !is_whole
    }

    /// Takes the page of a window, and decides where to go from there.
    pub(super) fn take(&mut self, window: Window, page: &Page) -> Step {
        if self.outnumbers(window, page) {
            tracing::debug!("a list has more items than its total says; read without it");
            self.outnumbered = true;
            self.total = None;
        }
        self.total = self.told_total(page).or(self.total);
        self.least = self.least.min(self.total.unwrap_or(u64::MAX));
        if !self.begun {
            return self.begin(window, page);
        }
        if window.overlaps && self.back == 0 && self.is_same(page) {
            return self.turn_whole(window, page);
        }
        if window.overlaps && !self.recognises(page) {
            if self.restarts < RESTARTS && self.fruitless < self.patience() {
                return self.go_back(window);
            }
            // There is no order to rely on: on without.
            tracing::debug!("a list has no stable order; items that move may be missed");
            self.overlap = false;
        }
        let new = self.new_in(page);
        // One new item on a page read before does not make it another page.
        if new.is_empty() || (self.back == 0 && self.is_same(page)) {
            self.nothing_new(window, page)
        } else {
            self.read(window, page, new)
        }
    }

    fn begin(&mut self, mut window: Window, page: &Page) -> Step {
        self.begun = true;
        let is_short = page.came > 0 && page.came < window.size;
        if is_short && self.asked == PageRequest::PageSize && self.told(window, page) == Told::More
        {
            // Pages are numbered in the size that the server has for them.
            self.size = page.size.unwrap_or(page.came).min(window.size);
            window.offset = window.offset / window.size * self.size;
            window.size = self.size;
            self.start = window.offset;
            self.frontier = window.offset;
        }
        let new = self.new_in(page);
        self.read(window, page, new)
    }

    /// Reads what is new, and says where to go on.
    fn read(&mut self, window: Window, page: &Page, new: Vec<usize>) -> Step {
        self.fruitless = 0;
        self.found += count(&new);
        self.pass(window, page);
        let told = self.told(window, page);
        if self.asked == PageRequest::Nothing {
            self.next = None;
            return match told {
                Told::More => Step::Incomplete(new),
                _ => Step::Read(new),
            };
        }
        self.next = match told {
            Told::End => None,
            _ if page.came == 0 => None,
            _ => Some(self.onward(window, page)),
        };
        self.in_doubt = told == Told::Both;
        Step::Read(new)
    }

    /// A page without anything new: the end, an empty stretch, or a server that does not listen.
    fn nothing_new(&mut self, window: Window, page: &Page) -> Step {
        self.next = None;
        if page.came == 0 {
            return Step::End;
        }
        let told = self.told(window, page);
        // A reader who went back passes what was read before; at the beginning is the beginning.
        let is_forward = self.back == 0 || !window.overlaps;
        let same = is_forward && self.is_same(page);
        let beyond = self
            .told_total(page)
            .is_some_and(|t| window.offset + page.came > t);
        if (same || beyond) && window.offset + page.came >= self.frontier {
            let shorter = same && page.came < window.size;
            if window.overlaps || self.back > 0 || shorter {
                return self.turn_whole(window, page);
            }
            // Where nothing is told, a page that is not full is all there is.
            let complete = told == Told::Nothing && page.came != self.asked_size;
            return if self.in_doubt || complete || told == Told::End {
                Step::End
            } else {
                Step::Stuck
            };
        }
        let ends_the_same = page.items.last().map(|item| item.mark) == self.latest.last().copied();
        let is_done = told == Told::Nothing || self.in_doubt;
        if told == Told::End || (is_done && ends_the_same) {
            return Step::End;
        }
        self.fruitless += 1;
        if self.fruitless > self.patience() {
            return Step::Stuck;
        }
        self.pass(window, page);
        self.next = Some(self.onward(window, page));
        if self.whole_pages {
            Step::Read(Vec::new())
        } else {
            Step::Aside
        }
    }

    /// Whether a page begins with what was read before: with the item read last, or with several
    /// in their order, since one alone may have moved there.
    fn recognises(&self, page: &Page) -> bool {
        let mut known = 0;
        let mut place = None;
        for item in &page.items {
            match self.seen.get(&item.mark) {
                Some(&next) if place.is_none_or(|place| place < next) => {
                    place = Some(next);
                    known += 1;
                    if known == WITNESSES || self.latest.last() == Some(&item.mark) {
                        return true;
                    }
                }
                _ => break,
            }
        }
        false
    }

    /// Asks for what is further in front, twice as far each time.
    fn go_back(&mut self, window: Window) -> Step {
        self.fruitless += 1;
        loop {
            self.back = (self.back * 2).max(2);
            let next = self.covering(self.reached.saturating_sub(self.back).max(self.start));
            if next.offset <= self.start {
                // What is here is the beginning, whether it was read before or not.
                self.restarts += 1;
                self.next = Some(self.covering(self.start));
                return Step::Aside;
            }
            if next.offset < window.offset {
                self.next = Some(Window {
                    overlaps: true,
                    ..next
                });
                return Step::Aside;
            }
        }
    }

    /// The server begins where it wants to: perhaps it counts in whole pages, of the size that it
    /// has for them.
    fn turn_whole(&mut self, window: Window, page: &Page) -> Step {
        if page.came > 0 && page.came < window.size && self.is_same(page) {
            self.size = self.size.min(page.came);
        }
        self.align();
        Step::Aside
    }

    /// Gives up overlapping, and goes on with whole pages behind all that was read.
    fn align(&mut self) {
        self.overlap = false;
        self.back = 0;
        self.next = Some(Window {
            offset: self.frontier - self.frontier % self.size,
            size: self.size,
            overlaps: false,
        });
    }

    /// Remembers a page.
    fn pass(&mut self, window: Window, page: &Page) {
        for item in page.items.iter().filter(|item| item.named) {
            let number = self.seen.len();
            self.seen.entry(item.mark).or_insert(number);
        }
        // Without ids nothing is known again.
        self.overlap &= page.items.iter().all(|item| item.named);
        self.latest = page.items.iter().map(|item| item.mark).collect();
        self.usual = if page.came < window.size {
            page.came
        } else {
            u64::MAX
        };
        self.back = 0;
        self.reached = window.offset + page.came;
        self.frontier = self.frontier.max(self.reached);
    }

    fn onward(&self, window: Window, page: &Page) -> Window {
        let is_numbered = self.asked == PageRequest::PageSize && !self.overlap;
        let end = if is_numbered && window.offset % window.size == 0 {
            // The next page, also where the server has left something out of this one.
            window.offset + window.size.max(page.came)
        } else {
            window.offset + page.came
        };
        self.window_from(end, self.overlap && page.came > 1)
    }

    /// The window behind a place; if it is to overlap, with the item in front of that.
    fn window_from(&self, end: u64, overlaps: bool) -> Window {
        let mut window = self.covering(end - u64::from(overlaps));
        if overlaps && window.offset + window.size <= end {
            // A page so small has room for nothing else.
            window = self.covering(end);
        }
        window.overlaps = window.offset < end && window.offset > self.start;
        window
    }

    /// The window that begins at a place. Pages with numbers begin where they can: at most places
    /// with a somewhat smaller size.
    fn covering(&self, at: u64) -> Window {
        let (offset, size) = match self.asked {
            PageRequest::PageSize if at % self.size != 0 => {
                let beyond = |size: u64| size - at % size;
                let smallest = self.size.div_ceil(2).max(self.size.saturating_sub(SIZES));
                let size = (smallest..=self.size)
                    .max_by_key(|size| (beyond(*size), *size))
                    .unwrap_or(self.size);
                (at - at % size, size)
            }
            _ => (at, self.size),
        };
        Window {
            offset,
            size,
            overlaps: false,
        }
    }

    /// Whether a page is the one read last, but for what changed meanwhile.
    fn is_same(&self, page: &Page) -> bool {
        let marks = page.items.iter().map(|item| item.mark);
        if !page.items.iter().all(|item| item.named) {
            return marks.eq(self.latest.iter().copied());
        }
        let latest: Marks<()> = self.latest.iter().map(|mark| (*mark, ())).collect();
        let both = marks.filter(|mark| latest.contains_key(mark)).count();
        both > 0 && both * 10 >= latest.len() * 9
    }

    fn new_in(&self, page: &Page) -> Vec<usize> {
        let is_named = |place: usize| page.items[place].named;
        let is_new =
            |&place: &usize| !is_named(place) || !self.seen.contains_key(&page.items[place].mark);
        let mut new: Vec<usize> = (0..page.items.len()).filter(is_new).collect();
        // Items without ids are always new, unless this is the very page again.
        if self.begun && !new.iter().any(|at| is_named(*at)) && self.is_same(page) {
            new.clear();
        }
        new
    }

    /// How many requests in a row may bring nothing new: a reader who went back passes again what
    /// was read.
    fn patience(&self) -> u64 {
        FRUITLESS + 2 * (self.frontier - self.start) / self.size
    }

    /// What the server says of what comes after a page.
    fn told(&self, window: Window, page: &Page) -> Told {
        let reached = window.offset + page.came;
        let more = self.told_total(page).map(|total| reached < total);
        match (page.last, more) {
            (Some(true), Some(true)) | (Some(false), Some(false)) => Told::Both,
            (Some(true), _) => Told::End,
            (Some(false), _) | (None, Some(true)) => Told::More,
            // The end of what was asked for, but not of all that there is.
            (None, Some(false)) if self.lacks(page) => Told::Both,
            (None, Some(false)) => Told::End,
            (None, None) => Told::Nothing,
        }
    }

    /// Whether fewer items were read than there are.
    fn lacks(&self, page: &Page) -> bool {
        self.told_total(page)
            .is_some_and(|total| self.read_with(page) < total)
            && page.items.iter().all(|item| item.named)
    }

    /// Whether a page proves that there are more items than it says itself.
    fn outnumbers(&self, window: Window, page: &Page) -> bool {
        let Some(total) = self.told_total(page) else {
            return false;
        };
        if self.new_in(page).is_empty() {
            return false;
        }
        // A page may begin elsewhere than where it was asked to: its items count, not its place.
        // Without ids there is only the place.
        if page.items.iter().all(|item| item.named) {
            self.read_with(page) > total
        } else {
            page.came >= window.size && window.offset + page.came > total
        }
    }

    /// The total that a page says, if it is to be relied on.
    fn told_total(&self, page: &Page) -> Option<u64> {
        page.total.filter(|_| !self.outnumbered)
    }

    /// How many items with ids are known, with those of a page, and those in front of the caller.
    fn read_with(&self, page: &Page) -> u64 {
        let seen = u64::try_from(self.seen.len()).unwrap_or(u64::MAX);
        (self.start + count(&self.new_in(page))).saturating_add(seen)
    }
}

fn count(places: &[usize]) -> u64 {
    u64::try_from(places.len()).unwrap_or(u64::MAX)
}
