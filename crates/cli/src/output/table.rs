//! Rows and columns: as a table for people, as CSV for spreadsheets, as names for scripts.

use std::time::SystemTime;

use client_core::Value;
use comfy_table::{Cell, ContentArrangement, Table, presets};

use super::{Column, text};
use crate::failure::Failure;

/// The rows of an answer, and their titles.
struct Grid {
    titles: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// What members make columns of things that nobody has chosen columns for.
fn grid(value: &Value, columns: &[Column], now: Option<SystemTime>) -> Option<Grid> {
    let items = value.as_array()?;
    if !columns.is_empty() {
        return Some(Grid {
            titles: columns
                .iter()
                .map(|column| column.title.to_owned())
                .collect(),
            rows: items
                .iter()
                .map(|item| {
                    columns
                        .iter()
                        .map(|column| column.cell(item, now))
                        .collect()
                })
                .collect(),
        });
    }
    let mut members: Vec<&String> = Vec::new();
    for item in items {
        for (member, value) in item.as_object()? {
            let plain = !value.is_object() && !value.is_array() && !value.is_null();
            if plain && !members.contains(&member) {
                members.push(member);
            }
        }
    }
    Some(Grid {
        titles: members.iter().map(|member| member.to_uppercase()).collect(),
        rows: items
            .iter()
            .map(|item| {
                let cell = |member: &&String| item.get(member.as_str()).map(text);
                members
                    .iter()
                    .map(|member| cell(member).unwrap_or_default())
                    .collect()
            })
            .collect(),
    })
}

/// As a table that is at most `width` wide.
pub fn table(value: &Value, columns: &[Column], width: Option<usize>) -> String {
    let Some(Grid { titles, rows }) = grid(value, columns, Some(SystemTime::now())) else {
        return single(value, columns, width);
    };
    if rows.is_empty() {
        return String::new();
    }
    let shown = width.map_or(titles.len(), |width| that_fit(&titles, &rows, width));
    let mut table = plain(width);
    table.set_header(titles[..shown].iter().map(Cell::new));
    for row in &rows {
        table.add_row(&row[..shown]);
    }
    lines(&table)
}

/// How many columns fit beside each other. The first ones matter most; texts longer than an id may
/// be broken into lines.
fn that_fit(titles: &[String], rows: &[Vec<String>], width: usize) -> usize {
    const LONGEST: usize = 36;
    const GAP: usize = 2;
    let mut left = width + GAP;
    let fitting = titles.iter().enumerate().take_while(|(index, title)| {
        let cells = rows.iter().map(|row| row[*index].chars().count());
        let widest = cells.max().unwrap_or_default().min(LONGEST);
        let needed = widest.max(title.chars().count()) + GAP;
        left.checked_sub(needed).map(|rest| left = rest).is_some()
    });
    fitting.count().max(1)
}

/// One thing: a line for each of its members that says something.
fn single(value: &Value, columns: &[Column], width: Option<usize>) -> String {
    let mut table = plain(width);
    match value {
        Value::Object(members) if columns.is_empty() => {
            for (member, value) in members {
                let cell = text(value);
                if !cell.is_empty() {
                    table.add_row([member.to_owned(), cell]);
                }
            }
        }
        Value::Object(_) => {
            let now = SystemTime::now();
            for column in columns {
                let cell = column.cell(value, Some(now));
                if !cell.is_empty() {
                    table.add_row([column.title.to_owned(), cell]);
                }
            }
        }
        Value::Array(items) => {
            return items.iter().map(|item| text(item) + "\n").collect();
        }
        Value::Null => return String::new(),
        Value::String(text) => return format!("{text}\n"),
        other => return format!("{other}\n"),
    }
    lines(&table)
}

fn plain(width: Option<usize>) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic);
    if let Some(width) = width {
        table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    }
    table
}

fn lines(table: &Table) -> String {
    table
        .lines()
        .map(|line| {
            line.trim_end()
                .strip_prefix(' ')
                .unwrap_or(line.trim_end())
                .to_owned()
                + "\n"
        })
        .collect()
}

/// Rows of what has no names, such as `[].[name, id]` picks: lists in as many columns as the longest
/// has items, other values in one.
fn values(listed: &Value) -> Grid {
    let items: Vec<&Value> = listed.as_array().into_iter().flatten().collect();
    let width = items.iter().map(|item| item.as_array().map(Vec::len));
    let width = width.collect::<Option<Vec<usize>>>();
    match width.and_then(|widths| widths.into_iter().max()) {
        Some(width) if width > 0 => Grid {
            titles: (1..=width)
                .map(|column| format!("VALUE {column}"))
                .collect(),
            rows: items
                .iter()
                .map(|item| {
                    let cell = |column| item.get(column).map(text).unwrap_or_default();
                    (0..width).map(cell).collect()
                })
                .collect(),
        },
        _ => Grid {
            titles: vec!["VALUE".to_owned()],
            rows: items.into_iter().map(|item| vec![text(item)]).collect(),
        },
    }
}

/// The columns, for spreadsheets.
pub fn csv(value: &Value, columns: &[Column]) -> Result<String, Failure> {
    let listed = match value {
        Value::Array(_) => value.clone(),
        one => Value::Array(vec![one.clone()]),
    };
    let grid = grid(&listed, columns, None).unwrap_or_else(|| values(&listed));
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer
        .write_record(
            grid.titles
                .iter()
                .map(|title| title.to_lowercase().replace(' ', "_")),
        )
        .and_then(|()| {
            grid.rows
                .iter()
                .try_for_each(|row| writer.write_record(row))
        });
    written
        .map_err(|error| Failure::Other(format!("the answer cannot be written as CSV: {error}")))?;
    let bytes = writer.into_inner().unwrap_or_default();
    Ok(String::from_utf8(bytes).unwrap_or_default())
}

/// The first column: what things are called.
pub fn names(value: &Value, columns: &[Column]) -> String {
    let cell = |column: &Column, item: &Value| {
        let cell = column.cell(item, None);
        (!cell.is_empty()).then_some(cell)
    };
    let name = |item: &Value| {
        let known = ["name", "displayName", "display_name", "id"];
        columns
            .first()
            .and_then(|column| cell(column, item))
            .or_else(|| known.iter().find_map(|member| item.get(member)).map(text))
            .or_else(|| columns.iter().find_map(|column| cell(column, item)))
            .unwrap_or_else(|| text(item))
    };
    match value {
        Value::Array(items) => items.iter().map(|item| name(item) + "\n").collect(),
        Value::Null => String::new(),
        one => name(one) + "\n",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const COLUMNS: &[Column] = &[
        Column::new("NAME", "name"),
        Column::new("OWNED BY", "owner.name"),
    ];

    fn things() -> Value {
        json!([{"name": "web", "owner": {"name": "ann"}, "n": 1}, {"name": "a,b", "owner": null}])
    }

    #[test]
    fn chosen_columns_are_shown_in_each_form() {
        assert_eq!(
            table(&things(), COLUMNS, None),
            "NAME  OWNED BY\nweb   ann\na,b\n"
        );
        assert_eq!(
            csv(&things(), COLUMNS).unwrap(),
            "name,owned_by\nweb,ann\n\"a,b\",\n"
        );
        assert_eq!(names(&things(), COLUMNS), "web\na,b\n");
    }

    #[test]
    fn times_amounts_and_members_of_arrays_are_shown_short() {
        const COLUMNS: &[Column] = &[
            Column::new("NAME", "name"),
            Column::time("MADE", "made"),
            Column::until("ENDS", "ends"),
            Column::amount("COST", "cost"),
            Column::new("OWNERS", "owners.email"),
        ];
        let things = json!([{
            "name": "web", "made": "2026-03-01T10:20:30.400Z", "ends": "1999-01-01T00:00:00Z", "cost": 12.5,
            "owners": [{"email": "ann"}, {"email": "bob"}],
        }]);
        assert_eq!(
            csv(&things, COLUMNS).unwrap(),
            "name,made,ends,cost,owners\nweb,2026-03-01 10:20,1999-01-01 00:00,12.50,\"ann, bob\"\n"
        );
        let printed = table(&things, COLUMNS, None);
        assert!(printed.contains("1999-01-01 00:00 ("), "{printed}");
        assert!(printed.contains(" days ago)"), "{printed}");
    }

    #[test]
    fn a_table_is_not_wider_than_the_terminal() {
        let long = json!([{"name": "x".repeat(50), "owner": {"name": "y ".repeat(40)}}]);
        let printed = table(&long, COLUMNS, Some(40));
        assert!(
            printed.lines().all(|line| line.chars().count() <= 40),
            "{printed}"
        );
    }

    #[test]
    fn columns_that_do_not_fit_are_left_out_from_the_end() {
        let ids = json!([{"name": "web", "id": "i".repeat(36), "owner": {"name": "ann"}}]);
        let columns = [COLUMNS[0], Column::new("ID", "id"), COLUMNS[1]];
        let titles = |width| {
            let printed = table(&ids, &columns, Some(width));
            assert_eq!(printed.lines().count(), 2, "{printed}");
            let first = printed.lines().next().unwrap();
            first
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(titles(60), ["NAME", "ID", "OWNED", "BY"]);
        assert_eq!(titles(50), ["NAME", "ID"]);
        assert_eq!(titles(30), ["NAME"]);
    }

    #[test]
    fn things_without_columns_show_their_plain_members() {
        assert_eq!(table(&things(), &[], None), "NAME  N\nweb   1\na,b\n");
        assert_eq!(table(&json!(["a", "b"]), &[], None), "a\nb\n");
        assert_eq!(table(&json!("a"), &[], None), "a\n");
        assert_eq!(table(&json!({"a": 1, "b": null}), &[], None), "a  1\n");
        assert_eq!(table(&json!([]), COLUMNS, None), "");
    }

    #[test]
    fn lists_of_lists_have_as_many_columns_as_the_longest() {
        let picked = json!([["web", "1"], ["a,b", null, {"n": 1}]]);
        assert_eq!(
            csv(&picked, &[]).unwrap(),
            "value_1,value_2,value_3\nweb,1,\n\"a,b\",,\"{\"\"n\"\":1}\"\n"
        );
        assert_eq!(csv(&json!(["a", ["b"]]), &[]).unwrap(), "value\na\nb\n");
    }

    #[test]
    fn what_has_no_name_is_called_what_it_is() {
        let one = |thing: Value| names(&thing, COLUMNS);
        assert_eq!(one(json!({"id": "1", "owner": {"name": "ann"}})), "1\n");
        assert_eq!(one(json!({"owner": {"name": "ann"}})), "ann\n");
        assert_eq!(one(json!({"a": 1})), "{\"a\":1}\n");
    }

    #[test]
    fn one_thing_has_no_lines_that_say_nothing() {
        let one = json!({"name": "web", "owner": null, "note": "", "tags": []});
        assert_eq!(table(&one, COLUMNS, None), "NAME  web\n");
        assert_eq!(table(&one, &[], None), "name  web\n");
    }

    #[test]
    fn what_a_server_says_moves_no_cursor() {
        let evil = json!([{"name": "a\u{1b}[2Jb\nc"}]);
        assert!(!table(&evil, COLUMNS, None).contains('\u{1b}'));
    }
}
