//! The lines of the README on `vmw`, typed into a terminal one after the other.

use std::path::Path;
use std::process::Command;

use crate::support::Vmw;
use crate::terminal::Terminal;

/// A part of each line that is tried, and what its screen shows.
const SHOWN: &[(&str, &[&str])] = &[
    ("auth status", &["default", "API token ends"]),
    ("blueprint create", &["web", "DRAFT"]),
    ("blueprint deploy", &["web-1", "CREATE_SUCCESSFUL", "vm[1]"]),
    ("catalog request", &["shop", "CREATE_SUCCESSFUL"]),
    ("pipeline run", &["Build.compile", "COMPLETED", "2.0"]),
    ("sddc create", &["READY", "attached to subnet-"]),
    ("sddc add-hosts", &["HOSTS     5"]),
    ("sddc remove-hosts", &["HOSTS     4"]),
    ("sddc delete", &["FINISHED"]),
    ("blueprint version", &["RELEASED"]),
    ("export", &["cloud/Sandbox Project/blueprints/web.yaml"]),
    ("import", &["0 changes made"]),
    ("deployment lease", &["web-1", "changed"]),
    ("deployment action", &["vm[0]", "vm[1]", "SUCCESSFUL"]),
    ("report usage", &["usage.csv is written"]),
    ("deployment delete", &["web-1", "shop", "deleted"]),
];

#[test]
fn the_lines_of_the_readme_do_what_it_says() {
    let vmw = Vmw::start();
    let readme = readme();
    vmw.file("web.yaml", block(&readme, "formatVersion"));

    let start = block(&readme, "vmw sandbox start").replace("--speed 600", "--speed 3000 --port 0");
    let mut cloud = typed(&vmw, &start);
    // The last line of what it says.
    cloud.shows("$URL$EXECUTION");
    let said = cloud.written();
    let url = said
        .split_whitespace()
        .find_map(|word| word.strip_suffix("/vmc/api"))
        .unwrap();

    let login = block(&readme, "vmw login").replace("http://127.0.0.1:8080", url);
    let (login, status) = login.split_once('\n').unwrap();
    let mut login = typed(&vmw, login);
    login.shows("API token");
    login.types("demo");
    assert_eq!(login.ends(), 0, "{}", login.text());
    assert!(!login.written().contains("demo"), "{}", login.written());

    let lines = status.lines().chain(block(&readme, "# Deploy").lines());
    let mut shown = SHOWN.iter();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let (part, texts) = shown.next().expect("a line that is not known");
        assert!(line.contains(part), "{line}: expected {part}");
        let mut terminal = typed(&vmw, line);
        if terminal.shows_before_it_ends("[y/N]") {
            assert!(!line.contains("--yes"), "{line}");
            terminal.types("y");
        }
        assert_eq!(terminal.ends(), 0, "{line}: {}", terminal.text());
        for text in *texts {
            let screen = terminal.text();
            assert!(screen.contains(text), "{line}: {text}: {screen}");
        }
    }
    assert!(shown.next().is_none());
    // The status is that of the shell, which Ctrl-C ends too.
    cloud.interrupt();
    cloud.ends();
    cloud.shows("Stopped.");
}

/// A line in a shell, in a terminal.
fn typed(vmw: &Vmw, line: &str) -> Terminal {
    let mut shell = Command::new("sh");
    let program = Path::new(env!("CARGO_BIN_EXE_vmw")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    shell
        .args(["-c", line])
        .env("HOME", &vmw.home)
        .env("PATH", format!("{}:{path}", program.display()))
        .current_dir(&vmw.home);
    Terminal::start(&shell, 120)
}

fn readme() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    std::fs::read_to_string(file).unwrap()
}

/// The block of code that begins so.
fn block<'a>(readme: &'a str, first: &str) -> &'a str {
    let blocks = readme.split("\n```").skip(1).step_by(2);
    let code = blocks.filter_map(|block| block.split_once('\n'));
    let mut found = code.filter(|(_, code)| code.starts_with(first));
    found.next().unwrap_or_else(|| panic!("{first}")).1
}
