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
