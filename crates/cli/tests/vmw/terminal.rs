//! A terminal with `vmw` in it, and eyes that read its screen.

use std::io::{Read as _, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// A program that says nothing for so long hangs. It only ends a test that fails anyway.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program in a terminal.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    screen: Arc<Screen>,
    // Kept open: without it the program is hung up on.
    _master: Box<dyn MasterPty + Send>,
}

struct Screen {
    seen: Mutex<Seen>,
    changed: Condvar,
}

struct Seen {
    screen: vt100::Parser,
    /// All that was ever written, as it was written.
    all: String,
    ended: bool,
}

impl Terminal {
    /// Starts a program in a terminal of this many columns.
    pub fn start(command: &Command, columns: u16) -> Self {
        let size = PtySize {
            rows: 50,
            cols: columns,
            ..PtySize::default()
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut started = CommandBuilder::new(command.get_program());
        started.args(command.get_args());
        started.env_clear();
        started.env("TERM", "xterm-256color");
        for (name, value) in command.get_envs() {
            if let Some(value) = value {
                started.env(name, value);
            }
        }
        if let Some(folder) = command.get_current_dir() {
            started.cwd(folder);
        }
        let child = pair.slave.spawn_command(started).unwrap();
        drop(pair.slave);
        let [rows, columns] = [size.rows, size.cols].map(|size| NonZeroU16::new(size).unwrap());
        let screen = Arc::new(Screen {
            seen: Mutex::new(Seen {
                screen: vt100::Parser::new(rows, columns, 1000),
                all: String::new(),
                ended: false,
            }),
            changed: Condvar::new(),
        });
        let mut reader = pair.master.try_clone_reader().unwrap();
        let eyes = screen.clone();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // A terminal whose program has ended is an error on Linux, and an end elsewhere.
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                eyes.seen(|seen| {
                    seen.screen.process(&bytes[..count]);
                    seen.all.push_str(&String::from_utf8_lossy(&bytes[..count]));
                });
            }
            eyes.seen(|seen| seen.ended = true);
        });
        Terminal {
            child,
            keyboard: pair.master.take_writer().unwrap(),
            screen,
            _master: pair.master,
        }
    }

    /// Waits until the screen shows this.
    #[track_caller]
    pub fn shows(&self, text: &str) {
        let shown = self.wait(|seen| seen.screen.screen().contents().contains(text));
        assert!(shown, "{text:?} is not shown: {}", self.text());
    }

    /// Waits until the screen shows this, or the program ends; whether it is shown.
    pub fn shows_before_it_ends(&self, text: &str) -> bool {
        self.wait(|seen| seen.screen.screen().contents().contains(text))
    }

    /// Types this, and the return key.
    pub fn types(&mut self, text: &str) {
        write!(self.keyboard, "{text}\r").unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Presses Ctrl and C.
    pub fn interrupt(&mut self) {
        self.keyboard.write_all(b"\x03").unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Waits for the program to end; its status.
    #[track_caller]
    pub fn ends(&mut self) -> u32 {
        assert!(self.wait(|seen| seen.ended), "it goes on: {}", self.text());
        self.child.wait().unwrap().exit_code()
    }

    /// What the screen shows.
    pub fn text(&self) -> String {
        let seen = self.screen.seen.lock().unwrap();
        seen.screen.screen().contents()
    }

    /// All that was written, with what moves the cursor and sets colours.
    pub fn written(&self) -> String {
        self.screen.seen.lock().unwrap().all.clone()
    }

    fn wait(&self, mut until: impl FnMut(&Seen) -> bool) -> bool {
        let seen = self.screen.seen.lock().unwrap();
        let waited = self
            .screen
            .changed
            .wait_timeout_while(seen, PATIENCE, |seen| !until(seen) && !seen.ended)
            .unwrap();
        until(&waited.0)
    }
}

impl Screen {
    fn seen(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut self.seen.lock().unwrap());
        self.changed.notify_all();
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
