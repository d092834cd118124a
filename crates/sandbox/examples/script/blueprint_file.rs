//! Blueprints as files: `folder/project/name.yaml`, with the version in a comment, which leaves the
//! content as it is, in the first line.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

use client_core::Error;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::whole_file;

/// Names may hold slashes, dots and spaces. Those of files hold none of them, and can be read back.
const UNSAFE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');
const VERSION: &str = "# version ";

pub struct BlueprintFile {
    pub project: String,
    pub name: String,
    pub version: Option<String>,
    pub content: String,
}

impl BlueprintFile {
    pub fn write(&self, folder: &Path) -> Result<(), Error> {
        let safe = |name: &str| utf8_percent_encode(name, UNSAFE).to_string();
        let folder = folder.join(safe(&self.project));
        fs::create_dir_all(&folder).map_err(|error| unreadable(&folder, error))?;
        let path = folder.join(safe(&self.name) + ".yaml");
        let first_line = self.version.as_ref();
        let first_line = first_line.map(|version| format!("{VERSION}{version}\n"));
        let text = first_line.unwrap_or_default() + &self.content;
        whole_file::write(&path, &text)
    }

    /// All those in a folder, in the same order each time.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>, Error> {
        let mut files = Vec::new();
        for project in inside(folder)?.iter().filter(|path| path.is_dir()) {
            let paths = inside(project)?;
            let yaml = paths
                .iter()
                .filter(|path| path.extension() == Some("yaml".as_ref()));
            for path in yaml {
                files.push(Self::read(project, path)?);
            }
        }
        Ok(files)
    }

    fn read(project: &Path, path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(|error| unreadable(path, error))?;
        let first_line = text
            .strip_prefix(VERSION)
            .and_then(|rest| rest.split_once('\n'));
        let (version, content) = match first_line {
            Some((version, content)) => (Some(version.trim().to_owned()), content.to_owned()),
            None => (None, text),
        };
        let name = |part: Option<&OsStr>| {
            let part = part.unwrap_or_default().to_string_lossy();
            percent_decode_str(&part).decode_utf8_lossy().into_owned()
        };
        Ok(Self {
            project: name(project.file_name()),
            name: name(path.file_stem()),
            version,
            content,
        })
    }
}

fn inside(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let read = || -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect()
    };
    let mut paths = read().map_err(|error| unreadable(folder, error))?;
    paths.sort();
    Ok(paths)
}

fn unreadable(path: &Path, error: io::Error) -> Error {
    Error::usage(format!("{} can not be used: {error}", path.display())).with_source(error)
}
