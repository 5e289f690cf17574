//! Where a thing lives is a place, never the secret that opens it (method, section 0): packets are printed, and files are
//! copied.

/// Words after which a value is a secret.
const NAMES: [&str; 13] = [
    "password",
    "passwort",
    "passphrase",
    "passcode",
    "pwd",
    "pw",
    "pin",
    "secret",
    "token",
    "apikey",
    "api-key",
    "api_key",
    "key",
];
/// How keys and tokens of well-known services begin.
const PREFIXES: [&str; 11] =
    ["ghp_", "gho_", "github_pat_", "glpat-", "sk-", "sk_live_", "rk_live_", "xoxb-", "xoxp-", "AKIA", "AIza"];
/// How long a run of mixed characters is before it is no word of any language.
const LONG: usize = 20;

/// What a text gives away, as it completes "It looks like …"; none if it names places only.
pub(super) fn secret_in(text: &str) -> Option<&'static str> {
    if text.contains("PRIVATE KEY-----") {
        return Some("a private key");
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    words.iter().enumerate().find_map(|(at, word)| {
        if has_credentials(word) {
            return Some("an address with a password in it");
        }
        if is_key(word) {
            return Some("a key or a token");
        }
        is_given(word, &words[at + 1..]).then_some("a password")
    })
}

/// `https://anna:hunter2@host`.
fn has_credentials(word: &str) -> bool {
    let Some((_, rest)) = word.split_once("://") else { return false };
    let host = rest.split('/').next().unwrap_or(rest);
    host.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
}

/// A token of a service, a signed token, or a long run that is no word. An address may hold such a run: it is a place.
fn is_key(word: &str) -> bool {
    let word = word.trim_matches(|c: char| matches!(c, ',' | ';' | '.' | '"' | '\'' | '(' | ')' | '“' | '”'));
    if word.contains("://") || word.starts_with("www.") {
        return false;
    }
    let value = word.rsplit(['=', ':']).next().unwrap_or(word);
    let is_run = |run: &str| run.chars().all(|c| c.is_ascii_alphanumeric() || "+_-=".contains(c));
    let mixed = [char::is_uppercase, char::is_lowercase, char::is_numeric].iter().all(|kind| value.contains(*kind));
    let known = PREFIXES.iter().any(|prefix| value.starts_with(prefix) && value.len() >= prefix.len() + 12);
    let signed = value.starts_with("eyJ") && value.matches('.').count() == 2;
    signed || (is_run(value) && (known || (mixed && value.len() >= LONG)))
}

/// `password: hunter2`, `PIN 4711`, `pw=x9!`: a name, and then a value that is no plain word. "Password: in the safe" names
/// a place.
fn is_given(word: &str, after: &[&str]) -> bool {
    let (name, value) = match word.split_once([':', '=']) {
        Some((name, value)) => (name, value),
        None => (word, ""),
    };
    let name = name.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    if !NAMES.contains(&name.as_str()) {
        return false;
    }
    let mut after = after.iter().filter(|word| !matches!(**word, ":" | "=" | "is" | "ist" | "–" | "-"));
    let value = if value.is_empty() { after.next().copied().unwrap_or("") } else { value };
    let value = value.trim_matches(|c: char| matches!(c, ',' | ';' | '.' | '"' | '“' | '”' | '(' | ')'));
    let length = value.chars().count();
    let has_digit = value.chars().any(|c| c.is_ascii_digit());
    let has_sign = value.chars().any(|c| !c.is_alphanumeric() && c != '\'' && c != '-');
    let is_number = value.chars().all(|c| c.is_ascii_digit());
    match name.as_str() {
        "pin" | "passcode" => is_number && length >= 4,
        // "Key 12 hangs in the hall" is a key of brass.
        "key" | "token" | "secret" => length >= 8 && has_digit && !is_number,
        _ => length >= 4 && (has_digit || has_sign),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_a_door_is_found() {
        for (text, what) in [
            ("The portal, password: hunter2", "a password"),
            ("Portal https://portal.example pw=Sommer!", "a password"),
            ("Safe behind the map, PIN 4711", "a password"),
            ("The password is Tr0ub4dor.", "a password"),
            ("ftp://anna:secret@files.example/nordkaj", "an address with a password in it"),
            ("CI uses ghp_16C7e42F292c6912E7710c838347Ae178B4a", "a key or a token"),
            ("API key=AKIAIOSFODNN7EXAMPLE", "a key or a token"),
            ("token eyJhbGciOi.eyJzdWIiOiIx.SflKxwRJSM", "a key or a token"),
            ("dGhpc0lzQVNlY3JldFRva2VuMTIz", "a key or a token"),
            ("-----BEGIN RSA PRIVATE KEY-----", "a private key"),
        ] {
            assert_eq!(secret_in(text), Some(what), "{text}");
        }
    }

    #[test]
    fn a_place_is_no_secret() {
        for text in [
            "Contracts in the firm's folder, Nordkaj, by year. The lane drawing hangs in their canteen",
            "Password: in the safe, ask Mara",
            "The password is with Petra",
            "Key 12 hangs in the hall",
            "The key to the archive: Petra has it",
            "https://docs.example/d/1aBcD2eFgH3iJkL4mNoP5qRsT6uVwX7yZ/edit",
            "Drive: Customers/Nordkaj-Shipping/2026-Q3/Reports_Final_v12",
            "Order 4500123456 in the portal",
            "Secret Santa list, in the kitchen",
            "Token of thanks: the model ship, in Per's office",
            "anna.berg@harbourpine.example has the calendar",
        ] {
            assert_eq!(secret_in(text), None, "{text}");
        }
    }
}
