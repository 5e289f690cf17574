//! A real window on a real workspace, driven as a person would: by roles, names and keys.

use std::ffi::OsString;
use std::fs::Permissions;
use std::mem::ManuallyDrop;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, WebDriver};

/// How long a person would wait before giving up.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often the window is looked at meanwhile.
const GLANCE: Duration = Duration::from_millis(40);

/// Finds what a person would call `name`: an element of that role whose label or text says so, the exact match first.
const FIND: &str = r#"
const [role, name] = arguments;
const selectors = {
  button: 'button, [role=button]', link: 'a[href], [role=link]', tab: '[role=tab]', option: '[role=option]',
  textbox: 'input:not([type=checkbox]):not([type=radio]), textarea, [role=textbox], [contenteditable=true]',
  checkbox: 'input[type=checkbox], [role=checkbox]', radio: 'input[type=radio], [role=radio]',
  combobox: 'select, [role=combobox], button[aria-haspopup=listbox]', heading: 'h1, h2, h3, [role=heading]',
  row: 'tr, [role=row]', dialog: '[role=dialog], [role=alertdialog]', any: '*',
};
const seen = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
const text = (e) => (e.innerText || e.textContent || '').replace(/\s+/g, ' ').trim();
const called = (e) => {
  const by = (e.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean).map((id) => document.getElementById(id));
  if (e.getAttribute('aria-label')) return e.getAttribute('aria-label').trim();
  if (by.some(Boolean)) return by.filter(Boolean).map(text).join(' ');
  if (e.labels && e.labels.length) return Array.from(e.labels).map(text).join(' ');
  return text(e) || e.getAttribute('placeholder') || '';
};
const scope = Array.from(document.querySelectorAll('[role=dialog], [role=alertdialog]')).filter(seen).pop() || document;
const all = Array.from(scope.querySelectorAll(selectors[role])).filter(seen);
return all.find((e) => called(e) === name) || all.find((e) => called(e).startsWith(name)) || all.find((e) => called(e).includes(name)) || null;
"#;

/// The file that most journeys begin with.
const SAMPLE_BOOK: &str = "Sample book.baton";

/// Presses of Tab that reach the end of every screen.
const MOST_TABS: usize = 120;

/// What has the focus is called one of these.
const FOCUSED: &str = "const e = document.activeElement; \
    return [e.getAttribute('aria-label'), e.labels?.[0]?.innerText, e.innerText] \
        .filter(Boolean).map((name) => name.trim().split('\\n')[0])";

/// What examines a page for barriers.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");

/// The open window, with everything it may touch in a folder of its own.
pub struct Window {
    /// Never dropped: that would wait for a driver that has been killed.
    driver: ManuallyDrop<WebDriver>,
    server: Child,
    home: tempfile::TempDir,
}

impl Window {
    /// Opens the window on a fresh copy of the sample book.
    pub async fn on_the_sample_book() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let book = home.path().join(SAMPLE_BOOK);
        baton(&["sample", &book.to_string_lossy()]);
        Self::open(home, Some(&book)).await
    }

    /// Starts with a file that is no workspace.
    pub async fn on_a_file_that_is_none() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let file = home.path().join("Letter.baton");
        std::fs::write(&file, "Dear Ingrid, thank you for Tuesday.").expect("a file");
        Self::open(home, Some(&file)).await
    }

    /// Opens the window without a workspace.
    pub async fn on_nothing() -> Self {
        Self::open(tempfile::tempdir().expect("a folder"), None).await
    }

    /// Closes the window and starts it again where it was, as the next morning does.
    pub async fn start_again(mut self) -> Self {
        WebDriver::clone(&self.driver).quit().await.ok();
        let home = std::mem::replace(&mut self.home, tempfile::tempdir().expect("a folder"));
        drop(self);
        let book = home.path().join(SAMPLE_BOOK);
        Self::open(home, Some(&book)).await
    }

    async fn open(home: tempfile::TempDir, book: Option<&Path>) -> Self {
        let programs = with_a_viewer(home.path());
        let port = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a port").port();
        let folder = |name: &str| home.path().join(name);
        let server = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("HOME", home.path())
            .env("PATH", programs)
            .env("XDG_CONFIG_HOME", folder("config"))
            .env("XDG_DATA_HOME", folder("data"))
            .env("XDG_CACHE_HOME", folder("cache"))
            .env("BATON_TEST_OPEN", folder("opened.baton"))
            .env("BATON_TEST_SAVE", folder("saved"))
            .env(
                "BATON_TEST_IMPORT",
                std::env::join_paths([folder("import.csv"), folder("import.mbox")]).expect("paths"),
            )
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver runs (Debian: webkit2gtk-driver)");
        let mut options = serde_json::json!({ "binary": program() });
        if let Some(book) = book {
            options["args"] = serde_json::json!([book]);
        }
        let mut wanted = Capabilities::new();
        wanted.set("webkitgtk:browserOptions", options).expect("JSON");
        let url = format!("http://127.0.0.1:{port}");
        let deadline = Instant::now() + PATIENCE;
        let driver = loop {
            match WebDriver::new(&url, wanted.clone()).await {
                Ok(driver) => break driver,
                Err(error) if Instant::now() > deadline => panic!("the window does not open: {error}"),
                Err(_) => tokio::time::sleep(GLANCE).await,
            }
        };
        Self { driver: ManuallyDrop::new(driver), server, home }
    }

    /// A file in the window's folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Waits until an element of that role and name is there.
    pub async fn find(&self, role: &str, name: &str) -> WebElement {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(element) = self.look(role, name).await {
                return element;
            }
            assert!(Instant::now() < deadline, "no {role} “{name}” on:\n{}", self.text().await);
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until a condition holds in the page.
    pub async fn until(&self, condition: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.run::<bool>(&format!("return Boolean({condition})")).await {
            assert!(Instant::now() < deadline, "{condition} never holds on:\n{}", self.text().await);
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// The element of that role and name, if it is there now.
    pub async fn look(&self, role: &str, name: &str) -> Option<WebElement> {
        let arguments = vec![role.into(), name.into()];
        self.driver.execute(FIND, arguments).await.ok()?.element().ok()
    }

    /// Clicks what has that role and name.
    pub async fn click(&self, role: &str, name: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let element = self.find(role, name).await;
            element.scroll_into_view().await.ok();
            match element.click().await {
                Ok(()) => return,
                Err(error) => assert!(Instant::now() < deadline, "cannot click {role} “{name}”: {error}"),
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Follows the link in the list item that says `words`.
    pub async fn follow(&self, words: &str) {
        let link = By::XPath(format!("//li[contains(., \"{words}\")]//a"));
        let link = self.driver.query(link).first().await.expect("an item with a link");
        link.send_keys(Key::Enter).await.expect("a link that takes keys");
    }

    /// Types into the field with that label, replacing what it holds.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.find("textbox", label).await;
        field.clear().await.expect("a field that can be emptied");
        field.send_keys(text).await.expect("a field that takes keys");
    }

    /// Waits until the window says this.
    pub async fn says(&self, words: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.text().await.contains(words) {
            assert!(Instant::now() < deadline, "“{words}” is not on:\n{}", self.text().await);
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until the window no longer says this.
    pub async fn no_longer_says(&self, words: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self.text().await.contains(words) {
            assert!(Instant::now() < deadline, "“{words}” is still on:\n{}", self.text().await);
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// What a person can read now.
    pub async fn text(&self) -> String {
        let read = self.driver.execute("return document.body.innerText", vec![]).await;
        read.ok().and_then(|read| read.convert::<String>().ok()).unwrap_or_default()
    }

    /// Goes to an address, as a link does.
    pub async fn visit(&self, address: &str) {
        let follow = "const link = document.createElement('a'); link.href = arguments[0]; \
                      document.body.append(link); link.click(); link.remove()";
        self.driver.execute(follow, vec![address.into()]).await.expect("the page takes links");
        let deadline = Instant::now() + PATIENCE;
        while self.driver.current_url().await.is_ok_and(|url| !url.as_str().ends_with(address)) {
            assert!(Instant::now() < deadline, "{address} does not open");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Where the link leads whose name holds these words.
    pub async fn address_of(&self, name: &str) -> String {
        let address = self.find("link", name).await.attr("href").await.ok().flatten().expect("a link leads somewhere");
        address.replace("tauri://localhost", "")
    }

    /// Shows the window in light or dark.
    pub async fn appear(&self, appearance: &str) {
        let choose = "localStorage.setItem('appearance', arguments[0]); location.reload()";
        self.driver.execute(choose, vec![appearance.into()]).await.expect("the page takes orders");
        let deadline = Instant::now() + PATIENCE;
        let shown = format!("return document.documentElement.dataset.theme === '{appearance}' && document.readyState");
        while self.run::<Value>(&shown).await != "complete" {
            assert!(Instant::now() < deadline, "the window does not become {appearance}");
            tokio::time::sleep(GLANCE).await;
        }
        self.find("any", "Who is at the desk?").await;
    }

    /// Runs a script in the page.
    pub async fn run<T: DeserializeOwned>(&self, script: &str) -> T {
        let answer = self.driver.execute(script, vec![]).await.expect("the page takes orders");
        answer.convert().expect("the page answers as asked")
    }

    /// Asks axe, which is brought along once a page.
    pub async fn ask<T: DeserializeOwned>(&self, question: &str) -> T {
        let there = self.driver.execute("return typeof axe", vec![]).await.ok();
        if there.and_then(|there| there.convert::<String>().ok()).as_deref() != Some("object") {
            let axe = std::fs::read_to_string(AXE).expect("the screens' packages are installed");
            self.driver.execute(axe, vec![]).await.expect("axe fits into the page");
        }
        let answer = self.driver.execute_async(question, vec![]).await.expect("axe answers");
        answer.convert().expect("axe answers as asked")
    }

    /// Scrolls the page to that many pixels from its top.
    pub async fn scroll_to(&self, top: u64) {
        let script = format!("document.getElementById('main').scrollTop = {top}");
        self.driver.execute(script, vec![]).await.expect("the page is there");
    }

    /// Waits until the page stands that many pixels from its top.
    pub async fn stands_at(&self, top: u64) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let read =
                self.driver.execute("return Math.round(document.getElementById('main').scrollTop)", vec![]).await;
            let now = read.ok().and_then(|read| read.convert::<u64>().ok());
            if now == Some(top) {
                return;
            }
            assert!(Instant::now() < deadline, "the page stands at {now:?}, not at {top}");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// What the field of that role and label holds.
    pub async fn held(&self, role: &str, label: &str) -> String {
        self.find(role, label).await.prop("value").await.ok().flatten().unwrap_or_default()
    }

    /// Waits until the field of that role and label holds this.
    pub async fn holds(&self, role: &str, label: &str, text: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let held = self.held(role, label).await;
            if held == text {
                return;
            }
            assert!(Instant::now() < deadline, "“{label}” holds “{held}”, not “{text}”");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until the window has drawn what the keys before did.
    pub async fn settles(&self) {
        let drawn = "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() => done(true), 30))";
        self.driver.execute_async(drawn, vec![]).await.expect("the window draws");
    }

    /// Presses a key as the keyboard does, past the driver: `ctrl+z`, `Return`.
    pub fn press(&self, keys: &str) {
        let pressed = Command::new("xdotool").args(["key", "--clearmodifiers", keys]).status();
        assert!(pressed.expect("xdotool runs").success(), "{keys} was not pressed");
    }

    /// Presses a key that many times.
    pub fn press_often(&self, key: &str, times: usize) {
        let times = times.to_string();
        let pressed = Command::new("xdotool").args(["key", "--repeat", &times, "--delay", "8", key]).status();
        assert!(pressed.expect("xdotool runs").success(), "{key} was not pressed");
    }

    /// Types as the keyboard does, past the driver.
    pub fn type_text(&self, text: &str) {
        let typed = Command::new("xdotool").args(["type", "--delay", "8", text]).status();
        assert!(typed.expect("xdotool runs").success(), "“{text}” was not typed");
    }

    /// Presses Tab until what has the focus is called so.
    pub async fn tab_to(&self, name: &str) {
        for _ in 0..MOST_TABS {
            self.press("Tab");
            self.settles().await;
            if self.run::<Vec<String>>(FOCUSED).await.iter().any(|called| called == name) {
                return;
            }
        }
        panic!("the Tab key does not reach “{name}” on:\n{}", self.text().await);
    }

    /// What the viewer was given to print.
    pub async fn printed(&self) -> Vec<u8> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match std::fs::read(self.file("printed.pdf")) {
                Ok(pdf) if !pdf.is_empty() => return pdf,
                _ => assert!(Instant::now() < deadline, "nothing was printed; on screen:\n{}", self.text().await),
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Sits someone down at the desk of a workspace that nobody has sat at.
    pub async fn first(&self, name: &str) {
        self.says("Who is at the desk?").await;
        self.click("button", name).await;
        self.find("link", "Today").await;
    }

    /// Gives the desk to someone else.
    pub async fn sit_down(&self, name: &str) {
        self.click("link", "Harbour & Pine").await;
        self.first(name).await;
    }

    /// Opens a place of the sidebar.
    pub async fn go(&self, place: &str) {
        self.click("link", place).await;
        self.find("heading", place).await;
    }

    /// Opens the page of an account.
    pub async fn open_account(&self, name: &str) {
        self.go("Accounts").await;
        self.click("link", name).await;
        self.find("heading", name).await;
    }

    /// Opens the page of an account's running handover.
    pub async fn open_handover(&self, account: &str) {
        self.go("Handovers").await;
        self.click("link", account).await;
        self.find("heading", account).await;
    }

    /// Closes the window.
    pub async fn close(self) {
        WebDriver::clone(&self.driver).quit().await.ok();
    }
}

/// A journey that fails closes its window too: the driver and the window are one process group.
impl Drop for Window {
    fn drop(&mut self) {
        let group = format!("-{}", self.server.id());
        Command::new("kill").args(["-KILL", "--", &group]).status().ok();
        self.server.wait().ok();
    }
}

/// Where programs are looked for: first in the window's folder, where a viewer keeps what it is given to print.
#[expect(clippy::disallowed_methods, reason = "the suite stands at the edge")]
fn with_a_viewer(home: &Path) -> OsString {
    let folder = home.join("programs");
    let viewer = folder.join("xdg-open");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(&viewer, "#!/bin/sh\nexec cp \"$1\" \"$HOME/printed.pdf\"\n").expect("a viewer");
    std::fs::set_permissions(&viewer, Permissions::from_mode(0o755)).expect("a program");
    let known = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::iter::once(folder).chain(std::env::split_paths(&known))).expect("paths")
}

/// The window that was built.
#[expect(clippy::disallowed_methods, reason = "the suite is told by whoever starts it")]
fn program() -> PathBuf {
    PathBuf::from(std::env::var("BATON_WINDOW").expect("BATON_WINDOW names the window"))
}

/// Runs the terminal program that was built beside the window.
pub fn baton(arguments: &[&str]) -> String {
    let window = program();
    let output = Command::new(window.with_file_name("baton")).args(arguments).output().expect("baton runs");
    assert!(output.status.success(), "baton {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
