//! The Tab key goes as the eye does, reaches everything, and shows where it is.

use serde::Deserialize;

use crate::window::Window;

/// Something the Tab key stopped at: where it lies on the whole page, in pixels.
#[derive(Debug, Deserialize)]
struct Stop {
    name: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
    is_marked: bool,
}

/// How far edges of one line may lie apart.
const SLACK: f64 = 2.0;

/// Presses of the key that reach the end of every screen here.
const PRESSES: usize = 220;

/// Writes down each stop from the top of the page, but the link that skips to the content: it lies over the others.
const LISTEN: &str = r"
window.stops = [];
window.reachable = (e) => e.tabIndex >= 0 && !e.disabled && e.getClientRects().length > 0
  && getComputedStyle(e).visibility !== 'hidden' && !e.matches('.skip') && !e.closest('details:not([open]) > :not(summary)') && (e.type !== 'radio' || e.checked);
document.addEventListener('focusin', ({ target: e }) => {
  if (e.tabIndex < 0 || e.matches('.skip') || stops.some((stop) => stop.element === e)) return;
  const { left, top, width, height } = e.getBoundingClientRect();
  const style = getComputedStyle(e);
  let [x, y] = [left, top];
  for (let over = e.parentElement; over; over = over.parentElement) { x += over.scrollLeft; y += over.scrollTop; }
  const ring = (s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
  const parent = e.closest('label') || e.parentElement;
  stops.push({ element: e, name: (e.getAttribute('aria-label') || e.innerText || e.id || e.tagName).trim().slice(0, 60),
    left: x, top: y, right: x + width, bottom: y + height,
    is_marked: ring(style) || ring(getComputedStyle(parent)) || ring(getComputedStyle(e, '::after')) });
});
document.activeElement.blur(); document.getElementById('main').scrollTop = 0; return true";

const STOPS: &str = "return window.stops.map(({ element, ...stop }) => stop)";

const MISSED: &str = r"
return [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')]
  .filter((e) => reachable(e) && !stops.some(({ element }) => element === e))
  .map((e) => (e.getAttribute('aria-label') || e.innerText || e.id || e.tagName).trim().slice(0, 60))";

#[tokio::test]
async fn the_tab_key_goes_as_the_eye_does() {
    let window = Window::on_the_sample_book().await;
    window.first("Mara Lindqvist").await;
    let mut wrong = Vec::new();
    for (screen, person) in [
        ("/", ""),
        ("/accounts", ""),
        ("/people", ""),
        ("/handovers", "Nordkaj Shipping"),
        ("/accounts", "Nordkaj Shipping"),
    ] {
        window.visit(screen).await;
        if !person.is_empty() {
            window.visit(&window.address_of(person).await).await;
        }
        wrong.extend(walk(&window).await.into_iter().map(|what| format!("{screen} {person}: {what}")));
    }
    window.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Walks through the screen that is open with the Tab key, and says what is wrong.
async fn walk(window: &Window) -> Vec<String> {
    window.run::<bool>(LISTEN).await;
    window.press_often("Tab", PRESSES);
    let mut stops: Vec<Stop> = window.run(STOPS).await;
    loop {
        let now: Vec<Stop> = window.run(STOPS).await;
        if now.len() == stops.len() {
            break;
        }
        stops = now;
    }
    let backwards = stops.iter().zip(stops.iter().skip(1)).filter(|(one, next)| !follows(next, one));
    let backwards = backwards.map(|(one, next)| format!("“{}” comes after “{}”", next.name, one.name));
    let unmarked = stops.iter().filter(|stop| !stop.is_marked).map(|stop| format!("“{}” shows no focus", stop.name));
    let missed: Vec<String> = window.run(MISSED).await;
    let missed = missed.iter().map(|name| format!("“{name}” is never reached"));
    backwards.chain(unmarked).chain(missed).collect()
}

/// Whether the eye goes from one to the next: down, to the right, or into it.
fn follows(next: &Stop, one: &Stop) -> bool {
    let is_inside =
        next.top >= one.top && next.bottom <= one.bottom && next.left >= one.left && next.right <= one.right;
    is_inside || next.top >= one.bottom - SLACK || next.left >= one.right - SLACK
}
