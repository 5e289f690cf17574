//! A handover is planned, transferred, resisted and taken back.

use crate::window::Window;

#[tokio::test]
async fn a_manager_plans_a_handover_from_the_account() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    window.open_account("Yamabuki Tea").await;
    window.click("button", "Hand over…").await;
    window.click("radio", "Tomás Rey").await;
    window.fill("The sentence for the client", "Anna takes on a new region; Tomás knows your season.").await;
    window.click("button", "Plan it").await;
    window.says("You planned the handover to Tomás Rey").await;
    window.open_handover("Yamabuki Tea").await;
    window.says("from Anna Berg to Tomás Rey").await;
    window.close().await;
}

#[tokio::test]
async fn both_reps_acknowledge_and_the_account_changes_hands() {
    let window = Window::on_the_sample_book().await;
    window.first("Anna Berg").await;
    window.open_handover("Ceramiche Falcone").await;
    window.click("button", "I hand it over").await;
    window.click("button", "I hand it over").await;
    window.says("You acknowledged the transfer").await;
    window.sit_down("Samira Haddad").await;
    window.open_handover("Ceramiche Falcone").await;
    window.click("button", "I take it over").await;
    window.click("button", "I take it over").await;
    window.says("Samira Haddad answers for Ceramiche Falcone").await;
    window.open_account("Ceramiche Falcone").await;
    window.says("Samira Haddad").await;
    window.close().await;
}

#[tokio::test]
async fn a_client_resists_and_the_handover_is_taken_back_by_two() {
    let window = Window::on_the_sample_book().await;
    window.first("Hana Okafor").await;
    window.open_handover("Kestrel & Wren").await;
    resist(&window).await;
    window.open_handover("Kestrel & Wren").await;
    window.click("button", "More").await;
    window.click("any", "Take it back…").await;
    window.says("Goes back to Anna").await;
    window.fill("Why", "They built on Anna's word, and the orders wait for her.").await;
    window.fill("What the client is told", "Anna looks after you again, from today.").await;
    window.fill("What we do for Hana", "A talk on Thursday, and a client of her own in spring.").await;
    window.click("radio", "Not again").await;
    window.click("button", "Ask for it").await;
    window.says("cannot agree to it too").await;
    window.sit_down("Mara Lindqvist").await;
    window.says("Give Kestrel & Wren back to Anna Berg").await;
    window.follow("Give Kestrel & Wren back").await;
    window.click("button", "Agree, and take it back now").await;
    window.says("Anna Berg has the account again").await;
    window.close().await;
}

#[tokio::test]
async fn handovers_are_moved_on_the_board_and_in_time_by_keys() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    only_quintas(&window, "b", "Drag a card to its next stage").await;
    window.press("ctrl+Right");
    // What it misses is supplied right where the link leads.
    window.says("Hand the package over for review").await;
    window.click("link", "Write it: The price story").await;
    window.says("A line for the brief").await;
    window.press("Escape");
    only_quintas(&window, "g", "Drag a transfer to another day").await;
    window.press("ctrl+Right");
    window.says("The account changes hands on").await;
    window.click("button", "Move it").await;
    window.says("You moved the transfer").await;
    window.click("button", "Undo").await;
    window.says("Undone: moved the transfer").await;
    window.close().await;
}

/// Looks at the handovers in another way, and gives the focus to the one of Quintas.
async fn only_quintas(window: &Window, look: &str, hint: &str) {
    window.go("Handovers").await;
    window.press("v");
    window.press(look);
    window.says(hint).await;
    window.fill("Find a handover", "Quintas").await;
    window.says("1 of 9 handovers").await;
    window.press("Tab");
    window.press("j");
}

async fn resist(window: &Window) {
    window.click("button", "The client objects…").await;
    window.click("radio", "A refusal").await;
    window.fill("In their words", "We want Anna back.").await;
    window.click("button", "Write it down").await;
    window.click("button", "Open the case").await;
    window.click("button", "Say it back…").await;
    window.fill("What we said back", "You built on Anna, and nobody asked you.").await;
    window.click("button", "Write it down").await;
    window.click("button", "They confirmed it…").await;
    window.fill("What they answered", "Yes. That is it.").await;
    window.click("button", "Write it down").await;
    window.says("Yes. That is it.").await;
}
