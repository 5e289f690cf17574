//! From the key to the frame that shows what it did.

use std::fmt;

use crate::press;
use crate::session::Session;

/// How often each thing is done.
const TIMES: usize = 50;

/// A time that ninety-five of a hundred do not exceed.
pub struct Figure {
    what: &'static str,
    p95: f64,
    worst: f64,
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, key to paint, p95 of {TIMES}: {:.0} ms, the slowest {:.0} ms", self.what, self.p95, self.worst)
    }
}

/// Measures from the next key until `shown` holds and its frame has been painted.
const MEASURE: &str = r"
window.painted = null;
const shown = () => (SHOWN);
addEventListener('keydown', ({ timeStamp }) => {
  performance.mark('key', { startTime: timeStamp });
  const seen = new MutationObserver(look);
  function look() {
    if (!shown()) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => {
      performance.mark('paint');
      window.painted = performance.measure('key to paint', 'key', 'paint').duration;
    }));
  }
  seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}, { capture: true, once: true });";

/// Every figure.
pub async fn figures(session: &Session) -> Vec<Figure> {
    vec![opening(session).await, looks(session).await, palette(session).await]
}

/// An account's page, from its row in the list.
async fn opening(session: &Session) -> Figure {
    let mut times = Vec::new();
    for number in 0..TIMES {
        go(session, "a", "/accounts").await;
        (0..=number % 10).for_each(|_| press("j"));
        session.wait_for("document.querySelector('main [role=row].active a') !== null").await;
        let shown = "location.pathname.split('/').length === 3 && document.querySelector('main h1') !== null";
        times.push(key_to_paint(session, "Return", shown).await);
    }
    figure("opening an account", times)
}

/// The accounts as a table, on a board and in the calendar.
async fn looks(session: &Session) -> Figure {
    go(session, "a", "/accounts").await;
    let mut times = Vec::new();
    for (key, look) in [("b", ".board a"), ("c", ".months"), ("t", "[role=grid] a")].iter().cycle().take(TIMES) {
        press("v");
        times.push(key_to_paint(session, key, &format!("document.querySelector('main {look}') !== null")).await);
    }
    figure("switching views", times)
}

/// Words typed into the palette, letter by letter, each until its answer is there.
async fn palette(session: &Session) -> Figure {
    let mut times = Vec::new();
    for word in ["north", "market", "supply", "foods", "works", "tea", "pallet", "dental", "brandt", "harbour"] {
        press("ctrl+k");
        session.wait_for("document.querySelector('[role=dialog] input') !== null").await;
        for (at, letter) in word.char_indices().take(5) {
            let shown = format!(
                "document.querySelector('[role=dialog] input').value === '{}' && \
                 document.querySelector('[role=dialog] [aria-busy=true]') === null",
                &word[..=at]
            );
            times.push(key_to_paint(session, &letter.to_string(), &shown).await);
        }
        press("Escape");
        session.wait_for("document.querySelector('[role=dialog]') === null").await;
    }
    times.truncate(TIMES);
    figure("typing in the palette", times)
}

/// Goes to a place by its keys.
async fn go(session: &Session, key: &str, path: &str) {
    press("g");
    press(key);
    session.wait_for(&format!("location.pathname === '{path}' && document.querySelector('main h1') !== null")).await;
}

/// Presses the key and waits until what it does is shown.
async fn key_to_paint(session: &Session, keys: &str, shown: &str) -> f64 {
    session.run(&MEASURE.replace("SHOWN", shown)).await;
    press(keys);
    session.wait_for("window.painted !== null").await;
    session.ask("window.painted").await.as_f64().unwrap()
}

fn figure(what: &'static str, mut times: Vec<f64>) -> Figure {
    times.sort_unstable_by(f64::total_cmp);
    Figure { what, p95: times[(times.len() * 95).div_ceil(100) - 1], worst: times[times.len() - 1] }
}
