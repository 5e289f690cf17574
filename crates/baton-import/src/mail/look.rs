//! A mail as it looked, made safe to be shown.

use std::collections::HashSet;

use ammonia::Builder;
use chrono::DateTime;

use super::read_message;

/// What may be said about a part's looks. Nothing here can name an address.
const STYLES: [&str; 22] = [
    "background-color",
    "border",
    "border-bottom",
    "border-collapse",
    "border-left",
    "border-right",
    "border-top",
    "color",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "line-height",
    "margin",
    "margin-left",
    "padding",
    "padding-left",
    "text-align",
    "text-decoration",
    "vertical-align",
    "white-space",
    "width",
];

/// Attributes that lay out a table or colour it.
const LAYOUT: [&str; 10] =
    ["align", "bgcolor", "border", "cellpadding", "cellspacing", "color", "size", "style", "valign", "width"];

/// The HTML of a mail, from its original: without scripts, forms, links, pictures or anything else that leads elsewhere.
/// None when the mail has no HTML, or cannot be read any more.
#[must_use]
pub fn original_look(original: &[u8]) -> Option<String> {
    // The date plays no part in the looks.
    let mail = read_message("", original, DateTime::UNIX_EPOCH).ok()?;
    let html = safe(&mail.html?);
    (!html.trim().is_empty()).then_some(html)
}

fn safe(html: &str) -> String {
    Builder::default()
        .rm_tags(["a", "img", "map", "area"])
        .add_tags(["font"])
        .rm_generic_attributes(["lang"])
        .add_generic_attributes(LAYOUT)
        .filter_style_properties(HashSet::from(STYLES))
        .url_schemes(HashSet::new())
        .link_rel(None)
        .clean(html)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_keeps_its_looks_and_nothing_that_leads_elsewhere() {
        let html = "<style>p { background: url(https://x.example) }</style><script>alert(1)</script>\
            <table bgcolor=\"#eee\"><tr><td style=\"color: red; background-image: url(https://x.example/p.png)\">\
            <p onclick=\"go()\">Dear <b>Lena</b>, <a href=\"https://x.example\">the plan</a></p>\
            <img src=\"https://x.example/pixel.png\"><form action=\"https://x.example\"><input name=q></form>\
            <iframe src=\"https://x.example\"></iframe></td></tr></table>";
        insta::assert_snapshot!(
            safe(html),
            @r##"<table bgcolor="#eee"><tbody><tr><td style="color:red"><p>Dear <b>Lena</b>, the plan</p></td></tr></tbody></table>"##
        );
    }

    #[test]
    fn a_mail_of_text_alone_has_no_other_look() {
        let text = b"From: a@x.example\r\nSubject: Hello\r\n\r\nDear Lena";
        assert_eq!(original_look(text), None);
        let html = b"From: a@x.example\r\nSubject: Hello\r\nContent-Type: text/html\r\n\r\n<p>Dear Lena</p>";
        assert_eq!(original_look(html).as_deref(), Some("<p>Dear Lena</p>"));
        assert_eq!(original_look(b""), None);
    }
}
