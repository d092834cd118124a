//! The page at `/`: what there is in the cloud, how far work is, and what was asked last. HTML
//! alone, which loads itself again; nothing in it comes from elsewhere, and no secret is in it.

use std::fmt::{self, Write as _};

use crate::answer::Answer;
use crate::clock::{Millis, rfc3339};
use crate::received::{Log, Received, Verdict};
use crate::server::World;
use crate::{code_stream, deployment, iaas, project, vmc};

/// How many of the last requests are shown.
const REQUESTS: usize = 50;
/// How many lines of each table.
const LINES: usize = 100;

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;\
color:#1b2a32;background:#fff}h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}\
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .75rem .25rem 0;\
border-bottom:1px solid #d7dee2;vertical-align:top;overflow-wrap:anywhere}th{font-weight:600;color:#55666f}\
code{font-size:.9em}progress{width:8rem}.quiet{color:#6b7b84}";

/// One thing of the cloud, as a line of a table.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) state: String,
    /// Of a hundred; none if it does nothing.
    pub(crate) progress: Option<i64>,
    /// What it does, or what is wrong.
    pub(crate) note: String,
}

/// Text of callers, made harmless.
struct Plain<'a>(&'a str);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => formatter.write_str("&amp;")?,
                '<' => formatter.write_str("&lt;")?,
                '>' => formatter.write_str("&gt;")?,
                '"' => formatter.write_str("&quot;")?,
                '\'' => formatter.write_str("&#39;")?,
                other => formatter.write_char(other)?,
            }
        }
        Ok(())
    }
}

pub(crate) fn answer(world: &World, now: Millis) -> Answer {
    let mut answer = Answer::html(200, page(world, now));
    answer.headers = vec![
        (
            "content-security-policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:".to_owned(),
        ),
        ("cache-control", "no-store".to_owned()),
        ("x-content-type-options", "nosniff".to_owned()),
    ];
    answer
}

fn page(world: &World, now: Millis) -> String {
    let cloud = &world.cloud;
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"refresh\" content=\"2\"><link rel=\"icon\" href=\"data:,\"><title>Sandbox</title>\
         <style>{STYLE}</style></head><body><h1>A local VMware Cloud</h1>\
         <p class=\"quiet\">Its time is {}. This page loads itself again every two seconds.</p>\n",
        rfc3339(now)
    );
    if let Some(keeper) = &world.keeper {
        let _ = writeln!(
            page,
            "<p class=\"quiet\">Kept in <code>{}</code>: {} of {} changes are written.</p>",
            Plain(&keeper.path.display().to_string()),
            keeper.written,
            world.changes,
        );
    }
    let orgs = cloud.orgs.iter().map(|org| Line {
        id: org.id.clone(),
        name: org.title().to_owned(),
        state: String::new(),
        progress: None,
        note: String::new(),
    });
    table(&mut page, "Organizations", orgs.collect());
    table(&mut page, "Projects", project::lines(cloud, now));
    table(&mut page, "SDDCs", vmc::sddc_lines(cloud, now));
    table(&mut page, "Tasks", vmc::task_lines(cloud, now));
    table(&mut page, "Deployments", deployment::lines(cloud, now));
    table(&mut page, "Machines", iaas::lines(cloud));
    table(&mut page, "Executions", code_stream::lines(cloud, now));
    requests(&mut page, &world.log);
    page.push_str("</body></html>\n");
    page
}

fn table(page: &mut String, title: &str, lines: Vec<Line>) {
    head(page, title, lines.len());
    if lines.is_empty() {
        page.push_str("<p class=\"quiet\">None yet.</p>\n");
        return;
    }
    page.push_str(
        "<table><tr><th>Name</th><th>State</th><th>Progress</th><th></th><th>Id</th></tr>\n",
    );
    for line in lines.iter().take(LINES) {
        let progress = line.progress.map_or(String::new(), |percent| {
            format!("<progress max=\"100\" value=\"{percent}\"></progress> {percent} %")
        });
        // Writing to a text does not fail.
        let _ = writeln!(
            page,
            "<tr><td>{}</td><td>{}</td><td>{progress}</td><td>{}</td><td><code>{}</code></td></tr>",
            Plain(&line.name),
            Plain(&line.state),
            Plain(&line.note),
            Plain(&line.id),
        );
    }
    page.push_str("</table>\n");
}

fn requests(page: &mut String, log: &Log) {
    let latest: Vec<&Received> = log.latest(REQUESTS).collect();
    head(page, "Last requests", latest.len());
    if latest.is_empty() {
        page.push_str("<p class=\"quiet\">None yet.</p>\n");
        return;
    }
    page.push_str(
        "<table><tr><th>Request</th><th>Operation</th><th>Status</th><th>Verdict</th></tr>\n",
    );
    for request in latest {
        let verdict = match &request.verdict {
            Verdict::Answered => "answered".to_owned(),
            Verdict::Refused(why) if why.is_empty() => "refused".to_owned(),
            Verdict::Refused(why) => format!("refused: {why}"),
            Verdict::Faulted(fault) => format!("fault: {fault}"),
        };
        let _ = writeln!(
            page,
            "<tr><td><code>{} {}</code></td><td>{}</td><td>{}</td><td>{}</td></tr>",
            Plain(&request.method),
            Plain(&request.path),
            Plain(request.operation.as_deref().unwrap_or("")),
            request.status,
            Plain(&verdict),
        );
    }
    page.push_str("</table>\n");
}

fn head(page: &mut String, title: &str, count: usize) {
    let _ = writeln!(
        page,
        "<h2>{title} <span class=\"quiet\">{count}</span></h2>"
    );
}
