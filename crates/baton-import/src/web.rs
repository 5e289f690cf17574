//! Mail addresses and hosts in the one form in which they can be compared.

use unicode_normalization::UnicodeNormalization;

/// Hosts that many firms share, one a line: they say nothing about whose mail or website it is.
const SHARED_HOSTS: &str = include_str!("shared_hosts.txt");

/// A mail address in lower case without its trimmings (`mailto:`, `Name <…>`), or `None` if it is not one.
pub fn normalise_email(text: &str) -> Option<String> {
    let inner = match text.rsplit_once('<') {
        Some((_, rest)) => rest.split('>').next().unwrap_or(rest),
        None => text,
    };
    let address = inner.trim().nfc().collect::<String>().to_lowercase();
    let address = address.strip_prefix("mailto:").unwrap_or(&address);
    let (local, domain) = address.rsplit_once('@')?;
    let sound = |letter: char| !letter.is_whitespace() && !letter.is_control() && !"<>,;()@\"".contains(letter);
    (!local.is_empty() && local.chars().all(sound)).then_some(())?;
    Some(format!("{local}@{}", normalise_host(domain)?))
}

/// The host of a website or a bare host name: `https://www.Acme.example:8080/de/` becomes `acme.example`.
pub fn normalise_host(text: &str) -> Option<String> {
    let text = text.trim().nfc().collect::<String>().to_lowercase();
    let rest = text.split_once("//").map_or(text.as_str(), |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let host = host.split(':').next().unwrap_or(host).trim_end_matches('.');
    let host = host.strip_prefix("www.").filter(|rest| rest.contains('.')).unwrap_or(host);
    is_host_name(host).then(|| host.to_owned())
}

/// Whether many firms share this host: a provider of free mailboxes, a social network, a shop window. Such a host never
/// identifies an account. Expects a host as [`normalise_host`] gives it.
pub fn is_shared_host(host: &str) -> bool {
    let shared = SHARED_HOSTS.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    shared.into_iter().any(|known| host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

/// Whether the text has the shape of a host name on the internet: dotted labels that end in letters.
fn is_host_name(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty() && label.len() <= 63 && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    let numeric = |label: &str| label.chars().all(|c| c.is_ascii_digit());
    host.len() <= 253
        && host.split('.').all(label)
        && host.rsplit_once('.').is_some_and(|(_, last)| last.chars().count() > 1 && !numeric(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_in_its_trimmings() {
        let found = [
            "Lena.Vogt@Nordlicht.Example",
            " <lena.vogt@nordlicht.example> ",
            "mailto:lena.vogt@nordlicht.example",
            "Lena Vogt <Lena.Vogt@nordlicht.example>",
            "lena.vogt@nordlicht.example\u{3000}\u{3000}",
        ];
        for text in found {
            assert_eq!(normalise_email(text).as_deref(), Some("lena.vogt@nordlicht.example"), "{text}");
        }
    }

    #[test]
    fn what_is_not_an_address_is_refused() {
        for text in [
            "",
            "n/a",
            "lena",
            "@nordlicht.example",
            "lena@",
            "lena@localhost",
            "a b@nordlicht.example",
            "a@b@c.example",
        ] {
            assert_eq!(normalise_email(text), None, "{text}");
        }
    }

    #[test]
    fn a_host_is_found_in_a_website() {
        let found = [
            "https://www.Nordlicht.example:8080/de?x=1",
            "nordlicht.example",
            "www.nordlicht.example.",
            "//nordlicht.example#top",
            "http://user:secret@nordlicht.example/",
            "HTTP://NORDLICHT.EXAMPLE",
        ];
        for text in found {
            assert_eq!(normalise_host(text).as_deref(), Some("nordlicht.example"), "{text}");
        }
        assert_eq!(normalise_host("https://www.müller.example").as_deref(), Some("müller.example"));
    }

    #[test]
    fn what_is_not_a_host_is_refused() {
        for text in ["", "none", "-", "http://", "192.168.0.1", "no website yet.", "a..example"] {
            assert_eq!(normalise_host(text), None, "{text}");
        }
    }

    #[test]
    fn shared_hosts_are_known_with_their_subdomains_and_not_by_a_mere_ending() {
        assert!(is_shared_host("gmail.com") && is_shared_host("de.linkedin.com"));
        assert!(!is_shared_host("notgmail.com") && !is_shared_host("nordlicht.example"));
    }
}
