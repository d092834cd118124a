//! `vmw completion`: what a shell must know to ask `vmw` itself for completions, and the answers.
//! What the words of a command mean is left to the command.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use clap::{Args, Command, CommandFactory as _, ValueEnum};
use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter as _, complete};
use clap_complete::env::{Bash, CompleteEnv, Elvish, EnvCompleter, Fish, Powershell, Shells, Zsh};

use crate::arguments::Vmw;
use crate::context::Context;
use crate::failure::Failure;

/// The variable by which a shell asks.
const VARIABLE: &str = "COMPLETE";

/// Print what makes a shell complete the words of vmw
///
///     bash        echo 'source <(vmw completion bash)' >> ~/.bashrc
///     zsh         echo 'source <(vmw completion zsh)' >> ~/.zshrc
///     fish        vmw completion fish > ~/.config/fish/completions/vmw.fish
///     elvish      echo 'eval (vmw completion elvish | slurp)' >> ~/.elvish/rc.elv
///     powershell  vmw completion powershell | Out-String | Invoke-Expression, in $PROFILE
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct Wanted {
    /// Shell
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
    Elvish,
}

pub fn run(wanted: &Wanted, context: &Context) -> Result<(), Failure> {
    let shell: &dyn EnvCompleter = match wanted.shell {
        Shell::Bash => &WholeWords,
        Shell::Zsh => &Zsh,
        Shell::Fish => &Fish,
        Shell::Powershell => &Powershell,
        Shell::Elvish => &Elvish,
    };
    let mut script = Vec::new();
    shell.write_registration(VARIABLE, "vmw", "vmw", &program(), &mut script)?;
    context.out.raw(&script)
}

/// What the shell is to start: `vmw` wherever it is found, unless it was named by its path.
fn program() -> String {
    let name = env::args_os().next().unwrap_or_else(|| "vmw".into());
    if Path::new(&name).components().count() < 2 {
        return name.to_string_lossy().into_owned();
    }
    let path = env::current_exe().unwrap_or_else(|_| name.into());
    path.to_string_lossy().into_owned()
}

/// Answers a shell that asks, and leaves; does nothing if none does.
pub fn answer() {
    CompleteEnv::with_factory(Vmw::command)
        .var(VARIABLE)
        .shells(Shells(&[
            &WholeWords,
            &Heard(&Zsh),
            &Heard(&Fish),
            &Heard(&Powershell),
            &Heard(&Elvish),
        ]))
        .complete();
}

/// The words in front of the one that is to be completed, the program's name first.
static WORDS: OnceLock<Vec<OsString>> = OnceLock::new();

pub fn words() -> &'static [OsString] {
    WORDS.get().map_or(&[], Vec::as_slice)
}

fn hear(words: &[OsString], index: usize) {
    let in_front = words.get(..index).unwrap_or(words);
    let _ = WORDS.set(in_front.to_vec());
}

/// Which word is to be completed, where the shell says so.
fn index() -> Option<usize> {
    env::var("_CLAP_COMPLETE_INDEX").ok()?.parse().ok()
}

/// A shell whose words are remembered: what is offered for one depends on those in front of it.
struct Heard(&'static dyn EnvCompleter);

impl EnvCompleter for Heard {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn is(&self, name: &str) -> bool {
        self.0.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> io::Result<()> {
        self.0.write_registration(var, name, bin, completer, buf)
    }

    fn write_complete(
        &self,
        command: &mut Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        buf: &mut dyn Write,
    ) -> io::Result<()> {
        hear(&words, index().unwrap_or(words.len().saturating_sub(1)));
        self.0.write_complete(command, words, folder, buf)
    }
}

/// bash, which takes `name=value` and addresses apart: here they are put together again, and it is
/// told the last part only, which is what it replaces.
struct WholeWords;

impl EnvCompleter for WholeWords {
    fn name(&self) -> &'static str {
        Bash.name()
    }

    fn is(&self, name: &str) -> bool {
        Bash.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> io::Result<()> {
        let mut script = Vec::new();
        Bash.write_registration(var, name, bin, completer, &mut script)?;
        let script = String::from_utf8_lossy(&script);
        // Behind a sign at which bash takes words apart, the word is empty: the sign must stay.
        let whole = r#"words[COMP_CWORD]="$2""#;
        let kept = r#"[[ "${words[COMP_CWORD]}" == [=:@]* ]] || words[COMP_CWORD]="$2""#;
        buf.write_all(script.replace(whole, kept).as_bytes())
    }

    fn write_complete(
        &self,
        command: &mut Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        buf: &mut dyn Write,
    ) -> io::Result<()> {
        let at = index().unwrap_or(words.len().saturating_sub(1));
        let (words, at) = joined(words, at);
        let current = words
            .get(at)
            .map(|word| word.to_string_lossy().into_owned());
        let current = current.unwrap_or_default();
        let kept = current.rfind(SIGNS).map_or(0, |place| place + 1);
        hear(&words, at);
        let candidates = complete(command, words, at, folder)?;
        let between = env::var("_CLAP_IFS").unwrap_or_else(|_| "\n".to_owned());
        for (number, candidate) in candidates.iter().enumerate() {
            let value = candidate.get_value().to_string_lossy();
            let value = value.strip_prefix(&current[..kept]).unwrap_or(&value);
            write!(buf, "{}{value}", if number == 0 { "" } else { &between })?;
        }
        Ok(())
    }
}

/// At which bash takes words apart.
const SIGNS: [char; 3] = ['=', ':', '@'];

/// Words as they were written, and which of them is meant.
fn joined(words: Vec<OsString>, at: usize) -> (Vec<OsString>, usize) {
    let is_sign = |word: &OsString| {
        word.to_str()
            .is_some_and(|word| !word.is_empty() && word.chars().all(|c| SIGNS.contains(&c)))
    };
    let mut whole: Vec<OsString> = Vec::new();
    let (mut meant, mut after_sign) = (0, false);
    for (number, word) in words.into_iter().enumerate() {
        let sign = is_sign(&word);
        match whole.last_mut() {
            // The program's name stands alone. `@` alone is the start of a word: `--body @file`.
            Some(last) if number > 1 && (sign && word != "@" || after_sign) => last.push(&word),
            _ => whole.push(word),
        }
        if number <= at {
            meant = whole.len() - 1;
        }
        after_sign = sign;
    }
    (whole, meant)
}

/// The files for an argument that is `@FILE`, or something else.
pub fn file_after_at(current: &OsStr) -> Vec<CompletionCandidate> {
    let Some(path) = current.to_str().and_then(|text| text.strip_prefix('@')) else {
        return Vec::new();
    };
    let files = PathCompleter::file().complete(OsStr::new(path)).into_iter();
    files.map(|file| file.add_prefix("@")).collect()
}

/// The profiles of the config file, for `--profile`: the names of its tables.
pub fn profiles() -> Vec<CompletionCandidate> {
    let text = config_file().and_then(|path| fs::read_to_string(path).ok());
    profile_names(&text.unwrap_or_default())
        .into_iter()
        .map(CompletionCandidate::new)
        .collect()
}

fn profile_names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in text.lines() {
        let table = line.trim().strip_prefix("[profiles.");
        let Some((name, _)) = table.and_then(|rest| rest.split_once(']')) else {
            continue;
        };
        let unquoted = name.trim_matches(['"', '\'']);
        // What has a dot outside quotes is a table in a profile.
        let name = if unquoted == name {
            name.split('.').next().unwrap_or(name)
        } else {
            unquoted
        };
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

fn config_file() -> Option<PathBuf> {
    let variable = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
    let folder = || {
        let config = variable("XDG_CONFIG_HOME").map(PathBuf::from);
        config.or_else(|| Some(Path::new(&variable("HOME")?).join(".config")))
    };
    let named = variable("VMW_CONFIG").map(PathBuf::from);
    named.or_else(|| Some(folder()?.join("vmw/config.toml")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_bash_took_apart_are_whole_again() {
        for (parts, at, whole, meant) in [
            ("vmw api -p expand = re", 5, "vmw api -p expand=re", 3),
            ("vmw api -p expand =", 4, "vmw api -p expand=", 3),
            (
                "vmw --host http : //h : 1 org li",
                8,
                "vmw --host http://h:1 org li",
                4,
            ),
            ("vmw api --body @ web.y", 4, "vmw api --body @web.y", 3),
            (
                "vmw run --input a =@ file : web",
                7,
                "vmw run --input a=@file:web",
                3,
            ),
            ("vmw -p a = b c", 5, "vmw -p a=b c", 3),
            ("vmw org", 1, "vmw org", 1),
        ] {
            let parts = parts.split(' ').map(OsString::from).collect();
            let expected: Vec<OsString> = whole.split(' ').map(OsString::from).collect();
            assert_eq!(joined(parts, at), (expected, meant), "{whole}");
        }
    }

    #[test]
    fn profiles_are_known_by_their_tables() {
        let text = "[profiles.prod]\nx = 1\n [profiles.\"my lab\"] # mine\n[profiles.prod.credential]\n[other]\n";
        assert_eq!(profile_names(text), ["prod", "my lab"]);
    }
}
