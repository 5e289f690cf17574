//! A real window on a real workspace, driven as a person would: by roles, names and keys.

use std::mem::ManuallyDrop;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

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
        let book = home.path().join("Sample book.baton");
        baton(&["sample", &book.to_string_lossy()]);
        Self::open(home, Some(&book)).await
    }

    /// Opens the window without a workspace.
    pub async fn on_nothing() -> Self {
        Self::open(tempfile::tempdir().expect("a folder"), None).await
    }

    async fn open(home: tempfile::TempDir, book: Option<&Path>) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a port").port();
        let folder = |name: &str| home.path().join(name);
        let server = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("HOME", home.path())
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

    /// What the field with that label holds.
    pub async fn value(&self, label: &str) -> String {
        self.find("textbox", label).await.prop("value").await.ok().flatten().unwrap_or_default()
    }

    /// Presses a key as the keyboard does, past the driver: `ctrl+z`, `Return`.
    pub fn press(&self, keys: &str) {
        let pressed = Command::new("xdotool").args(["key", "--clearmodifiers", keys]).status();
        assert!(pressed.expect("xdotool runs").success(), "{keys} was not pressed");
    }

    /// Types as the keyboard does, past the driver.
    pub fn type_text(&self, text: &str) {
        let typed = Command::new("xdotool").args(["type", "--delay", "8", text]).status();
        assert!(typed.expect("xdotool runs").success(), "“{text}” was not typed");
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
