//! Settings from environment variables: this SDK's own, and those that other tools for VMware
//! Cloud read. What a profile says is left to `profile`.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::credential::Credential;
use crate::credential_settings::Given;
use crate::settings::{Settings, flag};
use crate::{Error, Secret, Service, Session, SessionBuilder};

impl Session {
    /// A session as the environment describes it; see [`SessionBuilder::from_env`].
    ///
    /// # Errors
    /// Those of [`SessionBuilder::from_env`] and of [`SessionBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        SessionBuilder::from_env()?.build()
    }
}

impl SessionBuilder {
    /// Settings as the environment describes them, to be completed or built.
    ///
    /// The variables of this SDK come first. A profile that `VMW_PROFILE` names fills in what they
    /// leave open. Without a profile, the variables that other tools for VMware Cloud read do.
    ///
    /// | what | this SDK | other tools |
    /// |-|-|-|
    /// | [`api_token`](Self::api_token) | `VMW_API_TOKEN` | `API_TOKEN` |
    /// | [`access_token`](Self::access_token) | `VMW_ACCESS_TOKEN` | `VRA_ACCESS_TOKEN` |
    /// | [`oauth_app`](Self::oauth_app) | `VMW_CLIENT_ID`, `VMW_CLIENT_SECRET` | `CLIENT_ID`, `CLIENT_SECRET` |
    /// | [`vra_password`](Self::vra_password) | `VMW_USERNAME`, `VMW_PASSWORD`, perhaps `VMW_DOMAIN` | |
    /// | [`vra_refresh_token`](Self::vra_refresh_token) | `VMW_REFRESH_TOKEN` | `VRA_REFRESH_TOKEN` |
    /// | [`vcf_tenant`](Self::vcf_tenant) | `VMW_REFRESH_TOKEN`, `VMW_VCF_TENANT` | |
    /// | [`vcf_provider`](Self::vcf_provider) | `VMW_REFRESH_TOKEN`, `VMW_VCF_PROVIDER=true` | |
    /// | [`org_id`](Self::org_id) | `VMW_ORG_ID` | `ORG_ID` |
    /// | base URL of VMC | `VMW_VMC_URL` | `VMC_URL` |
    /// | base URL of the Cloud Services Platform | `VMW_CSP_URL` | `CSP_URL` |
    /// | base URL of Automation | `VMW_AUTOMATION_URL`, or `VMW_REGION` | `VRA_URL` |
    /// | [`extra_ca_file`](Self::extra_ca_file) | `VMW_CA_FILE` | |
    /// | [any certificate will do](Self::danger_accept_invalid_certs) | `VMW_INSECURE` | `VRA_INSECURE`, `VRA7_INSECURE` |
    ///
    /// An empty variable counts as unset. `VMW_REGION` is `us` or one of `au`, `br`, `ca`, `de`,
    /// `jp`, `sg`, `uk`. Flags are `true` or `false`, `1` or `0`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), naming the variable and never its value,
    /// if one cannot be used, if half of a pair is missing, or if two credentials of one column
    /// are set; and the errors of [`from_profile`](Self::from_profile). That there is no
    /// credential at all is left to [`build`](Self::build).
    pub fn from_env() -> Result<Self, Error> {
        let process = |name: &str| std::env::var_os(name);
        Ok(settings(&Variables(&process))?.into_builder())
    }

    /// As [`from_env`](Self::from_env), with a profile to fall back on: where the environment has
    /// neither a credential nor `VMW_PROFILE`, the profile of this name fills in what the variables
    /// of this SDK leave open, as one that `VMW_PROFILE` names does. It need not be there.
    ///
    /// Next to the profile, the variables of other tools do not count, not even those that could
    /// not be used. [`profile`](Self::profile) tells whether it came to that.
    ///
    /// # Errors
    /// Those of [`from_env`](Self::from_env), and those of [`from_profile`](Self::from_profile)
    /// other than that there is no such profile.
    #[cfg(feature = "profiles")]
    pub fn from_env_or_profile(name: &str) -> Result<Self, Error> {
        let process = |name: &str| std::env::var_os(name);
        Ok(settings_or_profile(&Variables(&process), name)?.into_builder())
    }
}

/// The variables that a credential is made of, one for each: those that come in pairs are missed by
/// name when half of a pair is there.
const CREDENTIALS: [&str; 9] = [
    "VMW_API_TOKEN",
    "VMW_ACCESS_TOKEN",
    "VMW_CLIENT_ID",
    "VMW_USERNAME",
    "VMW_REFRESH_TOKEN",
    "API_TOKEN",
    "VRA_ACCESS_TOKEN",
    "VRA_REFRESH_TOKEN",
    "CLIENT_ID",
];

/// The environment: that of the process, or one that a test made up.
pub(crate) struct Variables<'a>(pub(crate) &'a dyn Fn(&str) -> Option<OsString>);

impl Variables<'_> {
    /// The text of a variable that is set and not empty.
    pub(crate) fn text(&self, name: &str) -> Result<Option<String>, Error> {
        let Some(value) = self.path(name) else {
            return Ok(None);
        };
        let text = value
            .into_os_string()
            .into_string()
            .map_err(|_| Error::setting(format!("{name} is no text in UTF-8")))?;
        Ok(Some(text).filter(|text| !text.trim().is_empty()))
    }

    /// A variable that is set and not empty, in whatever encoding paths have here.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        let value = (self.0)(name)?;
        (!value.is_empty()).then(|| value.into())
    }

    fn secret(&self, name: &str) -> Result<Option<Secret>, Error> {
        Ok(self.text(name)?.map(Secret::from))
    }

    fn flag(&self, name: &str) -> Result<Option<bool>, Error> {
        self.text(name)?
            .map(|text| {
                flag(&text).ok_or_else(|| {
                    Error::setting(format!(
                        "{name} is neither true nor false (1 and 0 will do)"
                    ))
                })
            })
            .transpose()
    }
}

pub(crate) fn settings(variables: &Variables<'_>) -> Result<Settings, Error> {
    let ours = ours(variables)?;
    match variables.text("VMW_PROFILE")? {
        Some(name) => Ok(ours.or(profile(&name, variables)?)),
        None => {
            let mut settings = ours.or(of_other_tools(variables)?);
            settings.nothing_given = Some(format!(
                "none of {} and VMW_PROFILE is set",
                CREDENTIALS.join(", ")
            ));
            Ok(settings)
        }
    }
}

/// As [`settings`], with a profile for an environment that has no credential.
#[cfg(feature = "profiles")]
fn settings_or_profile(variables: &Variables<'_>, name: &str) -> Result<Settings, Error> {
    let environment = settings(variables);
    let has_credential = |found: &Settings| found.given.is_some() || found.profile.is_some();
    let ours = ours(variables)?;
    if variables.text("VMW_PROFILE")?.is_some()
        || ours.given.is_some()
        || environment.as_ref().is_ok_and(has_credential)
    {
        return environment;
    }
    match crate::profile::settings_if_there(name, variables)? {
        Some(profile) => Ok(ours.or(profile)),
        None => environment.map(|mut found| {
            let looked_for = found.nothing_given.take().unwrap_or_default();
            found.nothing_given = Some(format!("{looked_for}, and there is no profile {name}"));
            found
        }),
    }
}

#[cfg(feature = "profiles")]
fn profile(name: &str, variables: &Variables<'_>) -> Result<Settings, Error> {
    crate::profile::settings(name, variables)
}

#[cfg(not(feature = "profiles"))]
fn profile(_: &str, _: &Variables<'_>) -> Result<Settings, Error> {
    Err(Error::setting(
        "VMW_PROFILE is set, and profiles were left out of this program: it needs the feature profiles of vmw-auth-core",
    ))
}

fn ours(variables: &Variables<'_>) -> Result<Settings, Error> {
    let mut found = Found::default();
    if let Some(token) = variables.secret("VMW_API_TOKEN")? {
        found.add("VMW_API_TOKEN", Credential::api_token(token))?;
    }
    if let Some(token) = variables.secret("VMW_ACCESS_TOKEN")? {
        found.add("VMW_ACCESS_TOKEN", Credential::access_token(token))?;
    }
    if let Some((id, secret)) = pair(variables, "VMW_CLIENT_ID", "VMW_CLIENT_SECRET")? {
        found.add("VMW_CLIENT_ID", Credential::oauth_app(id, secret))?;
    }
    if let Some((user, password)) = pair(variables, "VMW_USERNAME", "VMW_PASSWORD")? {
        let mut credential = Credential::vra_password(user, password);
        if let Some(domain) = variables.text("VMW_DOMAIN")? {
            credential = credential.domain(domain);
        }
        found.add("VMW_USERNAME", credential)?;
    }
    if let Some(token) = variables.secret("VMW_REFRESH_TOKEN")? {
        let tenant = variables.text("VMW_VCF_TENANT")?;
        let is_provider = variables.flag("VMW_VCF_PROVIDER")? == Some(true);
        let credential = match (tenant, is_provider) {
            (Some(org), false) => Credential::vcf_tenant(org, token),
            (None, true) => Credential::vcf_provider(token),
            (None, false) => Credential::vra_refresh_token(token),
            (Some(_), true) => return Err(exclusive("VMW_VCF_TENANT", "VMW_VCF_PROVIDER")),
        };
        found.add("VMW_REFRESH_TOKEN", credential)?;
    }
    let mut settings = Settings {
        given: found.given(),
        org_id: variables.text("VMW_ORG_ID")?,
        ca_file: variables.path("VMW_CA_FILE"),
        insecure: insecure(variables, &["VMW_INSECURE"])?,
        ..Settings::default()
    };
    set_base_urls(
        &mut settings,
        variables,
        ["VMW_VMC_URL", "VMW_AUTOMATION_URL", "VMW_CSP_URL"],
    )?;
    if let Some(region) = variables.text("VMW_REGION")? {
        settings.set_region(&region, "VMW_REGION")?;
    }
    Ok(settings)
}

/// Those of the Terraform providers for VMC and for Automation, which many shells hold.
fn of_other_tools(variables: &Variables<'_>) -> Result<Settings, Error> {
    let mut found = Found::default();
    if let Some(token) = variables.secret("API_TOKEN")? {
        found.add("API_TOKEN", Credential::api_token(token))?;
    }
    if let Some(token) = variables.secret("VRA_ACCESS_TOKEN")? {
        found.add("VRA_ACCESS_TOKEN", Credential::access_token(token))?;
    }
    if let Some(token) = variables.secret("VRA_REFRESH_TOKEN")? {
        found.add("VRA_REFRESH_TOKEN", Credential::vra_refresh_token(token))?;
    }
    match pair(variables, "CLIENT_ID", "CLIENT_SECRET") {
        Ok(Some((id, secret))) => found.add("CLIENT_ID", Credential::oauth_app(id, secret))?,
        Ok(None) => {}
        // Names so general that half of the pair may be something else's.
        Err(_) if found.0.is_some() => {}
        Err(error) => return Err(error),
    }
    let mut settings = Settings {
        given: found.given(),
        org_id: variables.text("ORG_ID")?,
        insecure: insecure(variables, &["VRA_INSECURE", "VRA7_INSECURE"])?,
        ..Settings::default()
    };
    set_base_urls(&mut settings, variables, ["VMC_URL", "VRA_URL", "CSP_URL"])?;
    Ok(settings)
}

/// The one credential of a set of variables, and the variable that holds it.
#[derive(Default)]
struct Found(Option<(&'static str, Credential)>);

impl Found {
    fn add(&mut self, name: &'static str, credential: Credential) -> Result<(), Error> {
        credential
            .check()
            .map_err(|error| Error::setting(format!("{name}: {error}")))?;
        if let Some((other, _)) = self.0.replace((name, credential)) {
            return Err(exclusive(other, name));
        }
        Ok(())
    }

    fn given(self) -> Option<Given> {
        self.0.map(|(name, credential)| {
            tracing::debug!("the credential of the session is that of {name}");
            Given::Credential(credential)
        })
    }
}

fn exclusive(one: &str, other: &str) -> Error {
    Error::setting(format!(
        "{one} and {other} are both set, and a session has one credential: unset one of them"
    ))
}

/// Two variables that go together.
fn pair(
    variables: &Variables<'_>,
    name: &str,
    secret_name: &str,
) -> Result<Option<(String, Secret)>, Error> {
    let missing = |set: &str, unset: &str| {
        Error::setting(format!("{set} is set and {unset} is not: set both or none"))
    };
    match (variables.text(name)?, variables.secret(secret_name)?) {
        (Some(text), Some(secret)) => Ok(Some((text, secret))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(missing(name, secret_name)),
        (None, Some(_)) => Err(missing(secret_name, name)),
    }
}

fn insecure(
    variables: &Variables<'_>,
    names: &[&'static str],
) -> Result<Option<(bool, String)>, Error> {
    for name in names {
        if let Some(accept) = variables.flag(name)? {
            return Ok(Some((accept, (*name).to_owned())));
        }
    }
    Ok(None)
}

/// One variable a service, in the order of [`Service::ALL`].
fn set_base_urls(
    settings: &mut Settings,
    variables: &Variables<'_>,
    names: [&str; Service::ALL.len()],
) -> Result<(), Error> {
    for (service, name) in Service::ALL.into_iter().zip(names) {
        if let Some(url) = variables.text(name)? {
            settings.set_base_url(service, &url, name)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
