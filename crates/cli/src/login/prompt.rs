//! Asks for a secret at the terminal, which does not show what is typed.

use std::io;

/// Asks, and waits for a line.
pub fn secret(question: &str) -> io::Result<String> {
    // Before the question: whoever answers at once, by pasting, must not be shown either.
    #[cfg(unix)]
    let mut terminal = Silent::new()?;
    #[cfg(unix)]
    {
        use io::Write as _;
        write!(terminal.file, "{question}: ")?;
        terminal.file.flush()?;
        rpassword::read_password()
    }
    #[cfg(not(unix))]
    rpassword::prompt_password(format!("{question}: "))
}

/// The terminal, without its echo until this is dropped.
#[cfg(unix)]
struct Silent {
    file: std::fs::File,
    before: rustix::termios::Termios,
}

#[cfg(unix)]
impl Silent {
    fn new() -> io::Result<Self> {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

        let mut options = std::fs::OpenOptions::new();
        let file = options.read(true).write(true).open("/dev/tty")?;
        let before = tcgetattr(&file)?;
        let mut silent = before.clone();
        silent.local_modes.remove(LocalModes::ECHO);
        tcsetattr(&file, OptionalActions::Now, &silent)?;
        Ok(Silent { file, before })
    }
}

#[cfg(unix)]
impl Drop for Silent {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};
        let _ = tcsetattr(&self.file, OptionalActions::Now, &self.before);
    }
}
