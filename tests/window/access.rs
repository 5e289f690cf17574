//! Nobody is kept out: every screen is examined by axe in both appearances, and the Tab key goes as the eye does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::window::Window;

/// The screens behind the door: each route with an address; `{account}` and the like stand for what the sample book holds.
const SCREENS: [(&str, &str); 33] = [
    ("(desk)", "/"),
    ("(desk)/accounts", "/accounts"),
    ("(desk)/accounts", "/accounts?look=board"),
    ("(desk)/accounts", "/accounts?look=calendar"),
    ("(desk)/accounts/[id]", "{account}"),
    ("(desk)/accounts/[id]/history", "{account}/history"),
    ("(desk)/accounts/[id]/promises", "{account}/promises"),
    ("(desk)/accounts/[id]/people", "{account}/people"),
    ("(desk)/accounts/[id]/changes", "{account}/changes"),
    ("(desk)/accounts/[id]/then/[day]", "{account}/then/2026-09-01"),
    ("(desk)/handovers", "/handovers?look=table"),
    ("(desk)/handovers", "/handovers?look=board"),
    ("(desk)/handovers", "/handovers?look=timeline"),
    ("(desk)/handovers/[id]/(parts)", "{handover}"),
    ("(desk)/handovers/[id]/(parts)/checklist", "{handover}/checklist"),
    ("(desk)/handovers/[id]/(parts)/introductions", "{handover}/introductions"),
    ("(desk)/handovers/[id]/(parts)/package", "{handover}/package"),
    ("(desk)/handovers/[id]/(parts)/questions", "{handover}/questions"),
    ("(desk)/handovers/[id]/resistance", "{handover}/resistance"),
    ("(desk)/handovers/[id]/rollback", "{handover}/rollback"),
    ("(desk)/packets", "/packets"),
    ("(desk)/packets/[handover]", "{packet}"),
    ("(desk)/people", "/people"),
    ("(desk)/people/contacts", "/people/contacts"),
    ("(desk)/people/duplicates", "/people/duplicates"),
    ("(desk)/people/[id]", "{person}"),
    ("(desk)/people/[id]/left-behind", "{person}/left-behind"),
    ("(desk)/lessons", "/lessons"),
    ("(desk)/imports", "/imports"),
    ("(desk)/profiles", "/profiles"),
    ("(desk)/philosophy", "/philosophy"),
    ("(desk)/search", "/search?q=winter"),
    ("(desk)/settings", "/settings"),
];

/// What opens over a screen: the address and the name of the button. Each kind of dialog and menu once; a field that the
/// footer of a long dialog covers until one scrolls would be called too small, so the profiles are not among them.
const LAYERS: [(&str, &str); 14] = [
    ("/", "Find or do anything"),
    ("/accounts", "This view"),
    ("/accounts", "New account"),
    ("/accounts", "Filter"),
    ("/accounts", "Columns"),
    ("{account}", "Note"),
    ("{account}/people", "Add someone"),
    ("/handovers?look=table", "Plan a handover"),
    ("/handovers?look=board", "Move Tidewell Foods…"),
    ("{handover}", "More"),
    ("{handover}", "Pass it…"),
    ("{handover}/checklist", "Does not apply…"),
    ("{person}", "Plan an absence"),
    ("/philosophy", "New version…"),
];

/// The screens in front of the desk.
const DOORS: [&str; 2] = ["(door)/who", "(door)/welcome"];

/// What lies over a screen, in the page's own words.
const LAYER: &str = "document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')";

/// What axe found: a rule and where it is broken.
#[derive(Debug, Deserialize)]
struct Barrier {
    rule: String,
    place: String,
    why: String,
}

const EXAMINE: &str = r"
const done = arguments[arguments.length - 1];
const layer = document.querySelector('[role=dialog], [role=alertdialog], [role=menu]');
// What lies over a screen lies outside its landmarks; that is practice for pages, not a rule.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...(layer ? [] : ['best-practice'])];
axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
  ({ violations }) => done(violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ rule: id, place: target.join(' '), why: failureSummary })))),
  (error) => done([{ rule: 'axe', place: '', why: String(error) }]),
);";

#[tokio::test]
async fn no_screen_keeps_anybody_out_in_light() {
    examine_all("light").await;
}

#[tokio::test]
async fn no_screen_keeps_anybody_out_in_dark() {
    examine_all("dark").await;
}

#[tokio::test]
async fn nothing_that_opens_over_a_screen_keeps_anybody_out() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    let places = Places::read(&window).await;
    let mut found = Vec::new();
    for (address, button) in LAYERS {
        window.visit(&places.fill(address)).await;
        window.click("button", button).await;
        window.until(LAYER).await;
        found.extend(examine(&window, &format!("“{button}” on {address}")).await);
        window.press("Escape");
        window.until(&format!("!{LAYER}")).await;
    }
    window.close().await;
    assert!(found.is_empty(), "{}", found.join("\n"));
}

async fn examine_all(appearance: &str) {
    let window = Window::on_the_sample_book().await;
    window.says("Who is at the desk?").await;
    window.appear(appearance).await;
    let mut found = examine(&window, "who").await;
    window.first("Mara Lindqvist").await;
    let places = Places::read(&window).await;
    for (_, address) in SCREENS {
        let address = places.fill(address);
        window.visit(&address).await;
        found.extend(examine(&window, &address).await);
    }
    window.visit("/welcome").await;
    window.says("Just looking?").await;
    found.extend(examine(&window, "welcome").await);
    window.close().await;
    assert!(found.is_empty(), "in {appearance}:\n{}", found.join("\n"));
}

/// What axe says against the screen that is open.
async fn examine(window: &Window, screen: &str) -> Vec<String> {
    let barriers: Vec<Barrier> = window.ask(EXAMINE).await;
    let line =
        |Barrier { rule, place, why }: Barrier| format!("{screen}: {rule} at {place}: {}", why.replace('\n', " "));
    barriers.into_iter().map(line).collect()
}

/// Addresses of what the sample book holds.
struct Places([(&'static str, String); 4]);

impl Places {
    async fn read(window: &Window) -> Self {
        window.visit("/accounts").await;
        let account = window.address_of("Nordkaj Shipping").await;
        window.visit("/handovers?look=table").await;
        let handover = window.address_of("Nordkaj Shipping").await;
        window.visit("/people").await;
        let person = window.address_of("Anna Berg").await;
        let packet = handover.replace("/handovers/", "/packets/");
        Self([("{account}", account), ("{handover}", handover), ("{person}", person), ("{packet}", packet)])
    }

    fn fill(&self, address: &str) -> String {
        self.0.iter().fold(address.to_owned(), |address, (name, place)| address.replace(name, place))
    }
}

#[test]
fn every_route_is_examined() {
    let examined: BTreeSet<_> = SCREENS.iter().map(|(route, _)| *route).chain(DOORS).map(str::to_owned).collect();
    let routes = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/routes");
    let mut there = BTreeSet::new();
    pages(&routes, "", &mut there);
    assert_eq!(examined, there, "a screen was added or removed: examine it in tests/window/access.rs");
}

/// The routes under a folder that have a page.
fn pages(folder: &Path, route: &str, there: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the routes are there") {
        let entry = entry.expect("a readable folder");
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            pages(&entry.path(), &[route, &name].join("/"), there);
        } else if name == "+page.svelte" {
            there.insert(route.trim_start_matches('/').to_owned());
        }
    }
}
