//! Undo and redo with the real keyboard, past the driver: the webview on Linux loses these keys in text fields.

use crate::window::Window;

#[tokio::test]
async fn undo_and_redo_keys_work_in_a_text_field() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    window.go("Accounts").await;
    window.click("textbox", "Filter by name, city or contact").await;
    window.type_text("lyon");
    window.says("Maison Tournel").await;
    window.press("ctrl+z");
    window.says("Nordkaj Shipping").await;
    let undone = window.value("Filter by name, city or contact").await;
    assert!(undone.len() < 4, "ctrl+z left “{undone}” in the field");
    window.press("ctrl+shift+z");
    window.no_longer_says("Nordkaj Shipping").await;
    assert_eq!(window.value("Filter by name, city or contact").await, "lyon");
    window.close().await;
}

#[tokio::test]
async fn undo_and_redo_keys_take_back_what_was_done() {
    let window = Window::on_the_sample_book().await;
    window.first("Tomás Rey").await;
    window.open_account("Nordkaj Shipping").await;
    window.click("button", "Note").await;
    window.fill("Headline", "Ingrid is away until Thursday").await;
    window.press("ctrl+Return");
    window.says("You wrote down the note “Ingrid is away until Thursday”").await;
    window.click("link", "History").await;
    window.find("any", "Ingrid is away until Thursday").await;
    window.press("ctrl+z");
    window.says("Undone: wrote down the note").await;
    window.press("ctrl+shift+z");
    window.says("Done again: wrote down the note").await;
    window.close().await;
}
