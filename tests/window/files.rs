//! Files come in, and a new workspace is begun.

use crate::window::Window;

const LIST: &str = "Account Name;Account Owner;Website\nFjordlys Seafood;Anna Berg;https://fjordlys.example\n\
                    Molina Hermanos;Ines Duarte;https://molina.example\n;Anna Berg;\n";

const MAILS: &str = "From - Mon Nov  2 09:00:00 2026\nMessage-ID: <1@fjordlys.example>\n\
                     From: Liv Dahl <liv@fjordlys.example>\nTo: anna@harbourpine.example\n\
                     Date: Mon, 2 Nov 2026 09:00:00 +0000\nSubject: The cold store\n\nIt opens in March.\n\n";

#[tokio::test]
async fn a_list_and_a_mailbox_are_imported_and_taken_back() {
    let window = Window::on_the_sample_book().await;
    std::fs::write(window.file("import.csv"), LIST).expect("a file to import");
    std::fs::write(window.file("import.mbox"), MAILS).expect("a file to import");
    window.first("Mara Lindqvist").await;
    window.go("Imports").await;
    window.click("button", "Choose files…").await;
    window.says("import.mbox").await;
    window.click("button", "Try it").await;
    window.says("Nothing is kept yet.").await;
    window.says("row 4").await;
    window.click("button", "Import").await;
    window.says("messages read:").await;
    window.open_account("Fjordlys Seafood").await;
    window.click("link", "History").await;
    window.says("The cold store").await;
    window.go("Imports").await;
    window.click("button", "Undo this import").await;
    window.says("taken back").await;
    window.go("Accounts").await;
    window.says("12 accounts").await;
    window.close().await;
}

#[tokio::test]
async fn a_new_workspace_gets_its_first_account() {
    let window = Window::on_nothing().await;
    window.click("button", "Start a new one…").await;
    window.fill("Your firm’s name", "Birch & Sail").await;
    window.fill("Your name", "Ida Holm").await;
    window.click("button", "Choose where to keep it").await;
    window.says("Birch & Sail").await;
    assert!(window.file("saved.baton").exists(), "no file was written");
    window.go("Accounts").await;
    window.click("button", "New account").await;
    window.fill("Name", "Lindberg Timber").await;
    window.press("ctrl+Return");
    window.says("You added the account Lindberg Timber").await;
    window.close().await;
}

#[tokio::test]
async fn a_file_that_is_no_workspace_is_told_at_the_start() {
    let window = Window::on_a_file_that_is_none().await;
    window.says("Just looking?").await;
    window.says("Letter").await;
    window.close().await;
}
