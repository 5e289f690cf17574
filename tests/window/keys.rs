//! Undo and redo with the real keyboard, past the driver: the webview on Linux loses these keys in text fields.

use crate::window::Window;

/// Types into a field, takes it back and brings it again, as the keyboard does.
async fn undo_and_redo_in(window: &Window, role: &str, label: &str, text: &str) {
    window.click(role, label).await;
    let before = window.held(role, label).await;
    window.press("End");
    window.type_text(text);
    window.holds(role, label, &format!("{before}{text}")).await;
    // The webview decides how much one step takes back: a word, or all that was typed in one go.
    for _ in 0..=text.len() {
        if window.held(role, label).await == before {
            break;
        }
        window.press("ctrl+z");
        window.settles().await;
    }
    window.holds(role, label, &before).await;
    for _ in 0..=text.len() {
        if window.held(role, label).await != before {
            break;
        }
        window.press("ctrl+shift+z");
        window.settles().await;
    }
    assert!(window.held(role, label).await.starts_with(&format!("{before}{}", &text[..1])), "{label} was not redone");
}

#[tokio::test]
async fn undo_and_redo_keys_work_in_every_kind_of_text_field() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    window.go("Accounts").await;
    undo_and_redo_in(&window, "textbox", "Filter by name, city or contact", "lyon").await;
    window.go("Handovers").await;
    window.click("button", "Plan a handover").await;
    undo_and_redo_in(&window, "combobox", "Account", "nord").await;
    undo_and_redo_in(&window, "textbox", "The sentence for the client", "hello").await;
    window.click("button", "Cancel").await;
    window.open_account("Atelier Vogel").await;
    window.click("button", "Note").await;
    undo_and_redo_in(&window, "textbox", "Headline", "short").await;
    undo_and_redo_in(&window, "textbox", "The story", "longer").await;
    window.click("button", "Cancel").await;
    window.go("People").await;
    window.click("button", "New colleague").await;
    undo_and_redo_in(&window, "textbox", "Accounts they can carry well", "7").await;
    window.click("button", "Cancel").await;
    window.press("ctrl+k");
    undo_and_redo_in(&window, "combobox", "Find or do anything", "vogel").await;
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

#[tokio::test]
async fn a_packet_is_printed_from_the_start_with_keys_alone() {
    let window = Window::on_nothing().await;
    window.says("Just looking?").await;
    window.tab_to("Look around in the sample book").await;
    window.press("Return");
    window.says("Who is at the desk?").await;
    window.tab_to("Mara Lindqvist").await;
    window.press("Return");
    window.find("link", "Handovers").await;
    window.press("g");
    window.press("h");
    window.find("heading", "Handovers").await;
    window.tab_to("Ceramiche Falcone").await;
    window.press("Return");
    window.find("heading", "Ceramiche Falcone").await;
    window.tab_to("Packet").await;
    window.press("Return");
    window.says("Internal – do not pass on").await;
    window.tab_to("Samira, internal").await;
    window.press("Down");
    window.says("No internal remark can enter it").await;
    window.press("ctrl+p");
    let pdf = window.printed().await;
    assert!(pdf.starts_with(b"%PDF-"), "what was printed is no PDF");
    window.close().await;
}
