//! OpenAPI Generator, which others generate Rust clients with: got from PyPI, whose package brings
//! the jar, and run by Java.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::json;

/// The version that is measured.
const VERSION: &str = "7.26.0";

/// What it calls its generator of clients in Rust.
const GENERATOR: &str = "rust";

/// The program.
#[derive(Debug)]
pub struct OpenApiGenerator {
    jar: PathBuf,
}

impl OpenApiGenerator {
    /// Installs it below `scratch`, or says why it cannot be had.
    pub fn get(scratch: &Path) -> Result<Self, String> {
        let java = Command::new("java").arg("-version").output();
        if !java.is_ok_and(|output| output.status.success()) {
            let why =
                "there is no Java; on Debian and Ubuntu: apt-get install default-jre-headless";
            return Err(why.to_owned());
        }
        let folder = scratch.join(format!("openapi-generator-{VERSION}"));
        let jar = folder.join("openapi_generator_cli/openapi-generator.jar");
        if !jar.is_file() {
            let installed = Command::new("python3")
                .args(["-m", "pip", "install", "--quiet", "--no-deps", "--upgrade"])
                .arg("--target")
                .arg(&folder)
                .arg(format!("openapi-generator-cli=={VERSION}"))
                .stdin(Stdio::null())
                .output();
            let why = match installed {
                Ok(output) if output.status.success() => "the package has no jar".to_owned(),
                Ok(output) => last_line(&output.stderr),
                Err(error) => format!("python3: {error}"),
            };
            if !jar.is_file() {
                return Err(format!(
                    "pip cannot get openapi-generator-cli {VERSION} from PyPI: {why}"
                ));
            }
        }
        Ok(OpenApiGenerator { jar })
    }

    /// Makes the client of one document, with these of its properties.
    pub fn generate(&self, document: &Path, out: &Path, properties: Option<&str>) -> Result<()> {
        let mut arguments: Vec<&OsStr> = vec![
            "generate".as_ref(),
            "-g".as_ref(),
            GENERATOR.as_ref(),
            "-i".as_ref(),
            document.as_os_str(),
            "-o".as_ref(),
            out.as_os_str(),
        ];
        if let Some(properties) = properties {
            arguments.extend([
                OsStr::new("--additional-properties"),
                OsStr::new(properties),
            ]);
        }
        self.run(arguments)
    }

    /// What [`batch`](Self::batch) wants to know of one document, in a file.
    pub fn configure(document: &Path, out: &Path, file: &Path) -> Result<()> {
        let config = json!({ "generatorName": GENERATOR, "inputSpec": document, "outputDir": out });
        std::fs::write(file, config.to_string())
            .with_context(|| format!("{}: cannot be written", file.display()))
    }

    /// Makes the clients of several documents in one process, on as many threads as it likes.
    pub fn batch(&self, configs: &[PathBuf]) -> Result<()> {
        let configs = configs.iter().map(|file| file.as_os_str());
        self.run(std::iter::once("batch".as_ref()).chain(configs))
    }

    fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a OsStr>) -> Result<()> {
        let output = Command::new("java")
            .arg("-jar")
            .arg(&self.jar)
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .context("java cannot be started")?;
        ensure!(
            output.status.success(),
            "openapi-generator: {}: {}",
            output.status,
            last_line(&output.stderr)
        );
        Ok(())
    }
}

fn last_line(said: &[u8]) -> String {
    let said = String::from_utf8_lossy(said);
    let mut lines = said.lines().filter(|line| !line.trim().is_empty());
    lines.next_back().unwrap_or("it said nothing").to_owned()
}
