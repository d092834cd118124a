//! A token goes to the host that asks for one, if the environment says that it is for that host.

use crate::root::{Root, document};
use crate::server::{Reply, Server};
use crate::whole::BLUEPRINT;

const SECRET: &str = "hunter2-hunter2-hunter2";

fn fetch(server: &Server, environment: &[(&str, &str)]) -> crate::run::Run {
    let run = Root::new().fetch_with(&server.url(), &["--only", "blueprint"], environment);
    assert!(
        !run.stdout.contains(SECRET) && !run.stderr.contains(SECRET),
        "{run:?}"
    );
    run
}

fn tokens(server: &Server) -> Vec<Option<String>> {
    server
        .asked()
        .into_iter()
        .map(|asked| asked.authorization)
        .collect()
}

#[test]
fn a_token_goes_only_to_the_host_that_asks_and_that_it_is_for() {
    let documents = || [(BLUEPRINT, Reply::json(document("blueprint")))];
    let server = Server::that_wants_a_token(documents());
    let run = fetch(&server, &[]);
    assert!(!run.success);
    for part in [
        "asks for a token (status 401)",
        "VMW_AUTOMATION_URL=http://127.0.0.1",
        "VMW_API_TOKEN",
    ] {
        assert!(run.stderr.contains(part), "{part} in {}", run.stderr);
    }

    // For the cloud, and for another host: nothing is sent.
    let token = ("VMW_ACCESS_TOKEN", SECRET);
    let other = ("VMW_AUTOMATION_URL", "https://vra.example");
    for environment in [&[token][..], &[token, other]] {
        let run = fetch(&server, environment);
        assert!(!run.success);
        assert!(
            run.stderr.contains("is sent nowhere else"),
            "{}",
            run.stderr
        );
    }
    assert_eq!(tokens(&server), [None, None, None]);

    let url = server.url();
    let run = fetch(&server, &[token, ("VMW_AUTOMATION_URL", &url)]);
    assert!(run.success, "{run:?}");
    assert_eq!(
        tokens(&server)[3..],
        [None, Some(format!("Bearer {SECRET}"))]
    );

    // Who is not asked says nothing.
    let open = Server::start(documents());
    let url = open.url();
    assert!(fetch(&open, &[token, ("VMW_AUTOMATION_URL", &url)]).success);
    assert_eq!(tokens(&open), [None]);
}
