//! The folder that files are kept in: `PROJECT/KIND/NAME.yaml`. What a file is about stands in it,
//! so that its own name need only be one that every file system takes.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::document;
use super::thing::{Key, Kind, Thing};
use crate::failure::Failure;
use crate::whole_file;

/// File systems end at 255 bytes, and some is added to this.
const LONGEST: usize = 160;

/// A file that was read.
#[derive(Debug)]
pub struct Read {
    pub path: PathBuf,
    pub text: String,
    /// What is in it, or what is wrong with it.
    pub thing: Result<Thing, String>,
}

/// What is in a folder.
#[derive(Debug, Default)]
pub struct Folder {
    pub files: Vec<Read>,
    /// Other YAML files and folders that cannot be read, which were passed over.
    pub others: Vec<PathBuf>,
}

impl Folder {
    /// All files, in the same order each time.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        let mut found = Folder::default();
        for project in inside(folder)? {
            if !project.is_dir() {
                found.pass_over(project);
                continue;
            }
            // Where a folder is exported to there may be others, which are nobody's business.
            let Ok(kinds) = inside(&project) else {
                found.others.push(project);
                continue;
            };
            for kind in kinds {
                let known = Kind::ALL
                    .iter()
                    .any(|one| kind.file_name() == Some(OsStr::new(one.folder())));
                if !known || !kind.is_dir() {
                    found.pass_over(kind);
                    continue;
                }
                for path in inside(&kind)? {
                    if path.is_dir() || !is_yaml(&path) {
                        found.pass_over(path);
                        continue;
                    }
                    // A pipe would be waited for, and a device be read without end.
                    if fs::metadata(&path).is_ok_and(|there| !there.is_file()) {
                        let what = format!("{} cannot be used: it is no file", path.display());
                        return Err(Failure::Usage(what));
                    }
                    let text = match fs::read(&path) {
                        Ok(bytes) => String::from_utf8(bytes),
                        Err(error) => return Err(unusable(&path, &error)),
                    };
                    let thing = match &text {
                        Ok(text) => document::read(text),
                        Err(_) => Err("it is not in UTF-8".to_owned()),
                    };
                    let text = text.unwrap_or_default();
                    found.files.push(Read { path, text, thing });
                }
            }
        }
        Ok(found)
    }

    fn pass_over(&mut self, path: PathBuf) {
        if is_yaml(&path) && !path.is_dir() {
            self.others.push(path);
        }
    }
}

fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("yaml") || end.eq_ignore_ascii_case("yml"))
}

/// What is in a folder; git and others keep what is theirs in names that begin with a dot.
fn inside(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let read = || -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect()
    };
    let mut paths = read().map_err(|error| unusable(folder, &error))?;
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default();
        !name.to_string_lossy().starts_with('.')
    });
    paths.sort();
    Ok(paths)
}

fn unusable(path: &Path, error: &io::Error) -> Failure {
    Failure::Usage(format!("{} cannot be used: {error}", path.display()))
}

/// Writes a file as a whole, unless it is that already. Whether it was written.
pub fn write(path: &Path, text: &str) -> Result<bool, Failure> {
    if fs::read(path).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| {
            Failure::Other(format!("{} cannot be made: {error}", folder.display()))
        })?;
    }
    whole_file::write(path, text.as_bytes())?;
    Ok(true)
}

/// Where the file of each thing is, within the folder. It follows from the names alone, whatever the
/// server and the order. `projects` are all that there are.
pub fn places<'a>(
    projects: impl Iterator<Item = &'a str>,
    keys: impl Iterator<Item = &'a Key>,
) -> BTreeMap<&'a Key, PathBuf> {
    let keys: Vec<&Key> = keys.collect();
    let mut names: Vec<&str> = projects.collect();
    names.extend(keys.iter().map(|key| key.project.as_str()));
    names.sort_unstable();
    names.dedup();
    let stems = distinct(names.iter().map(|name| (*name, 1)));
    let folders: HashMap<&str, String> = names.iter().copied().zip(stems).collect();
    let mut groups: BTreeMap<(&str, Kind), Vec<&Key>> = BTreeMap::new();
    for key in keys {
        groups
            .entry((&key.project, key.kind))
            .or_default()
            .push(key);
    }
    let mut places = BTreeMap::new();
    for ((project, kind), keys) in groups {
        let stems = distinct(keys.iter().map(|key| (key.name.as_str(), key.copy)));
        let folder = Path::new(&folders[project]).join(kind.folder());
        for (key, stem) in keys.into_iter().zip(stems) {
            places.insert(key, folder.join(stem + ".yaml"));
        }
    }
    places
}

/// Names of files that no file system takes for one another: some take capitals for small letters.
fn distinct<'a>(names: impl Iterator<Item = (&'a str, usize)>) -> Vec<String> {
    let names: Vec<(&str, usize)> = names.collect();
    let stems: Vec<String> = names.iter().map(|(name, copy)| stem(name, *copy)).collect();
    let mut alike: HashMap<String, usize> = HashMap::new();
    for stem in &stems {
        *alike.entry(stem.to_ascii_lowercase()).or_default() += 1;
    }
    stems
        .into_iter()
        .zip(names)
        .map(|(stem, (name, _))| {
            let lower = stem.to_ascii_lowercase();
            // The one in small letters keeps its place when another comes.
            if alike[&lower] > 1 && stem != lower {
                format!("{stem}~{:016x}", hash(name))
            } else {
                stem
            }
        })
        .collect()
}

/// A name that every file system takes. Letters, digits, `-`, `_`, and inside also dots and spaces,
/// stay; no name has a tilde of its own then, and
/// one in small letters is all in small letters.
fn stem(name: &str, copy: usize) -> String {
    let last = name.chars().count().saturating_sub(1);
    let mut stem = String::new();
    for (index, c) in name.chars().enumerate() {
        let inside = index > 0 && index < last;
        if c.is_ascii_alphanumeric() || "-_".contains(c) || inside && ". ".contains(c) {
            stem.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = write!(stem, "%{byte:02x}");
            }
        }
    }
    if is_device(&stem) {
        let first = stem.remove(0);
        stem = format!("%{:02x}{stem}", u32::from(first));
    }
    if stem.len() > LONGEST {
        stem.truncate(LONGEST - 40);
        stem = format!("{stem}~{:016x}", hash(name));
    }
    if copy > 1 {
        stem = format!("{stem}~{copy}");
    }
    stem
}

/// Names that mean a device on Windows, whatever comes after a dot.
fn is_device(stem: &str) -> bool {
    let start = stem
        .split('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let port = start.strip_prefix("com").or(start.strip_prefix("lpt"));
    ["con", "prn", "aux", "nul"].contains(&start.as_str())
        || port.is_some_and(|number| number.len() == 1 && number.as_bytes()[0].is_ascii_digit())
}

/// FNV-1a, which is the same everywhere and always.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_taken_everywhere() {
        for (name, expected) in [
            ("web-1.2 db_x", "web-1.2 db_x"),
            ("a/b\\c", "a%2fb%5cc"),
            ("..", "%2e%2e"),
            (".git", "%2egit"),
            ("end.", "end%2e"),
            (" a ", "%20a%20"),
            ("ü", "%c3%bc"),
            ("50%", "50%25"),
            ("a~b", "a%7eb"),
            ("CON", "%43ON"),
            ("aux.v1", "%61ux.v1"),
            ("com1", "%63om1"),
            ("command", "command"),
        ] {
            assert_eq!(stem(name, 1), expected);
        }
        assert_eq!(stem("web", 2), "web~2");
        let long = [stem(&"é".repeat(300), 1), stem(&"é".repeat(301), 1)];
        assert_ne!(long[0], long[1]);
        assert!(long.iter().all(|stem| stem.len() < 200));
    }

    #[test]
    fn no_two_things_share_a_file_and_the_order_makes_no_difference() {
        let key = |name: &str, project: &str, copy| Key {
            kind: Kind::Blueprint,
            project: project.to_owned(),
            name: name.to_owned(),
            copy,
        };
        let mut keys = vec![
            key("web", "p", 1),
            key("Web", "p", 1),
            key("WEB", "p", 1),
            key("web", "P", 1),
            key("a/b", "p", 1),
            key("A/b", "p", 1),
            key("web", "p", 2),
            key("Alone", "p", 1),
        ];
        let paths = |keys: &[Key]| -> Vec<String> {
            let places = places(["p", "P", "other"].into_iter(), keys.iter());
            let mut paths: Vec<String> = places
                .values()
                .map(|path| path.display().to_string().to_lowercase())
                .collect();
            paths.sort();
            paths
        };
        let one = paths(&keys);
        let mut apart = one.clone();
        apart.dedup();
        assert_eq!(apart.len(), keys.len(), "{one:?}");
        assert!(one.contains(&"p/blueprints/web.yaml".to_owned()), "{one:?}");
        assert!(
            one.contains(&"p/blueprints/alone.yaml".to_owned()),
            "{one:?}"
        );
        keys.reverse();
        assert_eq!(paths(&keys), one);
    }
}
