//! Files in multipart forms.

use std::fmt;

use bytes::Bytes;

/// A file in a multipart form: its bytes, and what the form says of it.
///
/// Bytes alone make one too: `Upload::from(vec![…])` is called `file` and is of no
/// particular media type.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: Bytes,
}

impl Upload {
    /// A file of this name.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Upload {
            name: name.into(),
            media_type: "application/octet-stream".to_owned(),
            bytes: bytes.into(),
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
            .field("bytes", &self.bytes.len())
            .finish()
    }
}
