//! The body of a request: bytes or a file, which can be sent again, or a stream, which cannot. How
//! it gets onto the wire is left to the transports.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use tokio::io::{AsyncRead, ReadBuf};

use super::file::FileBody;
use super::{TransportError, TransportErrorKind};
use crate::Error;

type BoxError = Box<dyn StdError + Send + Sync>;

/// The most that is read at once of what a [`Body::reader`] reads.
const PIECE: usize = 64 * 1024;

/// The body of a request: whole bytes, or a file or a stream, which is sent as it is read and is
/// never whole in memory.
///
/// Bytes and files can be sent again, a stream only once: see [`try_clone`](Self::try_clone).
/// `Debug` shows what kind of body this is and how long, never what it says.
///
/// ```
/// use auth_core::Body;
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let whole = Body::from(r#"{"name":"demo"}"#);
/// assert_eq!(whole.len(), Some(15));
///
/// // What is no file, such as the output of a process.
/// let pipe = &b"gigabytes"[..];
/// let streamed = Body::reader(pipe, Some(9));
/// assert!(streamed.as_bytes().is_none());
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
pub struct Body(Content);

enum Content {
    Whole(Bytes),
    File(FileBody),
    /// One after the other; those that have been read are gone.
    Joined(VecDeque<Body>),
    Stream(Stream),
}

impl Default for Content {
    fn default() -> Self {
        Content::Whole(Bytes::new())
    }
}

impl Body {
    /// A body that is read from `stream` while it is sent, once.
    ///
    /// `length` is its exact number of bytes, if that is known; with `None` it is what the
    /// stream's own [`size_hint`](http_body::Body::size_hint) says, if that is exact. With a length
    /// there is a `Content-Length`, which some servers insist on; a stream that is then shorter or
    /// longer fails the call. Trailers are left out.
    ///
    /// A stream that fails ends the call with an error of kind
    /// [`Transport`](crate::ErrorKind::Transport), which has the stream's own error among its
    /// sources. The time for the call has to be enough for all of the stream.
    pub fn stream<S>(stream: S, length: Option<u64>) -> Self
    where
        S: http_body::Body<Data = Bytes> + Send + 'static,
        S::Error: Into<BoxError>,
    {
        let length = length.or_else(|| stream.size_hint().exact());
        Body(Content::Stream(Stream {
            pieces: Mutex::new(Box::new(Box::pin(stream))),
            length,
            passed: 0,
            last: None,
            ended: false,
        }))
    }

    /// A body that is read from this file while it is sent, with the length that it has now. What
    /// is appended later is not sent; a file that is cut meanwhile fails the call.
    ///
    /// It can be sent again, as bytes can: the file stays open for as long as there is a copy of
    /// the body. The time for the call has to be enough for all of the file. Needs a running tokio
    /// runtime, whose threads for blocking work do the reading.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`](crate::ErrorKind::Usage) if there is no such file, if it may not be
    /// read, or if it is a directory or a pipe; the message names it.
    pub async fn file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let file = FileBody::open(path.as_ref()).await?;
        Ok(Body(Content::File(file)))
    }

    /// A body that is read from `reader` while it is sent, once: a pipe, a socket.
    /// Otherwise as [`stream`](Self::stream).
    pub fn reader(reader: impl AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        let pieces = Reader {
            reader: Box::pin(reader),
            buffer: vec![0; PIECE],
        };
        Self::stream(pieces, length)
    }

    /// These bodies one after the other: bytes if all of them are, otherwise read as it is sent.
    /// The length is known if all lengths are; it can be sent again if all of them can.
    pub fn concat(bodies: impl IntoIterator<Item = Body>) -> Self {
        let bodies: VecDeque<Body> = bodies.into_iter().collect();
        let pieces: Option<Vec<&[u8]>> = bodies
            .iter()
            .map(|body| body.as_bytes().map(AsRef::as_ref))
            .collect();
        if let Some(pieces) = pieces {
            return Body::from(pieces.concat());
        }
        Body(Content::Joined(bodies))
    }

    /// The bytes, where they are in memory: `None` for a file and for a stream.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes),
            Content::File(_) | Content::Joined(_) | Content::Stream(_) => None,
        }
    }

    /// How many bytes there are still to come; `None` for a stream of unknown length.
    pub fn len(&self) -> Option<u64> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes.len() as u64),
            Content::File(file) => Some(file.left()),
            Content::Joined(bodies) => bodies
                .iter()
                .try_fold(0_u64, |sum, body| sum.checked_add(body.len()?)),
            Content::Stream(stream) => stream.left(),
        }
    }

    /// Whether there is certainly nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// The same body once more, sharing its bytes or its open file; `None` for a stream, which can
    /// be sent only once.
    pub fn try_clone(&self) -> Option<Body> {
        Some(Body(match &self.0 {
            Content::Whole(bytes) => Content::Whole(bytes.clone()),
            Content::File(file) => Content::File(file.copy()),
            Content::Joined(bodies) => {
                Content::Joined(bodies.iter().map(Body::try_clone).collect::<Option<_>>()?)
            }
            Content::Stream(_) => return None,
        }))
    }

    /// Reads all of it. What had come before a failure is in `read` all the same.
    pub(crate) async fn read_into(mut self, read: &mut BytesMut) -> Result<(), BodyError> {
        while let Some(piece) = poll_fn(|cx| self.poll_piece(cx)).await {
            read.extend_from_slice(&piece?);
        }
        Ok(())
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        match &mut self.0 {
            Content::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Content::File(file) => file.poll_piece(cx),
            Content::Joined(bodies) => {
                while let Some(body) = bodies.front_mut() {
                    if let Some(piece) = ready!(body.poll_piece(cx)) {
                        return Poll::Ready(Some(piece));
                    }
                    bodies.pop_front();
                }
                Poll::Ready(None)
            }
            Content::Stream(stream) => stream.poll_piece(cx),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body(Content::Whole(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from(text).into()
    }
}

/// No body.
impl From<()> for Body {
    fn from((): ()) -> Self {
        Body::default()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.0 {
            Content::Whole(_) => "Bytes",
            Content::File(_) => "File",
            Content::Joined(_) => "Joined",
            Content::Stream(_) => "Stream",
        };
        f.debug_struct("Body")
            .field("kind", &format_args!("{kind}"))
            .field("length", &self.len())
            .finish()
    }
}

/// For transports: the bytes in one piece, or the stream in the pieces in which it comes.
impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.poll_piece(cx)
            .map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Content::Whole(bytes) => bytes.is_empty(),
            Content::File(file) => file.left() == 0,
            Content::Joined(bodies) => bodies.iter().all(http_body::Body::is_end_stream),
            Content::Stream(stream) => stream.ended,
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.len().map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// A stream of bytes that is held to its length.
struct Stream {
    /// In a mutex that nobody locks: so a body is `Sync`, whatever it is read from.
    pieces: Mutex<Box<dyn Pieces>>,
    length: Option<u64>,
    /// How many bytes came so far.
    passed: u64,
    /// The piece that makes the length full. It waits for the end of the stream, since nobody
    /// would look at what comes after it.
    last: Option<Bytes>,
    ended: bool,
}

impl Stream {
    fn left(&self) -> Option<u64> {
        let held = self.last.as_ref().map_or(0, |last| last.len() as u64);
        Some(self.length? - self.passed + held)
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let pieces = self
            .pieces
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        loop {
            let piece = ready!(pieces.poll_piece(cx));
            let passed = self.passed;
            let failed = match (piece, self.length) {
                (Some(Ok(piece)), _) if piece.is_empty() => continue,
                (Some(Ok(piece)), length) => {
                    let now = passed.saturating_add(piece.len() as u64);
                    match length {
                        Some(length) if now > length => BodyError::new(format!(
                            "the stream is longer than the {length} bytes that it was to have"
                        )),
                        Some(length) if now == length => {
                            self.passed = now;
                            self.last = Some(piece);
                            continue;
                        }
                        _ => {
                            self.passed = now;
                            return Poll::Ready(Some(Ok(piece)));
                        }
                    }
                }
                (Some(Err(error)), _) => BodyError::caused_by(error, passed),
                (None, Some(length)) if passed < length => {
                    BodyError::new(format!("the stream ended after {passed} of {length} bytes"))
                }
                (None, _) => {
                    self.ended = true;
                    return Poll::Ready(self.last.take().map(Ok));
                }
            };
            self.ended = true;
            self.last = None;
            return Poll::Ready(Some(Err(failed)));
        }
    }
}

/// What a stream is read from, whatever its type.
trait Pieces: Send {
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>>;
}

impl<S> Pieces for Pin<Box<S>>
where
    S: http_body::Body<Data = Bytes> + Send,
    S::Error: Into<BoxError>,
{
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            match ready!(self.as_mut().poll_frame(cx)) {
                // What is no data is a trailer.
                Some(Ok(frame)) => {
                    if let Ok(piece) = frame.into_data() {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// A reader in pieces.
struct Reader<R> {
    reader: Pin<Box<R>>,
    buffer: Vec<u8>,
}

impl<R: AsyncRead> http_body::Body for Reader<R> {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let Reader { reader, buffer } = &mut *self;
        let mut read = ReadBuf::new(buffer);
        ready!(reader.as_mut().poll_read(cx, &mut read))?;
        let piece = Bytes::copy_from_slice(read.filled());
        Poll::Ready((!piece.is_empty()).then_some(Ok(Frame::data(piece))))
    }
}

/// Why a streamed [`Body`] did not come to its end. Its source is the error of the stream or of the
/// file, if it was that which failed.
#[derive(Clone)]
pub struct BodyError {
    message: String,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl BodyError {
    pub(super) fn new(message: String) -> Self {
        Self {
            message,
            source: None,
        }
    }

    pub(super) fn with_source(message: String, error: BoxError) -> Self {
        Self {
            message,
            source: Some(error.into()),
        }
    }

    fn caused_by(error: BoxError, passed: u64) -> Self {
        // A body within a body has said it already.
        let error = match error.downcast::<BodyError>() {
            Ok(error) => return *error,
            Err(error) => error,
        };
        let message = format!("the stream failed after {passed} bytes ({error})");
        Self::with_source(message, error)
    }

    /// As the failure of the call that was to carry the body to `host`.
    pub(crate) fn at(&self, host: &str) -> TransportError {
        let mut error = TransportError::new(
            TransportErrorKind::Other,
            format!(
                "the body of the request to {host} was not sent to its end: {}",
                self.message
            ),
        );
        error.source.clone_from(&self.source);
        error
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the cause: how a stranger's type shows itself is not in our hands.
        f.debug_struct("BodyError")
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

impl StdError for BodyError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_deref()?)
    }
}

/// For transports of one's own: the failure of the call that was to carry the body.
impl From<BodyError> for TransportError {
    fn from(error: BodyError) -> Self {
        let mut made = TransportError::new(
            TransportErrorKind::Other,
            format!(
                "the body of the request was not sent to its end: {}",
                error.message
            ),
        );
        made.source = error.source;
        made
    }
}
