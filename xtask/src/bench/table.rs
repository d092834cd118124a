//! The tables, as text.

use super::judge::{Judged, Verdict};
use super::lines::{Goal, Line};

/// The lines and what is asked of them.
pub fn of_goals<'a>(lines: impl Iterator<Item = &'a Line>) -> String {
    let rows = lines.map(|line| {
        [
            line.section.to_string(),
            line.name.to_owned(),
            line.what.to_owned(),
            line.goal.to_string(),
        ]
    });
    columns(["section", "name", "line", "goal"], rows.collect(), &[])
}

/// The lines and what was found.
pub fn of_verdicts(lines: &[Judged]) -> String {
    let rows = lines.iter().map(|judged| {
        let Judged { line, .. } = judged;
        let figure = |number: f64| format!("{} {}", number_of(number), line.unit);
        let alone = judged.theirs.is_none();
        let ratio = match line.goal {
            _ if alone => String::new(),
            Goal::Faster(_) => format!("1/{:.2}", 1.0 / judged.ratio),
            _ => format!("{:.2}", judged.ratio),
        };
        let spread = match alone {
            true => String::new(),
            false => format!("{:.2}–{:.2}", judged.spread.0, judged.spread.1),
        };
        [
            line.section.to_string(),
            line.what.to_owned(),
            figure(judged.ours).trim().to_owned(),
            judged
                .theirs
                .map(figure)
                .unwrap_or_default()
                .trim()
                .to_owned(),
            ratio,
            spread,
            line.goal.to_string(),
            match line.bound.filter(|_| judged.verdict == Verdict::Missed) {
                Some(bound) if judged.is_kept => format!("{}, held to {bound}", judged.verdict),
                Some(bound) => format!("{}, and above {bound}", judged.verdict),
                None => judged.verdict.to_string(),
            },
        ]
    });
    columns(
        [
            "section", "line", "ours", "theirs", "ratio", "spread", "goal", "verdict",
        ],
        rows.collect(),
        &[2, 3, 4],
    )
}

/// Rows of texts below their heads; from the third column on, numbers.
pub fn of_texts<const N: usize>(heads: [&str; N], rows: Vec<Vec<String>>) -> String {
    let rows = rows.into_iter().map(|row| {
        let mut row = row.into_iter();
        std::array::from_fn(|_| row.next().unwrap_or_default())
    });
    let right: Vec<usize> = (2..N).collect();
    columns(heads, rows.collect(), &right)
}

/// With three digits or more.
fn number_of(number: f64) -> String {
    match number {
        n if n >= 100.0 => format!("{n:.0}"),
        n if n >= 10.0 => format!("{n:.1}"),
        n => format!("{n:.2}"),
    }
}

/// Columns as wide as what is in them; those in `right` end at the right.
fn columns<const N: usize>(head: [&str; N], rows: Vec<[String; N]>, right: &[usize]) -> String {
    let head = head.map(str::to_owned);
    let widths: [usize; N] = std::array::from_fn(|at| {
        let cells = std::iter::once(&head).chain(&rows);
        cells.map(|row| row[at].chars().count()).max().unwrap_or(0)
    });
    let mut text = String::new();
    for row in std::iter::once(&head).chain(&rows) {
        let mut line = String::new();
        for (at, cell) in row.iter().enumerate() {
            let width = widths[at];
            line += &match right.contains(&at) {
                true => format!("{cell:>width$}  "),
                false => format!("{cell:<width$}  "),
            };
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

/// How many programs want the processor, on average over a minute; where the system tells.
pub fn load() -> Option<String> {
    let text = std::fs::read_to_string("/proc/loadavg").ok()?;
    text.split_whitespace().next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::judge::Samples;
    use crate::bench::lines::LINES;

    #[test]
    fn a_table_has_a_row_for_each_line_and_its_columns_stand_below_each_other() {
        let judged: Vec<Judged> = LINES
            .iter()
            .map(|line| {
                let samples = Samples {
                    line: line.name.to_owned(),
                    ours: vec![1234.5],
                    theirs: vec![1.0],
                };
                Judged::new(line, &samples).unwrap()
            })
            .collect();
        assert!(judged.iter().any(|line| line.verdict == Verdict::Missed));
        let table = of_verdicts(&judged);
        assert_eq!(table.lines().count(), LINES.len() + 1);
        let goal = |row: &str| row.chars().take_while(|c| *c != '≤').count();
        let with_goal: Vec<usize> = table
            .lines()
            .filter(|row| row.contains('≤'))
            .map(goal)
            .collect();
        assert!(
            with_goal.windows(2).all(|pair| pair[0] == pair[1]),
            "{table}"
        );
        assert_eq!(of_goals(LINES.iter()).lines().count(), LINES.len() + 1);
    }
}
