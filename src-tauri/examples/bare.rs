//! A window with one heading: the least that a window of this build can be. `cargo xtask feel` measures Baton beside it.

use tauri::http::Response;
use tauri::{Builder, WebviewUrl, WebviewWindowBuilder, generate_context};

/// It marks its first frame under the same name as the screens of Baton do.
const PAGE: &str = "<!doctype html><title>Bare</title><h1>Bare</h1>\
                    <script>requestAnimationFrame(() => performance.mark('screen'))</script>";

#[expect(clippy::disallowed_methods, reason = "Tauri's own context ends a process whose files were tampered with")]
fn main() -> tauri::Result<()> {
    Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| {
            Response::builder()
                .header("content-type", "text/html")
                .body(PAGE.as_bytes())
                .expect("BUG: a page of ours is an answer")
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("bare://localhost".parse()?);
            WebviewWindowBuilder::new(app, "bare", page).title("Bare").inner_size(1280.0, 800.0).build()?;
            Ok(())
        })
        .run(generate_context!())
}
