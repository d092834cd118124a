//! How `vmw` looks in a terminal, and where nobody looks.

use crate::support::Vmw;
use crate::terminal::Terminal;

#[test]
fn a_table_fits_its_terminal() {
    let vmw = Vmw::start();
    let mut narrow = Terminal::start(&vmw.command(&["api", "vmc"]), 60);
    assert_eq!(narrow.ends(), 0, "{}", narrow.text());
    let written = narrow.written();
    assert!(written.contains("get_task"), "{written}");
    let wide = |line: &&str| line.trim_end().chars().count() > 60;
    assert_eq!(written.lines().find(wide), None);
}

#[test]
fn colours_are_for_terminals_whose_user_wants_them() {
    let vmw = Vmw::start();
    let wrong = ["api", "vmc", "nothing"];
    let mut coloured = Terminal::start(&vmw.command(&wrong), 80);
    assert_eq!(coloured.ends(), 4);
    assert!(
        coloured.written().contains("\u{1b}["),
        "{}",
        coloured.written()
    );
    let mut plain = Terminal::start(vmw.command(&wrong).env("NO_COLOR", "1"), 80);
    assert_eq!(plain.ends(), 4);
    assert!(!plain.written().contains("\u{1b}["), "{}", plain.written());
    assert!(!vmw.fails(4, &wrong).contains('\u{1b}'));
}
