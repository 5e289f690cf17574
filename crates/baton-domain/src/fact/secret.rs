//! Where a thing lives is a place, never the secret that opens it (method, section 0): packets are printed, and files are
//! copied. What is plainly a secret is found; a guess would refuse honest places.

/// What a password is called, in the languages of the table of holidays that we know; also as the end of a longer name.
const PASSWORDS: [&str; 15] = [
    "password",
    "passwort",
    "kennwort",
    "passphrase",
    "passcode",
    "pwd",
    "pw",
    "pass",
    "passe",
    "contraseña",
    "senha",
    "lösenord",
    "wachtwoord",
    "hasło",
    "salasana",
];
/// What else opens a door.
const KEYS: [&str; 5] = ["token", "secret", "apikey", "api_key", "api-key"];
/// How keys and tokens of well-known services begin.
const PREFIXES: [&str; 11] =
    ["ghp_", "gho_", "github_pat_", "glpat-", "sk-", "sk_live_", "rk_live_", "xoxb-", "xoxp-", "AKIA", "AIza"];
/// How a place begins that follows the name of a password: "Password: in the safe", "Password: 1Password, vault Nordkaj".
const PLACES: [&str; 24] = [
    "in",
    "at",
    "on",
    "with",
    "by",
    "see",
    "ask",
    "from",
    "kept",
    "known",
    "only",
    "the",
    "none",
    "not",
    "no",
    "bei",
    "im",
    "beim",
    "vault",
    "safe",
    "1password",
    "keepass",
    "bitwarden",
    "lastpass",
];
/// How long a run of mixed characters is before it is no word of any language.
const LONG: usize = 20;
/// How often letters and digits take turns in a run that nobody typed as a name.
const TURNS: usize = 4;

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

/// `https://anna:hunter2@host`, `https://host/?token=hunter2`.
fn has_credentials(word: &str) -> bool {
    let Some((_, rest)) = word.split_once("://") else { return false };
    let host = rest.split('/').next().unwrap_or(rest);
    let named = |pair: &str| {
        let Some((name, value)) = pair.split_once('=') else { return false };
        !value.is_empty() && (is_password(name) || is_other_key(name))
    };
    host.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
        || rest.split_once('?').is_some_and(|(_, query)| query.split('&').any(named))
}

/// A token of a service, a signed token, or a long run that is no word. An address may hold such a run: it is a place.
fn is_key(word: &str) -> bool {
    let word = bare(word);
    if word.contains("://") || word.starts_with("www.") {
        return false;
    }
    let value = word.rsplit(['=', ':']).next().unwrap_or(word);
    let is_run = |run: &str| run.chars().all(|c| c.is_ascii_alphanumeric() || "+_-=".contains(c));
    let known = PREFIXES.iter().any(|prefix| value.starts_with(prefix) && value.len() >= prefix.len() + 12);
    let signed = value.starts_with("eyJ") && value.matches('.').count() == 2;
    let hexadecimal = value.len() >= 32 && value.chars().all(|c| c.is_ascii_hexdigit()) && turns(value) >= TURNS;
    let mixed = value.chars().any(char::is_uppercase) && value.chars().any(char::is_lowercase);
    let random = mixed && value.split(['-', '_']).any(|piece| piece.len() >= LONG && turns(piece) >= TURNS);
    signed || (is_run(value) && (known || random)) || hexadecimal
}

/// How often letters and digits take turns.
fn turns(run: &str) -> usize {
    let kinds: Vec<_> = run.chars().map(|c| c.is_ascii_digit()).collect();
    kinds.windows(2).filter(|pair| pair[0] != pair[1]).count()
}

/// `password: hunter2`, `PIN 4711`, `pw=x9!`, `The password is Tr0ub4dor`: a name, and then what it is.
fn is_given(word: &str, after: &[&str]) -> bool {
    let (name, value) = word.split_once([':', '=']).unwrap_or((word, ""));
    let told =
        value.is_empty() && name.len() == word.len() && !after.first().is_some_and(|next| matches!(*next, ":" | "="));
    let mut after = after.iter().copied().filter(|word| !matches!(*word, ":" | "=" | "–" | "-"));
    let value = bare(if value.is_empty() { after.clone().next().unwrap_or("") } else { value });
    let has_digit = |value: &str| value.chars().any(|c| c.is_ascii_digit());
    let has_sign = |value: &str| value.chars().any(|c| !c.is_alphanumeric() && c != '\'' && c != '-');
    if bare(name) == "PIN" {
        return value.chars().count() >= 4 && value.chars().all(|c| c.is_ascii_digit());
    }
    if is_other_key(name) {
        return !told && value.len() >= 8 && has_digit(value) && value.chars().any(char::is_alphabetic);
    }
    if !is_password(name) {
        return false;
    }
    if !told {
        return value.chars().count() >= 4 && !PLACES.contains(&value.to_lowercase().as_str());
    }
    // Told in a sentence, only what no sentence would say is a password.
    let strange = |value: &str| value.chars().count() >= 4 && (has_digit(value) || has_sign(value));
    let said = after.clone().take(6).position(|word| matches!(word, "is" | "ist" | "est" | "es" | "är"));
    let said = said.and_then(|at| after.nth(at + 1)).map(bare);
    strange(value) || said.is_some_and(strange)
}

fn is_password(name: &str) -> bool {
    let name = bare(name).to_lowercase();
    PASSWORDS
        .iter()
        .any(|known| name == *known || name.ends_with(&format!("-{known}")) || name.ends_with(&format!("_{known}")))
}

fn is_other_key(name: &str) -> bool {
    let name = bare(name).to_lowercase();
    KEYS.iter()
        .any(|known| name == *known || name.ends_with(&format!("_{known}")) || name.ends_with(&format!("-{known}")))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| matches!(c, ',' | ';' | '.' | '"' | '\'' | '(' | ')' | '“' | '”' | '„'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_a_door_is_found() {
        for (text, what) in [
            ("The portal, password: hunter2", "a password"),
            ("password: hunter", "a password"),
            ("Passwort:geheim", "a password"),
            ("password : correct horse battery staple", "a password"),
            ("Portal-Password: hunter2", "a password"),
            ("portal_password=hunter2", "a password"),
            ("Kennwort: Sommer2026", "a password"),
            ("mot de passe: hunter2", "a password"),
            ("the password for the portal is hunter2", "a password"),
            ("Portal https://portal.example pw=Sommer!", "a password"),
            ("Safe behind the map, PIN 4711", "a password"),
            ("The password is Tr0ub4dor.", "a password"),
            ("access_token: abcdefgh1234", "a password"),
            ("ftp://anna:secret@files.example/nordkaj", "an address with a password in it"),
            ("https://x.example/?password=hunter2", "an address with a password in it"),
            ("CI uses ghp_16C7e42F292c6912E7710c838347Ae178B4a", "a key or a token"),
            ("API key=AKIAIOSFODNN7EXAMPLE", "a key or a token"),
            ("token eyJhbGciOi.eyJzdWIiOiIx.SflKxwRJSM", "a key or a token"),
            ("dGhpc0lzQVNlY3JldFRva2VuMTIz", "a key or a token"),
            ("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "a key or a token"),
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
            "Password: 1Password, vault Nordkaj",
            "The password is with Petra",
            "Petra keeps the password in the safe",
            "Key 12 hangs in the hall",
            "Key: K-2026-0012, hangs in the hall",
            "Pin 4711 on the wall map",
            "The key to the archive: Petra has it",
            "https://docs.example/d/1aBcD2eFgH3iJkL4mNoP5qRsT6uVwX7yZ/edit",
            "Drive: Customers/Nordkaj-Shipping/2026-Q3/Reports_Final_v12",
            "HarbourPineCustomerFolder2026",
            "RahmenvertragNordkaj2026Final",
            "SharePoint_Customers_Nordkaj_Frame2026_v12",
            "Folder:ContractsNordkajShipping2026",
            "Order 4500123456 in the portal",
            "Secret Santa list, in the kitchen",
            "Token of thanks: the model ship, in Per's office",
            "Pass through the yard to the second door",
            "anna.berg@harbourpine.example has the calendar",
        ] {
            assert_eq!(secret_in(text), None, "{text}");
        }
    }
}
