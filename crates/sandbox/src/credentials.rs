//! Everything that one can sign in with, as lines to paste into a shell: the variables are those
//! that `Session::from_env` reads.

use crate::Sandbox;

/// A line for the addresses, and one for each credential. They exclude each other; they are
/// secrets of nothing.
pub(crate) fn text(sandbox: &Sandbox) -> String {
    let url = sandbox.url();
    let credentials: [(&str, &[(&str, &str)]); 5] = [
        ("API token", &[("VMW_API_TOKEN", sandbox.api_token())]),
        (
            "OAuth app",
            &[
                ("VMW_CLIENT_ID", sandbox.client_id()),
                ("VMW_CLIENT_SECRET", sandbox.client_secret()),
                ("VMW_ORG_ID", sandbox.org_id()),
            ],
        ),
        (
            "on premises",
            &[
                ("VMW_USERNAME", sandbox.username()),
                ("VMW_PASSWORD", sandbox.password()),
                ("VMW_DOMAIN", sandbox.domain()),
            ],
        ),
        (
            "VCF tenant, good for one exchange",
            &[
                ("VMW_REFRESH_TOKEN", &sandbox.vcf_tenant_token()),
                ("VMW_VCF_TENANT", sandbox.vcf_org()),
            ],
        ),
        (
            "VCF provider, good for one exchange",
            &[
                ("VMW_REFRESH_TOKEN", &sandbox.vcf_provider_token()),
                ("VMW_VCF_PROVIDER", "true"),
            ],
        ),
    ];
    let mut text = format!(
        "# For Session::from_env: the addresses, and one of the credentials, which are secrets of nothing\n\
         export VMW_VMC_URL={url} VMW_AUTOMATION_URL={url} VMW_CSP_URL={url}\n"
    );
    for (name, variables) in credentials {
        // On lines of their own: not every shell knows comments behind what is typed.
        text.push_str(&format!("# {name}\nexport"));
        for (variable, value) in variables {
            text.push_str(&format!(" {variable}={}", quoted(value)));
        }
        text.push('\n');
    }
    text.push_str(&logins(sandbox));
    text
}

/// The same credentials as profiles of the command line.
fn logins(sandbox: &Sandbox) -> String {
    let url = sandbox.url();
    let user = format!(
        "--username {} --domain {}",
        quoted(sandbox.username()),
        quoted(sandbox.domain())
    );
    let app = format!(
        "--client-id {} --org {}",
        quoted(sandbox.client_id()),
        quoted(sandbox.org_id())
    );
    let tenant = format!("--vcf-tenant {}", quoted(sandbox.vcf_org()));
    let mut text =
        "# For the program vmw: the profile that it uses by itself, and one for each of the others\n"
            .to_owned();
    for (profile, kind, secret) in [
        ("", "", sandbox.api_token()),
        ("app", &*app, sandbox.client_secret()),
        ("onprem", &*user, sandbox.password()),
        ("tenant", &*tenant, &sandbox.vcf_tenant_token()),
        ("provider", "--vcf-provider", &sandbox.vcf_provider_token()),
    ] {
        text.push_str(&format!("echo {} | vmw login", quoted(secret)));
        if !profile.is_empty() {
            text.push_str(&format!(" --profile {profile}"));
        }
        text.push_str(&format!(" --host {url} --token-file -"));
        if !kind.is_empty() {
            text.push_str(&format!(" {kind}"));
        }
        text.push('\n');
    }
    text
}

/// As one word of a shell.
pub(crate) fn quoted(text: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.:/@".contains(letter);
    if !text.is_empty() && text.chars().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_stays_one_in_a_shell() {
        for (text, word) in [
            ("ann@sandbox.invalid", "ann@sandbox.invalid"),
            ("", "''"),
            ("a b", "'a b'"),
            ("it's", r"'it'\''s'"),
            ("$(rm)", "'$(rm)'"),
        ] {
            assert_eq!(quoted(text), word);
        }
    }
}
