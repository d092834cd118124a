//! The config file, written so that all that is not of the profile stays as it is: other profiles,
//! comments, order. What a profile means is left to the session that reads it.

use std::fs::File;
use std::path::{Path, PathBuf};

use auth_core::SessionBuilder;
use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::credential::Kind;
use super::place::{Kept, Place, SERVICE};
use super::private_file;
use super::source::Source;
use crate::failure::Failure;

/// The keys of a profile, in the order in which they are written.
const KEYS: [&str; 8] = [
    "vmc_url",
    "csp_url",
    "automation_url",
    "region",
    "org",
    "ca_file",
    "insecure",
    "credential",
];

/// What a profile says.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    pub vmc_url: Option<String>,
    pub csp_url: Option<String>,
    pub automation_url: Option<String>,
    pub region: Option<String>,
    pub org: Option<String>,
    pub ca_file: Option<PathBuf>,
    pub insecure: bool,
    pub credential: Option<InlineTable>,
}

impl Profile {
    /// The same profile, with a credential whose secret is there.
    pub fn with_credential(mut self, kind: &Kind, source: &Source, place: &Place) -> Self {
        let mut table = InlineTable::new();
        kind.put_into(&mut table);
        let mut from = |from: &str, key: &str, value: Value| {
            table.insert("from", from.into());
            table.insert(key, value);
        };
        match source {
            Source::Variable(name) => from("env", "var", name.into()),
            Source::File(path) => from("file", "path", path_value(path)),
            Source::Typed(_) => from("file", "path", path_value(&place.file)),
            Source::Process(words) => from("process", "command", words.iter().collect()),
            Source::Keyring(_) => {
                from("keyring", "service", SERVICE.into());
                table.insert("user", (&place.user).into());
            }
        }
        self.credential = Some(table);
        self
    }

    fn value(&self, key: &str) -> Option<Value> {
        let text = |value: &Option<String>| value.as_ref().map(Value::from);
        match key {
            "vmc_url" => text(&self.vmc_url),
            "csp_url" => text(&self.csp_url),
            "automation_url" => text(&self.automation_url),
            "region" => text(&self.region),
            "org" => text(&self.org),
            "ca_file" => self.ca_file.as_deref().map(path_value),
            "insecure" => self.insecure.then(|| true.into()),
            "credential" => self.credential.clone().map(Value::InlineTable),
            _ => None,
        }
    }
}

/// A path as a profile has it: that of a home folder holds on other machines, too.
fn path_value(path: &Path) -> Value {
    let home = std::env::home_dir().filter(|home| home.is_absolute());
    let below = home.and_then(|home| path.strip_prefix(home).ok().map(Path::to_owned));
    match below {
        Some(below) => format!("~/{}", below.display()).into(),
        None => path.display().to_string().into(),
    }
}

/// Held from reading the config file until it is written: of two that read the same text, one would
/// lose what the other has written. The system lets it go when this program ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Waits until nobody else has it: they hold it for the time of a write. On a file that holds
    /// nothing and stays, since the config file itself is replaced by another when it is written.
    fn take(config: &Path) -> Result<Self, Failure> {
        // Those who name it by a link and those who do not wait for one another.
        let config = std::fs::canonicalize(config).unwrap_or_else(|_| config.to_owned());
        let mut name = config.file_name().unwrap_or_default().to_owned();
        name.push(".lock");
        let path = config.with_file_name(name);
        private_file::make_folder(&path)?;
        let mut options = File::options();
        options.write(true).create(true).truncate(false);
        let file = options.open(&path);
        match file.and_then(|file| file.lock().map(|()| file)) {
            Ok(file) => Ok(Lock { _file: file }),
            Err(error) => Err(Failure::Other(format!(
                "{} cannot be locked: {error}",
                path.display()
            ))),
        }
    }
}

/// The config file, which need not be there.
#[derive(Debug)]
pub struct ConfigFile {
    path: PathBuf,
    document: DocumentMut,
}

impl ConfigFile {
    pub fn read() -> Result<Self, Failure> {
        let path = SessionBuilder::config_file()?;
        let shown = path.display();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                let what = format!("the config file {shown} cannot be read: {error}");
                return Err(Failure::Other(what));
            }
        };
        // Its message alone: with the line itself, a secret in it would be shown.
        let document = text.parse().map_err(|error: toml_edit::TomlError| {
            let at = error.span().map_or(0, |span| span.start);
            let line = text.get(..at).unwrap_or_default().matches('\n').count() + 1;
            let what = error.message();
            Failure::usage(format!("{shown}:{line}: this is not TOML: {what}"))
        })?;
        Ok(ConfigFile { path, document })
    }

    /// The file as it is now, which nobody else of us changes until the lock is dropped.
    pub fn locked() -> Result<(Lock, Self), Failure> {
        let lock = Lock::take(&SessionBuilder::config_file()?)?;
        Ok((lock, Self::read()?))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The names of all profiles.
    pub fn profiles(&self) -> Vec<String> {
        let all = self.document.get("profiles").and_then(Item::as_table_like);
        all.map(|all| all.iter().map(|(name, _)| name.to_owned()).collect())
            .unwrap_or_default()
    }

    /// Where the secret of a profile is, if it is in a file or in the keyring, in a place of ours.
    pub fn secret_of(&self, profile: &str) -> Option<Kept> {
        let credential = self.document.get("profiles")?.get(profile)?;
        let credential = credential.get("credential")?;
        let text = |key: &str| credential.get(key).and_then(Item::as_str);
        match text("from")? {
            "file" => {
                let path = text("path")?;
                let path = match (path.strip_prefix("~/"), std::env::home_dir()) {
                    (Some(below), Some(home)) => home.join(below),
                    _ => self.path.parent()?.join(path),
                };
                Some(Kept::File(path))
            }
            "keyring" if text("service")? == SERVICE => Some(Kept::Keyring {
                user: text("user")?.to_owned(),
            }),
            _ => None,
        }
    }

    /// Another profile whose secret is this one.
    pub fn other_with(&self, secret: &Kept, profile: &str) -> Option<String> {
        let mut others = self.profiles().into_iter().filter(|name| name != profile);
        others.find(|name| {
            let its = self.secret_of(name);
            its.is_some_and(|its| its.is_same(secret))
        })
    }

    /// The text of this file with a profile.
    pub fn with(&self, name: &str, profile: &Profile) -> Result<String, Failure> {
        let mut document = self.document.clone();
        let table = self.table(&mut document, name)?;
        for key in KEYS {
            table.remove(key);
        }
        for key in KEYS {
            if let Some(value) = profile.value(key) {
                table.insert(key, Item::Value(value));
            }
        }
        Ok(document.to_string())
    }

    /// Writes the file with a profile.
    pub fn written(self, name: &str, profile: &Profile) -> Result<Self, Failure> {
        let text = self.with(name, profile)?;
        self.replaced(&text)
    }

    /// Writes the file without a profile.
    pub fn written_without(mut self, name: &str) -> Result<Self, Failure> {
        let all = self.document.get_mut("profiles");
        if let Some(all) = all.and_then(Item::as_table_like_mut) {
            all.remove(name);
        }
        let text = self.document.to_string();
        self.replaced(&text)
    }

    fn replaced(self, text: &str) -> Result<Self, Failure> {
        private_file::write_open(&self.path, text)?;
        let document = text.parse().map_err(|error: toml_edit::TomlError| {
            Failure::Other(format!("what was written is not TOML: {}", error.message()))
        })?;
        Ok(ConfigFile { document, ..self })
    }

    /// The table of a profile, made if it is not there.
    fn table<'a>(
        &self,
        document: &'a mut DocumentMut,
        name: &str,
    ) -> Result<&'a mut dyn TableLike, Failure> {
        let shown = self.path.display();
        let no_table =
            |what: &str| Failure::usage(format!("{shown}: {what} is no table: make it one"));
        let profiles = document.entry("profiles").or_insert_with(|| {
            let mut table = Table::new();
            // Without a line [profiles] of its own.
            table.set_implicit(true);
            Item::Table(table)
        });
        let inline = profiles.is_inline_table();
        let profiles = profiles
            .as_table_like_mut()
            .ok_or_else(|| no_table("profiles"))?;
        profiles
            .entry(name)
            .or_insert_with(|| match inline {
                true => Item::Value(InlineTable::new().into()),
                false => Item::Table(Table::new()),
            })
            .as_table_like_mut()
            .ok_or_else(|| no_table(&format!("profiles.{name}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> ConfigFile {
        ConfigFile {
            path: "/home/ann/.config/vmw/config.toml".into(),
            document: text.parse().unwrap(),
        }
    }

    fn profile() -> Profile {
        let place = Place {
            file: "/state/vmw/credentials/lab".into(),
            user: "lab".into(),
        };
        let source = Source::Variable("LAB".into());
        let profile = Profile {
            org: Some("o\"1".into()),
            ..Profile::default()
        };
        profile.with_credential(&Kind::ApiToken, &source, &place)
    }

    const WRITTEN: &str = "[profiles.lab]\norg = 'o\"1'\ncredential = { kind = \"api_token\", from = \"env\", var = \"LAB\" }\n";

    #[test]
    fn a_profile_begins_a_file() {
        assert_eq!(file("").with("lab", &profile()).unwrap(), WRITTEN);
    }

    #[test]
    fn all_else_in_the_file_stays_as_it_is() {
        let others = "# mine\n[profiles.prod] # of work\nregion=\"de\"\n\n  # and this\n[profiles.\"a b\"]\norg = 'x'\n";
        let text = file(others).with("lab", &profile()).unwrap();
        assert_eq!(text, format!("{others}\n{WRITTEN}"));
        // Again, and away.
        assert_eq!(file(&text).with("lab", &profile()).unwrap(), text);
        let mut without = file(&text);
        without.document["profiles"]
            .as_table_like_mut()
            .unwrap()
            .remove("lab");
        assert_eq!(without.document.to_string(), others);
    }

    #[test]
    fn a_profile_is_written_anew_and_keeps_its_comment() {
        let old = "# the lab\n[profiles.lab]\nregion = \"de\"\ninsecure = true\ncredential = { kind = \"api_token\", from = \"env\", var = \"OLD\" }\n";
        let text = file(old).with("lab", &profile()).unwrap();
        assert_eq!(text, format!("# the lab\n{WRITTEN}"));
    }

    #[test]
    fn tables_of_another_spelling_are_tables() {
        let text = file("profiles = { prod = { org = \"x\" } }\n")
            .with("lab", &profile())
            .unwrap();
        let read: DocumentMut = text.parse().unwrap();
        assert_eq!(read["profiles"]["prod"]["org"].as_str(), Some("x"));
        assert_eq!(
            read["profiles"]["lab"]["credential"]["var"].as_str(),
            Some("LAB")
        );
        let error = file("profiles = 1\n").with("lab", &profile()).unwrap_err();
        assert_eq!(error.exit_status(), 2);
    }
}
