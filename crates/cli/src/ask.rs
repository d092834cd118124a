//! Questions, to whoever sits at the terminal. Where nobody does, the answer must stand on the
//! command line.

use std::io::{BufRead as _, IsTerminal as _, Write as _, stderr, stdin};

use crate::arguments::Changing;
use crate::failure::Failure;
use crate::output::line;

/// Whether somebody can be asked.
pub fn somebody_is_there() -> bool {
    stdin().is_terminal() && stderr().is_terminal()
}

/// Asks whether to go on with what cannot be undone.
pub fn confirmed(changing: Changing, what: &str) -> Result<(), Failure> {
    if changing.yes || changing.dry_run {
        return Ok(());
    }
    if !somebody_is_there() {
        return Err(Failure::Usage(format!(
            "{what}: say --yes to do that without being asked"
        )));
    }
    if yes(&format!("{what}?"))? {
        return Ok(());
    }
    Err(Failure::Other("nothing was done".to_owned()))
}

/// Asks a question whose answer is no unless it is yes.
pub fn yes(question: &str) -> Result<bool, Failure> {
    // Not locked while it waits for the answer: others may have something to say.
    // On one line: a name must not look like the answer to another question.
    write!(stderr(), "{} [y/N] ", line(question))?;
    stderr().flush()?;
    let mut answer = String::new();
    stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}
