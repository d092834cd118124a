//! Settings from a profile of the user's config file: where the file is, and what a profile says.
//! Reading TOML with the place of each key is left to `table`, the credential to `credential`.

mod credential;
#[cfg(feature = "keyring")]
mod keyring;
mod table;

use std::path::{Path, PathBuf};

use crate::environment::Variables;
use crate::error::io_words;
use crate::redact::redact;
use crate::settings::Settings;
use crate::{Error, Service, Session, SessionBuilder};
use table::{File, Table};

/// A key of a profile for the base URL of each service, in the order of [`Service::ALL`].
const URL_KEYS: [&str; Service::ALL.len()] = ["vmc_url", "automation_url", "csp_url"];

impl Session {
    /// A session as a profile describes it; see [`SessionBuilder::from_profile`].
    ///
    /// # Errors
    /// Those of [`SessionBuilder::from_profile`] and of [`SessionBuilder::build`].
    pub fn from_profile(name: &str) -> Result<Self, Error> {
        SessionBuilder::from_profile(name)?.build()
    }
}

impl SessionBuilder {
    /// Settings as a profile of the config file describes them, to be completed or built.
    ///
    /// The file is `$VMW_CONFIG`, else `$XDG_CONFIG_HOME/vmw/config.toml`, else
    /// `~/.config/vmw/config.toml`, in TOML:
    ///
    /// ```toml
    /// [profiles.prod]
    /// region = "de"                 # of Automation in the cloud
    /// org = "the id of an organization"
    /// credential = { kind = "api_token", from = "file", path = "~/.config/vmw/prod.token" }
    ///
    /// [profiles.lab]
    /// automation_url = "https://vra.lab.example"
    /// ca_file = "lab-ca.pem"
    /// credential = { kind = "vra_password", username = "ann", from = "env", var = "LAB_PASSWORD" }
    ///
    /// [profiles.vault]
    /// credential = { from = "process", command = ["vault-get", "vmc"] }
    /// ```
    ///
    /// | key of a profile | is |
    /// |-|-|
    /// | `vmc_url`, `csp_url`, `automation_url` | a [base URL](Self::base_url) |
    /// | `region` | `us`, `au`, `br`, `ca`, `de`, `jp`, `sg` or `uk`, in the place of `automation_url` |
    /// | `org` | the [`org_id`](Self::org_id) |
    /// | `ca_file` | an [`extra_ca_file`](Self::extra_ca_file) |
    /// | `insecure` | whether [any certificate will do](Self::danger_accept_invalid_certs) |
    /// | `credential` | what to sign in with: its `kind`, what is public of it, and `from` where its secret comes |
    ///
    /// | `kind` | what is public of it | the secret |
    /// |-|-|-|
    /// | `api_token`, `access_token`, `vra_refresh_token`, `vcf_provider` | | the token |
    /// | `oauth_app` | `client_id` | the client secret |
    /// | `vra_password` | `username`, perhaps `domain` | the password |
    /// | `vcf_tenant` | `org`; that of the profile unless given | the refresh token |
    ///
    /// | `from` | with | takes the secret from |
    /// |-|-|-|
    /// | `env` | `var` | an environment variable |
    /// | `file` | `path` | a file, without the line feed at its end |
    /// | `process` | `command`: program and arguments | what the program prints, without the line feed at its end; run again for each token |
    /// | `keyring` | `service`, `user` | the keyring of the system; needs the feature `keyring` |
    ///
    /// With `from = "process"` and no `kind`, the program prints the whole credential, as
    /// [`credential_process`](Self::credential_process) says. Relative paths are relative to the
    /// config file, and `~/` is the home folder. A secret that stands in the file itself is
    /// refused.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), naming file, line and key, if the file is
    /// missing or no TOML, if there is no such profile, if a key is unknown or its value is of the
    /// wrong type, or if the secret is not where it should be.
    pub fn from_profile(name: &str) -> Result<Self, Error> {
        let process = |name: &str| std::env::var_os(name);
        Ok(settings(name, &Variables(&process))?.into_builder())
    }

    /// As [`from_profile`](Self::from_profile), with a text in the place of the config file, which
    /// need not be there: for programs that write profiles and try them before they do. `path` is
    /// where the text will stand; messages name it, and relative paths are relative to it.
    ///
    /// # Errors
    /// Those of [`from_profile`](Self::from_profile).
    pub fn from_profile_in(text: &str, path: &Path, name: &str) -> Result<Self, Error> {
        let process = |name: &str| std::env::var_os(name);
        let variables = Variables(&process);
        let config = Config {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        Ok(in_config(&config, name, &variables, home(&variables))??.into_builder())
    }

    /// The config file that [`from_profile`](Self::from_profile) reads, whether it is there or not.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the environment does not say where the
    /// user's files are.
    pub fn config_file() -> Result<PathBuf, Error> {
        let process = |name: &str| std::env::var_os(name);
        let variables = Variables(&process);
        config_file(&variables, home(&variables).as_deref())
    }
}

/// A config file and what stands in it.
struct Config {
    path: PathBuf,
    text: String,
}

/// What a profile says, with an environment.
pub(crate) fn settings(name: &str, variables: &Variables<'_>) -> Result<Settings, Error> {
    let home = home(variables);
    let path = config_file(variables, home.as_deref())?;
    match read_config(&path)? {
        Some(config) => in_config(&config, name, variables, home)?,
        None => {
            let shown = table::shown(&path);
            Err(
                Error::setting(format!("there is no config file {shown}")).with_hint(format!(
                    "write one with a table [profiles.{name}], or say with VMW_CONFIG where it is"
                )),
            )
        }
    }
}

/// What a profile says, if there is one.
pub(crate) fn settings_if_there(
    name: &str,
    variables: &Variables<'_>,
) -> Result<Option<Settings>, Error> {
    let home = home(variables);
    let Ok(path) = config_file(variables, home.as_deref()) else {
        return Ok(None);
    };
    match read_config(&path)? {
        Some(config) => Ok(in_config(&config, name, variables, home)?.ok()),
        None => Ok(None),
    }
}

fn read_config(path: &Path) -> Result<Option<Config>, Error> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(Config {
            path: path.to_owned(),
            text,
        })),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::setting(format!(
            "the config file {} cannot be read: {}",
            table::shown(path),
            io_words(error.kind())
        ))),
    }
}

/// What a profile of a config file says. That it is not there is the inner error: some can do
/// without it.
fn in_config(
    config: &Config,
    name: &str,
    variables: &Variables<'_>,
    home: Option<PathBuf>,
) -> Result<Result<Settings, Error>, Error> {
    let path = &config.path;
    let file = File::new(path, &config.text);
    let document = file.parse()?;
    let mut root = Table::root(&file, &document);
    let all = root.table("profiles")?;
    root.finish()?;
    let known = all.as_ref().map(Table::keys).unwrap_or_default();
    let profile = match all {
        Some(mut all) => all.table(name)?,
        None => None,
    };
    let Some(profile) = profile else {
        let known = if known.is_empty() {
            "none is there".to_owned()
        } else {
            format!("there are {}", redact(&known.join(", ")))
        };
        let shown = table::shown(path);
        return Ok(Err(Error::setting(format!(
            "{shown} has no profile {}: {known}",
            redact(name)
        ))));
    };
    let places = Places {
        variables,
        home,
        folder: path.parent(),
    };
    let mut settings = read(profile, &places)?;
    settings.profile = Some(name.to_owned());
    Ok(Ok(settings))
}

/// What a profile refers to besides its file.
struct Places<'a> {
    variables: &'a Variables<'a>,
    home: Option<PathBuf>,
    /// Where the config file is.
    folder: Option<&'a Path>,
}

impl Places<'_> {
    /// A path as it stands in the config file.
    fn path(&self, text: &str) -> PathBuf {
        if let (Some(rest), Some(home)) = (text.strip_prefix("~/"), &self.home) {
            return home.join(rest);
        }
        self.folder
            .map_or_else(|| text.into(), |folder| folder.join(text))
    }
}

fn read(mut profile: Table<'_>, places: &Places<'_>) -> Result<Settings, Error> {
    profile.refuse_secrets()?;
    let mut settings = Settings::default();
    for (service, key) in Service::ALL.into_iter().zip(URL_KEYS) {
        if let Some(url) = profile.text(key)? {
            settings.set_base_url(service, url, &profile.place(key))?;
        }
    }
    if let Some(region) = profile.text("region")? {
        settings.set_region(region, &profile.place("region"))?;
    }
    settings.org_id = profile.text("org")?.map(str::to_owned);
    settings.ca_file = profile.text("ca_file")?.map(|path| places.path(path));
    settings.insecure = profile
        .flag("insecure")?
        .map(|accept| (accept, profile.place("insecure")));
    if let Some(credential) = profile.table("credential")? {
        let org = settings.org_id.as_deref();
        settings.given = Some(credential::read(credential, org, places)?);
    }
    if settings.given.is_none() {
        let place = profile.place("credential");
        settings.nothing_given = Some(format!("{place} is missing"));
    }
    profile.finish()?;
    Ok(settings)
}

fn home(variables: &Variables<'_>) -> Option<PathBuf> {
    variables
        .path("HOME")
        .or_else(|| variables.path("USERPROFILE"))
}

fn config_file(variables: &Variables<'_>, home: Option<&Path>) -> Result<PathBuf, Error> {
    if let Some(path) = variables.path("VMW_CONFIG") {
        return Ok(path);
    }
    // A relative one is to be ignored, says the specification of these folders.
    let config = variables
        .path("XDG_CONFIG_HOME")
        .filter(|path| path.is_absolute())
        .or_else(|| Some(home?.join(".config")));
    match config {
        Some(config) => Ok(config.join("vmw").join("config.toml")),
        None => Err(Error::setting(
            "there is no home folder to look for the config file in: say with VMW_CONFIG where it is",
        )),
    }
}

#[cfg(test)]
mod tests;
