//! Asks for a secret at the terminal, which does not show what is typed.

use std::io;

/// Asks, and waits for a line, or for Ctrl-C: then the error is `Interrupted`.
pub async fn secret(question: &str) -> io::Result<String> {
    let mut interrupts = interrupts()?;
    // Before the question: whoever answers at once, by pasting, must not be shown either.
    #[cfg(unix)]
    let terminal = Silent::new()?;
    #[cfg(unix)]
    let line = {
        use io::Write as _;
        write!(&mut &terminal.file, "{question}: ")?;
        let file = terminal.file.try_clone()?;
        move || line(file)
    };
    #[cfg(not(unix))]
    let line = {
        let question = format!("{question}: ");
        move || rpassword::prompt_password(question)
    };
    // A thread of its own: nobody waits for it when the question is given up, as the runtime does
    // for its own.
    let (answer, answered) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let _ = answer.send(line());
    });
    tokio::select! {
        biased;
        _ = interrupts.recv() => {
            // The rest of the screen begins below the question.
            eprintln!();
            Err(io::ErrorKind::Interrupted.into())
        }
        line = answered => line.unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into())),
    }
}

/// Ctrl-C, which from now on ends nothing by itself: the terminal has to be put right first.
#[cfg(unix)]
fn interrupts() -> io::Result<tokio::signal::unix::Signal> {
    tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())
}

#[cfg(not(unix))]
fn interrupts() -> io::Result<tokio::signal::windows::CtrlC> {
    tokio::signal::windows::ctrl_c()
}

/// A line, without its end.
#[cfg(unix)]
fn line(terminal: std::fs::File) -> io::Result<String> {
    use io::BufRead as _;
    let mut line = String::new();
    if io::BufReader::new(terminal).read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let end = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(end);
    Ok(line)
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
        // The line ends on the screen as well.
        silent.local_modes.insert(LocalModes::ECHONL);
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
