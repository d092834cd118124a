//! A file as a body: opened once, read while it is sent, and sent again from where it begins.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::task::{JoinHandle, spawn_blocking};

use super::BodyError;
use crate::Error;

/// The most that is read at once.
const PIECE: u64 = 256 * 1024;

/// What is left of a file.
pub(super) struct FileBody {
    source: Arc<Source>,
    /// How many bytes came so far.
    at: u64,
    reading: Option<JoinHandle<io::Result<Bytes>>>,
}

/// Shared by the copies of a body. Kept open, so that all of them send the same file, also where
/// the path has come to mean another one.
struct Source {
    path: PathBuf,
    length: u64,
    file: Mutex<File>,
}

impl FileBody {
    pub(super) async fn open(path: &Path) -> Result<Self, Error> {
        let opened = {
            let path = path.to_owned();
            spawn_blocking(move || Source::open(path)).await
        };
        let opened = opened.unwrap_or_else(|gone| Err(io::Error::other(gone)));
        let source = opened.map_err(|error| {
            let what = format!("the file {} cannot be read: {error}", path.display());
            Error::usage(what).with_source(error)
        })?;
        Ok(Self {
            source: Arc::new(source),
            at: 0,
            reading: None,
        })
    }

    /// The same once more, from the byte that this one has come to.
    pub(super) fn copy(&self) -> Self {
        Self {
            source: self.source.clone(),
            at: self.at,
            reading: None,
        }
    }

    pub(super) fn left(&self) -> u64 {
        self.source.length - self.at
    }

    pub(super) fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BodyError>>> {
        if self.left() == 0 {
            return Poll::Ready(None);
        }
        let reading = self.reading.get_or_insert_with(|| {
            let (source, at) = (self.source.clone(), self.at);
            spawn_blocking(move || source.read(at))
        });
        let read = ready!(Pin::new(reading).poll(cx));
        self.reading = None;
        let (path, length) = (self.source.path.display(), self.source.length);
        let failed = match read.unwrap_or_else(|gone| Err(io::Error::other(gone))) {
            Ok(piece) if piece.is_empty() => BodyError::new(format!(
                "the file {path} ended after {} of {length} bytes: it was cut while it was sent",
                self.at
            )),
            Ok(piece) => {
                self.at += piece.len() as u64;
                return Poll::Ready(Some(Ok(piece)));
            }
            Err(error) => {
                let at = self.at;
                let what =
                    format!("the file {path} could not be read on after {at} bytes ({error})");
                BodyError::with_source(what, error.into())
            }
        };
        self.at = length;
        Poll::Ready(Some(Err(failed)))
    }
}

impl Source {
    fn open(path: PathBuf) -> io::Result<Self> {
        // First: to open a pipe would be to wait for whoever writes to it.
        if !fs::metadata(&path)?.is_file() {
            return Err(io::Error::other(
                "it is not a regular file: what is no file is a stream",
            ));
        }
        let file = File::open(&path)?;
        Ok(Self {
            path,
            length: file.metadata()?.len(),
            file: Mutex::new(file),
        })
    }

    /// What stands at `at`, no further than the file went when it was opened.
    fn read(&self, at: u64) -> io::Result<Bytes> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(at))?;
        let most = PIECE.min(self.length - at);
        let mut piece = Vec::new();
        (&mut *file).take(most).read_to_end(&mut piece)?;
        Ok(piece.into())
    }
}
