//! Header fields found in raw bytes, wherever the parser could see them.
//!
//! The guards against hostile mails must not overlook what the parser finds, and the parser is generous: it drops white
//! space within names, and reads a header right behind the border of a part, on the same line.

/// The lines of all fields of this name with their offsets: the line with the name and those that continue it. Where the
/// parser sees such a field, so does this; the reverse may not hold.
pub(super) fn lines<'a>(bytes: &'a [u8], name: &'static [u8]) -> impl Iterator<Item = (usize, &'a [u8])> {
    let mut inside = false;
    all_lines(bytes).filter_map(move |(start, line)| {
        let continues = matches!(line.first(), Some(b' ' | b'\t'));
        inside = opens(line, name) || (inside && continues);
        inside.then_some((start, line))
    })
}

/// All lines with their offsets and ends.
pub(super) fn all_lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let ends = memchr::memchr_iter(b'\n', bytes).map(|end| end + 1).chain([bytes.len()]);
    let lines = ends.scan(0, move |next, end| {
        let start = std::mem::replace(next, end);
        Some((start, &bytes[start..end]))
    });
    lines.filter(|(_, line)| !line.is_empty())
}

/// Whether a line holds the name and a colon, in any case and with white space anywhere.
fn opens(line: &[u8], name: &[u8]) -> bool {
    memchr::memchr_iter(b':', line).any(|colon| {
        let before = line[..colon].iter().rev().filter(|byte| !byte.is_ascii_whitespace());
        let mut letters = before.map(u8::to_ascii_lowercase);
        name.iter().rev().all(|&expected| letters.next() == Some(expected))
    })
}

/// The value of a parameter such as `boundary="…"` as it is usually written, on one line.
pub(super) fn parameter<'a>(line: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let start = line.windows(name.len()).position(|word| word.eq_ignore_ascii_case(name))? + name.len();
    let value = line[start..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii();
    let value = match value.strip_prefix(b"\"") {
        Some(quoted) => quoted.get(..quoted.iter().position(|&byte| byte == b'"')?)?,
        None => value.split(|byte| b"; \t".contains(byte)).next()?,
    };
    (!value.is_empty()).then_some(value)
}

/// The length of a mail's header: up to and with the first blank line, or all of it.
pub(super) fn header_len(bytes: &[u8]) -> usize {
    let mut end = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        end += line.len();
        if line.trim_ascii().is_empty() {
            break;
        }
    }
    end
}

/// Whether a line looks like a header: a name without white space and a colon.
pub(super) fn is_field(line: &[u8]) -> bool {
    let name = line.iter().take_while(|byte| byte.is_ascii_graphic() && **byte != b':').count();
    name > 0 && line.get(name) == Some(&b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, &str)> {
        lines(text.as_bytes(), b"content-type").map(|(start, line)| (start, str::from_utf8(line).unwrap())).collect()
    }

    #[test]
    fn a_field_is_found_where_only_the_parser_would_look() {
        assert_eq!(found("Subject: x\nContent-Type: a\n b\nTo: c\n"), [(11, "Content-Type: a\n"), (27, " b\n")]);
        assert_eq!(found("--aCONTENT -Type :x\n"), [(0, "--aCONTENT -Type :x\n")]);
        assert_eq!(found("--a:b content-type: x\n \n y\n").len(), 3, "a blank line that is folded continues the field");
        assert_eq!(found("Content type: x\nContent-Type\n"), []);
    }

    #[test]
    fn a_parameter_is_read_with_and_without_quotes() {
        assert_eq!(parameter(b"x; boundary=a b", b"boundary"), Some(&b"a"[..]));
        assert_eq!(parameter(b"x; BOUNDARY = \"a b\"; c", b"boundary"), Some(&b"a b"[..]));
        assert_eq!(
            parameter(b"x; boundary=\"a b", b"boundary"),
            None,
            "a value that goes on in the next line is left alone"
        );
    }
}
