//! A rep reads a client's history, and a packet is read and saved.

use crate::window::Window;

#[tokio::test]
async fn a_rep_searches_a_history_and_reads_the_entry() {
    let window = Window::on_the_sample_book().await;
    window.first("Tomás Rey").await;
    window.open_account("Nordkaj Shipping").await;
    window.click("link", "History").await;
    window.fill("Search this history", "winter").await;
    window.says("match").await;
    window.press("Tab");
    window.find("any", "The entry").await;
    window.close().await;
}

#[tokio::test]
async fn both_packets_are_read_on_screen_and_saved() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    window.open_handover("Ceramiche Falcone").await;
    window.click("link", "Packet").await;
    window.says("Internal – do not pass on").await;
    window.click("radio", "The client").await;
    window.says("No internal remark can enter it").await;
    window.click("button", "Export PDF…").await;
    window.says("Saved as").await;
    let pdf = std::fs::read(window.file("saved.pdf")).expect("the packet was saved");
    assert!(pdf.starts_with(b"%PDF-"), "what was saved is no PDF");
    window.close().await;
}

#[tokio::test]
async fn a_page_opens_at_its_top_and_stands_where_it_was_left() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    window.open_handover("Kestrel & Wren").await;
    window.scroll_to(200).await;
    window.go("People").await;
    window.stands_at(0).await;
    window.click("button", "Back").await;
    window.find("heading", "Kestrel & Wren").await;
    window.stands_at(200).await;
    window.close().await;
}

#[tokio::test]
async fn accounts_are_filtered_kept_as_a_view_and_changed_together() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    window.go("Accounts").await;
    window.fill("Filter by name, city or contact", "foods").await;
    window.says("1 account").await;
    window.click("button", "Save as a view…").await;
    window.fill("Name", "The food people").await;
    window.press("ctrl+Return");
    window.find("link", "The food people").await;
    window.press("Escape");
    window.press("ctrl+a");
    window.says("1 selected").await;
    window.click("button", "Change…").await;
    window.fill("Days between two touches", "9").await;
    window.click("button", "See what will happen").await;
    window.says("1 account will change.").await;
    window.click("button", "Change 1 account").await;
    window.says("You changed").await;
    window.close().await;
}
