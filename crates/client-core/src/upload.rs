//! Files in multipart forms.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use auth_core::{Body, Error};
use bytes::Bytes;

/// A file in a multipart form: what is in it, and what the form says of it.
///
/// Bytes alone make one too: `Upload::from(vec![…])` is called `file` and is of no
/// particular media type. What is on disk is [`file`](Self::file); what is too large for
/// memory and comes from elsewhere is a [`stream`](Self::stream).
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) content: Content,
}

/// What is in a file, or in any other part of a form.
#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    /// Shared by the clones of a file: whoever sends first takes the stream out, if it can be
    /// sent only once.
    Stream(Arc<Mutex<Option<Body>>>),
}

impl Upload {
    /// A file of this name.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::holding(name, Content::Bytes(bytes.into()))
    }

    /// The file at this path, under its own name. It is read while it is sent, so that it is
    /// never whole in memory, and again where the call is repeated; clones of it may be sent
    /// by other calls. It is opened here, and what is appended later is not sent.
    ///
    /// The media type is not guessed. Give the call a timeout that is enough for the whole
    /// file.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), client_core::Error> {
    /// use client_core::Upload;
    /// let upload = Upload::file("images/disk.iso").await?
    ///     .media_type("application/x-iso9660-image");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Usage`](crate::ErrorKind::Usage) if there is no such file, if it may not be
    /// read, or if it is a directory or a pipe; the message names it.
    pub async fn file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let body = Body::file(path).await?;
        let name = path.file_name().unwrap_or(path.as_os_str());
        Ok(Self::stream(name.to_string_lossy(), body))
    }

    /// A file of this name that is read while it is sent, so that it is never whole in
    /// memory: [`Body::reader`] of a pipe or a socket, or [`Body::stream`].
    ///
    /// It can be sent once (a [`Body::file`] as often as one likes). Clones share the stream: the first call that takes the file as
    /// an argument and is awaited has it, another one is an error of kind
    /// [`Usage`](crate::ErrorKind::Usage). Neither is such a call repeated after a failure,
    /// not even after a 401. Give the length where it is known, since some servers take no
    /// form without; and the call a timeout that is enough for the whole file.
    ///
    /// ```
    /// use client_core::{Body, Upload};
    /// # let (download, length) = (&b"an image"[..], 8);
    /// // `download` may be any tokio::io::AsyncRead.
    /// let upload = Upload::stream("disk.iso", Body::reader(download, Some(length)))
    ///     .media_type("application/x-iso9660-image");
    /// # let _ = upload;
    /// ```
    pub fn stream(name: impl Into<String>, body: impl Into<Body>) -> Self {
        let body = body.into();
        let content = match body.as_bytes() {
            Some(bytes) => Content::Bytes(bytes.clone()),
            None => Content::Stream(Arc::new(Mutex::new(Some(body)))),
        };
        Self::holding(name, content)
    }

    fn holding(name: impl Into<String>, content: Content) -> Self {
        Upload {
            name: name.into(),
            media_type: "application/octet-stream".to_owned(),
            content,
        }
    }

    /// The same file, of this media type: `image/png`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }
}

impl<T: Into<Bytes>> From<T> for Upload {
    fn from(bytes: T) -> Self {
        Upload::new("file", bytes)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("content", &self.content)
            .finish()
    }
}

impl Content {
    /// The bytes, where they are in memory.
    pub(crate) fn as_bytes(&self) -> Option<&Bytes> {
        match self {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream(_) => None,
        }
    }

    /// What is to be sent; what can be sent only once, only to the first who asks.
    pub(crate) fn take(self, part: &str) -> Result<Body, Error> {
        match self {
            Content::Bytes(bytes) => Ok(bytes.into()),
            Content::Stream(stream) => {
                let mut stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                let again = stream.as_ref().and_then(Body::try_clone);
                again.or_else(|| stream.take()).ok_or_else(|| {
                    Error::usage(format!(
                        "the file in `{part}` is a stream that another call has sent already: \
                         open it anew for each call"
                    ))
                })
            }
        }
    }
}

/// Streams are equal if they are the same.
impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            (Content::Stream(one), Content::Stream(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Eq for Content {}

/// How long it is, never what it says.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Content::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Content::Stream(stream) => {
                let stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                match stream.as_ref().map(Body::len) {
                    None => f.write_str("a stream that is sent"),
                    Some(None) => f.write_str("a stream"),
                    Some(Some(length)) => write!(f, "a stream of {length} bytes"),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_shows_its_length_and_not_its_content() {
        let reader = || Body::reader(&b"hunter2"[..], None);
        for (upload, says) in [
            (Upload::new("a.bin", "hunter2"), "content: 7 bytes"),
            (Upload::stream("a.bin", "hunter2"), "content: 7 bytes"),
            (Upload::stream("a.bin", reader()), "content: a stream }"),
            (
                Upload::stream("a.bin", Body::reader(&b"hunter2"[..], Some(7))),
                "content: a stream of 7 bytes",
            ),
        ] {
            let shown = format!("{upload:?}");
            assert!(shown.contains(says), "{shown}");
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    #[tokio::test]
    async fn a_file_on_disk_has_its_name_and_is_sent_as_often_as_it_is_asked_for() {
        let path = std::env::temp_dir().join(format!("client-core-{}.bin", std::process::id()));
        std::fs::write(&path, "on disk").unwrap();
        let upload = Upload::file(&path).await.unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(upload.name, path.file_name().unwrap().to_str().unwrap());
        assert_eq!(upload.media_type, "application/octet-stream");
        let shown = format!("{upload:?}");
        assert!(shown.contains("content: a stream of 7 bytes"), "{shown}");
        for _ in 0..2 {
            let request = crate::RequestBuilder::post("https://host/".into())
                .files("file", [&upload])
                .build()
                .unwrap();
            let mut outgoing = auth_core::Outgoing::new(request);
            let request = outgoing.take().expect("the first one");
            let again = outgoing.take().expect("a retry can send it");
            assert_eq!(again.body().len(), request.body().len());
            assert!(request.body().len().is_some_and(|length| length > 7));
        }

        let error = Upload::file(&path).await.unwrap_err();
        assert!(
            error.to_string().contains(path.to_str().unwrap()),
            "{error}"
        );
    }

    #[test]
    fn a_file_equals_its_clone() {
        let stream = Upload::stream("a.bin", Body::reader(&b"1"[..], None));
        assert_eq!(stream, stream.clone());
        assert_ne!(
            stream,
            Upload::stream("a.bin", Body::reader(&b"1"[..], None))
        );
        assert_eq!(Upload::new("a", "1"), Upload::new("a", "1"));
        assert_ne!(Upload::new("a", "1"), Upload::new("a", "2"));
    }
}
