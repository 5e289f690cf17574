//! Ways to read a packet, and to write other words into one.

use std::io::ErrorKind;
use std::process::Command;

use baton_packet::{Document, Fonts, Packet, Paper, render};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The packet on A4.
pub fn set(packet: Packet<'_>) -> Document {
    render(packet, Paper::A4, &Fonts::embedded()).expect("any packet can be set")
}

/// The words of every page, with plain spaces in the dates.
pub fn pages(document: &Document) -> Vec<String> {
    let text = |number| document.page_text(number).expect("a page").replace('\u{a0}', " ");
    (1..=document.page_count()).map(text).collect()
}

/// The words of the PDF as another program reads them; none where that program is not installed.
pub fn pdf_text(document: &Document) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("packet.pdf");
    std::fs::write(&file, document.pdf().expect("a PDF").bytes).expect("a file");
    match Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&file).arg("-").output() {
        Ok(output) => Some(String::from_utf8(output.stdout).expect("UTF-8")),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => panic!("pdftotext does not start: {error}"),
    }
}

/// The characters that leave ink, so that line ends, places to break and marks of direction do not matter.
pub fn ink(text: &str) -> String {
    let silent = |c: char| c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}');
    text.chars().filter(|&character| !silent(character)).collect()
}

/// `record` with other words: every text that somebody typed is replaced by what `type_in` gives for its number. Dates, ids
/// and the names of variants are no such texts; they show themselves by refusing other words.
pub fn retyped<T: Serialize + DeserializeOwned>(record: &T, type_in: &mut impl FnMut() -> String) -> T {
    let mut value = serde_json::to_value(record).expect("a record is JSON");
    let mut paths = Vec::new();
    text_paths(&value, String::new(), &mut paths);
    for path in paths {
        let before = value.pointer(&path).cloned().expect("the path was just found");
        *value.pointer_mut(&path).expect("the path was just found") = Value::String("any words".into());
        let free = T::deserialize(&value).is_ok();
        *value.pointer_mut(&path).expect("the path was just found") =
            if free { Value::String(type_in()) } else { before };
    }
    T::deserialize(value).expect("only free texts were replaced")
}

fn text_paths(value: &Value, path: String, paths: &mut Vec<String>) {
    match value {
        Value::String(_) => paths.push(path),
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                text_paths(item, format!("{path}/{number}"), paths);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                text_paths(field, format!("{path}/{name}"), paths);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
