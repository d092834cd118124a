//! Multipart forms, of parts that are in memory or streams.

use std::collections::hash_map::RandomState;
use std::fmt::Write as _;
use std::hash::BuildHasher as _;
use std::sync::atomic::{AtomicU64, Ordering};

use auth_core::{Body, Error};
use http::header::HeaderValue;

use crate::upload::Content;

/// One part of a multipart form.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: String,
    /// Name and media type, if it is one.
    pub(super) file: Option<(String, String)>,
    pub(super) content: Content,
}

impl Part {
    /// What stands in front of its content, from the boundary on.
    fn head(&self, boundary: &str) -> String {
        // RFC 7578, 4.2: quotes and line breaks in names are percent-encoded, as browsers do.
        let quoted = |text: &str| {
            text.replace('"', "%22")
                .replace('\r', "%0D")
                .replace('\n', "%0A")
        };
        let mut head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
            quoted(&self.name)
        );
        if let Some((name, media_type)) = &self.file {
            let (name, media_type) = (quoted(name), quoted(media_type));
            let _ = write!(head, "; filename=\"{name}\"\r\nContent-Type: {media_type}");
        }
        head.push_str("\r\n\r\n");
        head
    }
}

/// A boundary that stands in none of these parts. What a stream will say is not known, so there it
/// is one that nobody can guess.
fn boundary(parts: &[Part]) -> String {
    static FORMS: AtomicU64 = AtomicU64::new(0);
    let mut start = "vmw-form-boundary-".to_owned();
    if parts.iter().any(|part| part.content.as_bytes().is_none()) {
        let form = FORMS.fetch_add(1, Ordering::Relaxed);
        for _ in 0..2 {
            let _ = write!(start, "{:016x}", RandomState::new().hash_one(form));
        }
        start.push('-');
    }
    let holds = |part: &Part, boundary: &str| {
        part.content.as_bytes().is_some_and(|bytes| {
            bytes
                .windows(boundary.len())
                .any(|window| window == boundary.as_bytes())
        })
    };
    (0_u32..)
        .map(|n| format!("{start}{n}"))
        .find(|boundary| !parts.iter().any(|part| holds(part, boundary)))
        .unwrap_or_default()
}

/// The parts as a body, and its media type.
pub(super) fn body(parts: Vec<Part>) -> Result<(Body, Option<HeaderValue>), Error> {
    let boundary = boundary(&parts);
    let mut pieces = Vec::with_capacity(3 * parts.len() + 1);
    for part in parts {
        pieces.push(part.head(&boundary).into());
        pieces.push(part.content.take(&part.name)?);
        pieces.push("\r\n".into());
    }
    pieces.push(format!("--{boundary}--\r\n").into());
    let content_type = format!("multipart/form-data; boundary={boundary}");
    Ok((
        Body::concat(pieces),
        HeaderValue::try_from(content_type).ok(),
    ))
}
