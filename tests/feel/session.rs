//! A window that a driver holds.

use std::fs;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use thirtyfour::{Capabilities, WebDriver};

const PATIENCE: Duration = Duration::from_secs(60);
const GLANCE: Duration = Duration::from_millis(10);

/// An open window.
pub struct Session {
    driver: WebDriver,
    server: Child,
    app: u32,
}

impl Session {
    /// Starts a program under a driver of its own. What it remembers lies in `home`.
    pub async fn start(program: &Path, home: &Path, book: Option<&Path>) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).unwrap().port();
        let server = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver runs (Debian: webkit2gtk-driver)");
        let options = serde_json::json!({ "binary": program, "args": book.iter().collect::<Vec<_>>() });
        let mut wanted = Capabilities::new();
        wanted.set("webkitgtk:browserOptions", options).unwrap();
        let deadline = Instant::now() + PATIENCE;
        let driver = loop {
            match WebDriver::new(format!("http://127.0.0.1:{port}"), wanted.clone()).await {
                Ok(driver) => break driver,
                Err(error) => assert!(Instant::now() < deadline, "the window does not open: {error}"),
            }
            tokio::time::sleep(GLANCE).await;
        };
        let app = started_by(server.id());
        Self { driver, server, app }
    }

    /// The process of the program.
    pub const fn app(&self) -> u32 {
        self.app
    }

    /// Milliseconds from the start of the program to the frame that shows its first screen, as the page marked it.
    pub async fn first_screen(&self) -> f64 {
        self.wait_for("performance.getEntriesByName('screen').length > 0").await;
        let marked = self.ask("performance.timeOrigin + performance.getEntriesByName('screen')[0].startTime").await;
        marked.as_f64().unwrap() - begun(self.app)
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str) {
        self.driver.execute(script, vec![]).await.unwrap();
    }

    /// What an expression is worth in the page.
    pub async fn ask(&self, expression: &str) -> serde_json::Value {
        self.driver.execute(format!("return {expression}"), vec![]).await.unwrap().json().clone()
    }

    /// Waits until an expression holds in the page.
    pub async fn wait_for(&self, expression: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self
            .driver
            .execute(format!("return Boolean({expression})"), vec![])
            .await
            .is_ok_and(|answer| answer.json() != true)
        {
            assert!(Instant::now() < deadline, "it never came: {expression}");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Closes the window.
    pub async fn end(mut self) {
        self.driver.quit().await.ok();
        Command::new("kill").args(["-KILL", "--", &format!("-{}", self.server.id())]).status().unwrap();
        self.server.wait().unwrap();
    }
}

/// The one process that this one started.
fn started_by(process: u32) -> u32 {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).unwrap();
    let mut children = tasks.filter_map(|task| fs::read_to_string(task.ok()?.path().join("children")).ok());
    children.find_map(|list| list.split_whitespace().next()?.parse().ok()).expect("the driver started the program")
}

/// When a process began, in milliseconds since 1970; the system counts in hundredths of a second.
#[expect(clippy::disallowed_methods, reason = "the page marks its frames by the same clock")]
fn begun(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let after_name = stat.rsplit_once(')').unwrap().1;
    let ticks: f64 = after_name.split_whitespace().nth(19).unwrap().parse().unwrap();
    let uptime = fs::read_to_string("/proc/uptime").unwrap();
    let uptime: f64 = uptime.split_whitespace().next().unwrap().parse().unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
    (now - uptime + ticks / 100.0) * 1e3
}
