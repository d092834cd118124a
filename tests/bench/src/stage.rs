//! Both clients at one server, on this thread alone, for what counts instead of timing: allocations,
//! bytes and instructions.

use anyhow::{Result, ensure};
use tokio::runtime::Runtime;

use crate::server::{EXPANDED, ITEMS, Server};
use crate::{answers, by_hand, ours};

/// How many calls are counted together: what only some of them do is shared out.
pub const CALLS: u32 = 100;

/// A server, and both clients on a runtime that is this thread alone.
#[derive(Debug)]
pub struct Stage {
    /// The server.
    pub server: Server,
    runtime: Runtime,
    ours: deployment::Client,
    theirs: by_hand::Client,
    id: String,
}

impl Stage {
    /// Both with a connection and, ours, with a token.
    ///
    /// # Errors
    /// Those of the system and of the first calls.
    pub fn new() -> Result<Self> {
        let server = Server::start()?;
        let runtime = crate::on_this_thread()?;
        let ours = runtime.block_on(ours::client(&server.url))?;
        let theirs = by_hand::Client::new(&server.url)?;
        let stage = Stage {
            server,
            runtime,
            ours,
            theirs,
            id: answers::id(0),
        };
        stage.small_calls(CALLS)?;
        stage.small_calls_by_hand(CALLS)?;
        Ok(stage)
    }

    /// So many small calls of ours.
    ///
    /// # Errors
    /// Those of the calls.
    pub fn small_calls(&self, count: u32) -> Result<()> {
        self.runtime.block_on(async {
            for _ in 0..count {
                ours::small(&self.ours, &self.id).await?;
            }
            Ok(())
        })
    }

    /// So many small calls by hand.
    ///
    /// # Errors
    /// Those of the calls.
    pub fn small_calls_by_hand(&self, count: u32) -> Result<()> {
        self.runtime.block_on(async {
            for _ in 0..count {
                self.theirs.small(&self.id).await?;
            }
            Ok(())
        })
    }

    /// The large page, by ours.
    ///
    /// # Errors
    /// Those of the call.
    pub fn page(&self) -> Result<()> {
        let page = self.runtime.block_on(ours::page(&self.ours, EXPANDED, 0))?;
        ensure!(
            page.content.len() == EXPANDED,
            "{} came",
            page.content.len()
        );
        Ok(())
    }

    /// The large page, by hand.
    ///
    /// # Errors
    /// Those of the call.
    pub fn page_by_hand(&self) -> Result<()> {
        let page = self.runtime.block_on(self.theirs.page(EXPANDED, 0))?;
        ensure!(
            page.content.len() == EXPANDED,
            "{} came",
            page.content.len()
        );
        Ok(())
    }

    /// The first `count` items of the list, each dropped once it was read.
    ///
    /// # Errors
    /// Those of the calls.
    pub fn items(&self, count: usize, concurrency: usize) -> Result<()> {
        self.runtime.block_on(async {
            let mut items = self
                .ours
                .list_deployments()
                .items()
                .concurrency(concurrency);
            for read in 0..count {
                let item = items.next().await.transpose()?;
                let id = item.and_then(|item| item.id);
                ensure!(id == Some(answers::id(read)), "{id:?} came at {read}");
            }
            Ok(())
        })
    }

    /// The whole list, in memory.
    ///
    /// # Errors
    /// Those of the calls.
    pub fn list(&self) -> Result<()> {
        let items = self.ours.list_deployments().items();
        let read = self.runtime.block_on(items.try_collect())?;
        ensure!(read.len() == ITEMS, "{} came", read.len());
        Ok(())
    }

    /// The same by hand.
    ///
    /// # Errors
    /// Those of the calls.
    pub fn list_by_hand(&self) -> Result<()> {
        let read = self.runtime.block_on(self.theirs.list())?;
        ensure!(read.len() == ITEMS, "{} came", read.len());
        Ok(())
    }
}
