//! Icons: uploaded as a part of a form, downloaded as the bytes that they are.

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::Call;
use crate::cloud::Cloud;
use crate::private::Private;

/// An uploaded image.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Icon {
    id: String,
    media: String,
    #[serde(with = "in_base64")]
    bytes: Private<Vec<u8>>,
}

/// How bytes are kept in a file: as numbers they would take four times the room.
mod in_base64 {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::private::Private;

    pub(super) fn serialize<S: Serializer>(
        bytes: &Private<Vec<u8>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes.as_slice()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Private<Vec<u8>>, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Private).map_err(D::Error::custom)
    }
}

/// The address of the new icon stands in `Location`; there is no body.
pub(super) fn upload(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let boundary = boundary(call.content_type).ok_or_else(|| {
        Refusal::bad_request("The body must be multipart/form-data with a boundary")
    })?;
    let (media, bytes) = part(call.body, boundary, "file")
        .ok_or_else(|| Refusal::bad_request("The form must have a part called 'file'"))?;
    let icon = Icon {
        id: cloud.random.uuid(),
        media,
        bytes: Private(bytes.to_vec()),
    };
    let mut answer = Answer::empty(201);
    let address = format!("/icon/api/icons/{}", icon.id);
    answer.headers.push(("location", address));
    cloud.icons.push(icon);
    Ok(answer)
}

pub(super) fn download(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    let icon = cloud.icons.iter().find(|icon| icon.id == id);
    let icon = icon.ok_or_else(|| Refusal::not_found(format!("Icon {id} does not exist")))?;
    Ok(Answer::bytes(200, &icon.media, icon.bytes.as_slice()))
}

/// Also of one that is not there.
pub(super) fn delete(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    let id = call.parameter("id");
    cloud.icons.retain(|icon| icon.id != id);
    Ok(Answer::empty(204))
}

fn boundary(content_type: &str) -> Option<&str> {
    let (media, parameters) = content_type.split_once(';')?;
    if !media.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim()
            .eq_ignore_ascii_case("boundary")
            .then(|| value.trim().trim_matches('"'))
    })?;
    (!boundary.is_empty()).then_some(boundary)
}

/// Media type and content of the part of this name.
fn part<'a>(body: &'a [u8], boundary: &str, name: &str) -> Option<(String, &'a [u8])> {
    // The first delimiter need not follow a line; all others do.
    let first = format!("--{boundary}");
    let delimiter = format!("\r\n--{boundary}");
    let mut rest = &body[find(body, first.as_bytes())? + first.len()..];
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, delimiter.as_bytes())?;
        let (part, after) = part.split_at(end);
        rest = &after[delimiter.len()..];
        let blank = find(part, b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&part[..blank]);
        let header = |wanted: &str| {
            head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case(wanted)
                    .then(|| value.trim().to_owned())
            })
        };
        let disposition = header("content-disposition").unwrap_or_default();
        if disposition.split(';').any(|item| {
            item.trim() == format!("name=\"{name}\"") || item.trim() == format!("name={name}")
        }) {
            let media = header("content-type").unwrap_or_else(|| "image/png".to_owned());
            return Some((media, &part[blank + 4..]));
        }
    }
    None
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|part| part == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_is_found_whatever_is_in_it() {
        let body = b"--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b\r\n\
            content-disposition: form-data; name=\"file\"; filename=\"i.gif\"\r\nContent-Type: image/gif\r\n\r\n\
            \x00\r\n--not\xff\r\n--b--\r\n";
        let found = part(body, "b", "file");
        assert_eq!(
            found,
            Some(("image/gif".to_owned(), &b"\x00\r\n--not\xff"[..]))
        );
        assert_eq!(part(body, "b", "none"), None);
        assert_eq!(part(b"", "b", "file"), None);
        assert_eq!(
            boundary("multipart/form-data; boundary=\"b c\""),
            Some("b c")
        );
        assert_eq!(boundary("application/json; boundary=b"), None);
    }
}
