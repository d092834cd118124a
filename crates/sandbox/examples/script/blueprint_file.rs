//! Blueprints as files: `folder/project/name.yaml`. The first line of each is a comment that is not
//! part of the content, which so may begin with whatever it likes: `# vmw-blueprint {"version":"2"}`.
//! A file without that line, written by hand, is content as a whole.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::{fs, io};

use client_core::{Error, Value};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::whole_file;

/// Names may hold slashes, dots and spaces. Those of files hold none of them, and can be read back.
const UNSAFE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');
const HEADER: &str = "# vmw-blueprint ";
/// File systems end at 255 bytes, and some is added to this.
const LONGEST: usize = 200;

pub struct BlueprintFile {
    pub project: String,
    pub name: String,
    /// Which it is, where the name does not tell.
    pub id: Option<String>,
    pub version: Option<String>,
    pub content: String,
}

impl BlueprintFile {
    /// Writes it beside those that have taken their places. Whether it has the one of its name.
    pub fn write(
        &self,
        folder: &Path,
        id: &str,
        taken: &mut HashSet<PathBuf>,
    ) -> Result<bool, Error> {
        let safe = |name: &str| utf8_percent_encode(name, UNSAFE).to_string();
        let folder = folder.join(safe(&self.project));
        let plain = safe(&self.name);
        let mut stem = plain.clone();
        if stem.len() > LONGEST {
            // No name has a tilde once it is safe.
            stem.truncate(LONGEST - 20);
            stem = format!("{stem}~{:016x}", hash(&self.name));
        }
        // Some file systems take capitals for small letters.
        let place = |stem: &str| folder.join(stem.to_ascii_lowercase());
        let free = taken.insert(place(&stem));
        if !free {
            stem.truncate(LONGEST / 2);
            stem = format!("{stem}~{}", safe(id));
            taken.insert(place(&stem));
        }
        let name = (stem != plain).then_some(&self.name);
        let parts = [
            ("name", name),
            ("id", self.id.as_ref()),
            ("version", self.version.as_ref()),
        ];
        let header = parts
            .into_iter()
            .filter_map(|(part, text)| Some((part, text?.as_str())));
        let header = Value::from_iter(header);
        let text = format!("{HEADER}{header}\n{}", self.content);
        fs::create_dir_all(&folder).map_err(|error| unusable(&folder, error))?;
        whole_file::write(&folder.join(stem + ".yaml"), &text)?;
        Ok(free)
    }

    /// All those in a folder, in the same order each time, and what else is there.
    pub fn read_all(folder: &Path) -> Result<(Vec<Self>, Vec<PathBuf>), Error> {
        let (projects, mut others): (Vec<_>, Vec<_>) =
            inside(folder)?.into_iter().partition(|path| path.is_dir());
        let mut files = Vec::new();
        for project in projects {
            for path in inside(&project)? {
                if path.extension() == Some("yaml".as_ref()) && path.is_file() {
                    files.push(Self::read(&project, &path)?);
                } else {
                    others.push(path);
                }
            }
        }
        Ok((files, others))
    }

    fn read(project: &Path, path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(|error| unusable(path, error))?;
        // Some editors begin every file with a mark.
        let after_mark = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let (header, content) = match after_mark.strip_prefix(HEADER) {
            Some(rest) => rest.split_once('\n').unwrap_or((rest, "")),
            None => ("{}", &*text),
        };
        let wrong = || {
            let example = r#"it is like {"version":"2"}"#;
            Error::usage(format!(
                "{}: its first line can not be read; {example}",
                path.display()
            ))
        };
        let header = Value::from_str(header).map_err(|error| wrong().with_source(error))?;
        let part = |part: &str| match header.get(part) {
            None => Ok(None),
            Some(text) => Ok(Some(text.as_str().ok_or_else(wrong)?.to_owned())),
        };
        let decoded = |part: Option<&std::ffi::OsStr>| {
            let part = part.unwrap_or_default().to_string_lossy();
            percent_decode_str(&part).decode_utf8_lossy().into_owned()
        };
        Ok(Self {
            project: decoded(project.file_name()),
            name: part("name")?.unwrap_or_else(|| decoded(path.file_stem())),
            id: part("id")?,
            version: part("version")?,
            content: content.to_owned(),
        })
    }
}

/// FNV-1a, which is the same everywhere and always.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What is in a folder; git and others keep what is theirs in names that begin with a dot.
fn inside(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let read = || -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect()
    };
    let mut paths = read().map_err(|error| unusable(folder, error))?;
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default();
        !name.to_string_lossy().starts_with('.')
    });
    paths.sort();
    Ok(paths)
}

fn unusable(path: &Path, error: io::Error) -> Error {
    Error::usage(format!("{} can not be used: {error}", path.display())).with_source(error)
}
