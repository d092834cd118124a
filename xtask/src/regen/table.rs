//! What a run has done, as tables.

use std::time::Duration;

use super::Entry;
use crate::stages::Stage;

/// What became of each entry; `changed` says how many of its files are not as they were.
pub(super) fn of_entries(entries: &[Entry], changed: impl Fn(&Entry) -> usize) -> String {
    let header = [
        "crate",
        "document",
        "operations",
        "types",
        "lines",
        "files",
        "changed",
        "ms",
    ];
    let mut cells = vec![header.map(str::to_owned).to_vec()];
    for entry in entries {
        let operations = &entry.ledger.operations;
        cells.push(vec![
            entry.name.clone(),
            entry.document.clone(),
            format!("{}/{}", operations.emitted, operations.selected),
            entry.ledger.types.to_string(),
            entry.lines.to_string(),
            entry.files.len().to_string(),
            changed(entry).to_string(),
            entry.took.as_millis().to_string(),
        ]);
    }
    columns(&cells, 2)
}

/// How long the stages of each entry took, in milliseconds, how often those ran that did so more than
/// once, and what was done for all entries together. Entries share the processors: their times add up to
/// more than the whole.
pub(super) fn of_stages(entries: &[Entry], together: &[Stage], whole: Duration) -> String {
    let mut names: Vec<&str> = Vec::new();
    for stage in entries.iter().flat_map(|entry| &entry.stages) {
        if !names.contains(&stage.name) {
            names.push(stage.name);
        }
    }
    let mut cells = vec![vec!["ms of".to_owned()]];
    cells[0].extend(names.iter().map(|name| (*name).to_owned()));
    for entry in entries {
        let mut row = vec![entry.name.clone()];
        row.extend(names.iter().map(|name| {
            let stage = entry.stages.iter().find(|stage| stage.name == *name);
            stage.map(shown).unwrap_or_default()
        }));
        cells.push(row);
    }
    let mut text = columns(&cells, 1);
    for stage in together {
        text += &format!("{}: {} ms\n", stage.name, shown(stage));
    }
    text + &format!("all: {} ms\n", millis(whole))
}

fn shown(stage: &Stage) -> String {
    match stage.runs {
        1 => millis(stage.took),
        runs => format!("{runs}× {}", millis(stage.took)),
    }
}

fn millis(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}

/// Columns as wide as what is in them, the first `left` of them starting at the left.
fn columns(cells: &[Vec<String>], left: usize) -> String {
    let width = |column: usize| {
        let widths = cells.iter().map(|row| row[column].chars().count());
        widths.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..cells[0].len()).map(width).collect();
    let mut text = String::new();
    for row in cells {
        let line: Vec<String> = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| match column < left {
                true => format!("{cell:<width$}"),
                false => format!("{cell:>width$}"),
            })
            .collect();
        text += line.join("  ").trim_end();
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_that_ran_twice_is_told_so() {
        let stage = |runs| Stage {
            name: "load",
            runs,
            took: Duration::from_micros(1250),
        };
        assert_eq!(shown(&stage(1)), "1.2");
        assert_eq!(shown(&stage(2)), "2× 1.2");
        let text = of_stages(&[], &[stage(1)], Duration::from_millis(3));
        assert_eq!(text, "ms of\nload: 1.2 ms\nall: 3.0 ms\n");
    }
}
