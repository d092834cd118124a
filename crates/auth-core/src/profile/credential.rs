//! The credential of a profile: its kind, what is public of it, and where its secret comes from.

use std::path::Path;

use super::Places;
use super::table::{Table, shown};
use crate::credential::{Credential, CredentialProvider};
use crate::credential_process::{CommandLine, CredentialProcess};
use crate::credential_settings::Given;
use crate::error::io_words;
use crate::transport::BoxFuture;
use crate::{Error, Secret};

/// A credential that lacks its secret.
enum Public {
    ApiToken,
    AccessToken,
    OauthApp {
        client_id: String,
    },
    VraRefreshToken,
    VraPassword {
        username: String,
        domain: Option<String>,
    },
    VcfTenant {
        org: String,
    },
    VcfProvider,
}

impl Public {
    fn read<'a>(
        kind: &str,
        table: &mut Table<'a>,
        profile_org: Option<&str>,
    ) -> Result<Self, Error> {
        Ok(match kind {
            "api_token" => Self::ApiToken,
            "access_token" => Self::AccessToken,
            "vra_refresh_token" => Self::VraRefreshToken,
            "vcf_provider" => Self::VcfProvider,
            "oauth_app" => Self::OauthApp {
                client_id: table.required("client_id")?.to_owned(),
            },
            "vra_password" => Self::VraPassword {
                username: table.required("username")?.to_owned(),
                domain: table.text("domain")?.map(str::to_owned),
            },
            "vcf_tenant" => {
                let org = table.text("org")?.or(profile_org);
                let missing = || table.wrong("org", "is missing, here and in the profile");
                Self::VcfTenant {
                    org: org.ok_or_else(missing)?.to_owned(),
                }
            }
            _ => {
                return Err(table.wrong(
                    "kind",
                    "is none of api_token, access_token, oauth_app, vra_refresh_token, vra_password, vcf_tenant and vcf_provider",
                ));
            }
        })
    }

    fn with(&self, secret: Secret) -> Credential {
        match self {
            Self::ApiToken => Credential::api_token(secret),
            Self::AccessToken => Credential::access_token(secret),
            Self::OauthApp { client_id } => Credential::oauth_app(client_id, secret),
            Self::VraRefreshToken => Credential::vra_refresh_token(secret),
            Self::VraPassword { username, domain } => {
                let credential = Credential::vra_password(username, secret);
                match domain {
                    Some(domain) => credential.domain(domain),
                    None => credential,
                }
            }
            Self::VcfTenant { org } => Credential::vcf_tenant(org, secret),
            Self::VcfProvider => Credential::vcf_provider(secret),
        }
    }
}

pub(super) fn read(
    mut table: Table<'_>,
    profile_org: Option<&str>,
    places: &Places<'_>,
) -> Result<Given, Error> {
    table.refuse_secrets()?;
    let from = table.required("from")?;
    let public = match table.text("kind")? {
        Some(kind) => Some(Public::read(kind, &mut table, profile_org)?),
        None => None,
    };
    if from == "process" {
        let command = command(&mut table, places)?;
        table.finish()?;
        return Ok(match public {
            Some(public) => SecretProcess::given(command, public),
            None => CredentialProcess::given(command),
        });
    }
    let secret = match from {
        "env" => from_variable(&mut table, places)?,
        "file" => from_file(&mut table, places)?,
        "keyring" => from_keyring(&mut table)?,
        _ => {
            return Err(table.wrong("from", "is none of env, file, process and keyring"));
        }
    };
    let Some(public) = public else {
        return Err(table.wrong(
            "kind",
            "is missing: only a process says itself what it gives",
        ));
    };
    let credential = public.with(secret);
    credential
        .check()
        .map_err(|error| table.wrong("from", &format!("gives no credential: {error}")))?;
    table.finish()?;
    Ok(Given::Credential(credential))
}

fn from_variable(table: &mut Table<'_>, places: &Places<'_>) -> Result<Secret, Error> {
    let name = table.required("var")?;
    // People put the secret itself there.
    if !is_variable_name(name) {
        return Err(table.wrong(
            "var",
            "is no name of a variable: it says which one holds the secret, not the secret itself",
        ));
    }
    match places.variables.text(name)? {
        Some(text) => Ok(Secret::from(text)),
        None => Err(table.wrong("var", &format!("names {name}, which is not set"))),
    }
}

fn is_variable_name(name: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    name.bytes().all(is_part) && !name.starts_with(|first: char| first.is_ascii_digit())
}

fn from_file(table: &mut Table<'_>, places: &Places<'_>) -> Result<Secret, Error> {
    let path = places.path(table.required("path")?);
    let text = std::fs::read_to_string(&path).map_err(|error| {
        let shown = shown(&path);
        table.wrong(
            "path",
            &format!(
                "names {shown}, which cannot be read: {}",
                io_words(error.kind())
            ),
        )
    })?;
    if can_be_read_by_others(&path) {
        let shown = shown(&path);
        tracing::warn!("{shown} holds a secret, and others on this machine can read it: chmod 600");
    }
    Ok(without_line_feed(Secret::from(text)))
}

#[cfg(unix)]
pub(super) fn can_be_read_by_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o044 != 0)
}

/// Elsewhere files have lists of who may read them, and those of a home folder are its owner's.
#[cfg(not(unix))]
pub(super) fn can_be_read_by_others(_: &Path) -> bool {
    false
}

#[cfg(feature = "keyring")]
fn from_keyring(table: &mut Table<'_>) -> Result<Secret, Error> {
    use crate::redact::redact;

    let (service, user) = (table.required("service")?, table.required("user")?);
    super::keyring::secret(service, user)
        .map_err(|what| table.wrong("from", &format!("is the keyring, and {}", redact(&what))))
}

#[cfg(not(feature = "keyring"))]
fn from_keyring(table: &mut Table<'_>) -> Result<Secret, Error> {
    Err(table.wrong(
        "from",
        "is the keyring, which was left out of this program: it needs the feature keyring of vmw-auth-core",
    ))
}

fn command(table: &mut Table<'_>, places: &Places<'_>) -> Result<CommandLine, Error> {
    let command = table.texts("command")?;
    let [program, arguments @ ..] = &command[..] else {
        return Err(table.wrong("command", "is empty: it is the program and its arguments"));
    };
    // One without a folder is looked for on the PATH.
    let program = if program.contains('/') {
        places.path(program).into_os_string()
    } else {
        program.into()
    };
    let arguments = arguments.iter().map(Into::into).collect();
    Ok(CommandLine::new(program, arguments))
}

/// Files and programs end what they say with a line feed, which no password ends with.
fn without_line_feed(secret: Secret) -> Secret {
    let text = secret.expose();
    match text.strip_suffix('\n') {
        Some(line) => Secret::from(line.strip_suffix('\r').unwrap_or(line)),
        None => secret,
    }
}

/// A program that prints the secret alone.
struct SecretProcess {
    name: String,
    command: CommandLine,
    public: Public,
}

impl SecretProcess {
    fn given(command: CommandLine, public: Public) -> Given {
        // What it prints depends on the kind as well, to which an empty secret gives the name.
        let kind = format!("{:?}", public.with(Secret::from("")));
        let identity = Secret::from(format!("{} {kind}", command.whole().expose()));
        let process = Self {
            name: command.name(),
            command,
            public,
        };
        Given::provider("credential_process", process, identity)
    }
}

impl CredentialProvider for SecretProcess {
    fn name(&self) -> &str {
        &self.name
    }

    fn credential(&self) -> BoxFuture<'_, Result<Credential, Error>> {
        Box::pin(async {
            let printed = self.command.output().await?;
            Ok(self.public.with(without_line_feed(printed)))
        })
    }
}
