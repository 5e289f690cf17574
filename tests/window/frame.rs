//! What is around every screen: the palette, the keys, the settings, the way in.

use crate::window::Window;

#[tokio::test]
async fn anything_is_found_and_done_from_the_palette() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    window.press("ctrl+k");
    window.says("Enter opens").await;
    window.type_text("price");
    window.says("Prices of gas").await;
    window.press("End");
    window.press("Return");
    window.says("results for “price”").await;
    window.press("ctrl+k");
    window.says("Enter opens").await;
    window.type_text("nordk");
    window.says("Gothenburg").await;
    window.press("Return");
    window.find("heading", "Nordkaj Shipping").await;
    window.press("ctrl+k");
    window.says("Opened recently").await;
    window.type_text(">pl hand");
    window.no_longer_says("Opened recently").await;
    window.press("Return");
    window.find("any", "Plan a handover").await;
    window.close().await;
}

#[tokio::test]
async fn keys_are_changed_and_the_workspace_is_backed_up() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    window.press("ctrl+comma");
    window.find("heading", "Settings").await;
    window.click("button", "Back up now…").await;
    window.says("is written and proven").await;
    let copy = std::fs::read(window.file("saved.baton")).expect("the backup was written");
    assert!(copy.starts_with(b"SQLite format 3"), "the backup is no workspace");
    window.click("button", "Change the keys of “Go to People”").await;
    window.press("ctrl+shift+y");
    window.says("Ctrl Shift Y").await;
    window.press("ctrl+shift+y");
    window.find("heading", "People").await;
    window.close().await;
}

#[tokio::test]
async fn whoever_comes_back_stands_on_today_and_goes_on_from_there() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    let window = window.start_again().await;
    window.says("need you").await;
    window.run::<()>("window.isStillThere = true").await;
    window.go("Accounts").await;
    assert!(window.run::<bool>("return window.isStillThere === true").await, "the link loaded everything anew");
    assert!(!window.text().await.contains("Copy details"), "something failed:\n{}", window.text().await);
    window.close().await;
}

#[tokio::test]
async fn someone_new_gets_from_the_sample_book_to_a_first_packet() {
    let window = Window::on_nothing().await;
    window.says("Choose a book").await;
    window.click("button", "Look around in the sample book").await;
    window.first("Mara Lindqvist").await;
    window.click("link", "Open the packets").await;
    window.find("heading", "Packets").await;
    window.close().await;
}
