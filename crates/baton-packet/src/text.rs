use typst::layout::{Abs, Frame, FrameItem, Point, Transform};

/// The words on a page, in reading order, one line each as printed.
pub(crate) fn words(frame: &Frame) -> String {
    let mut reader = Reader::default();
    reader.read(frame, Transform::identity());
    reader.text
}

/// Reads along and remembers where the last word ended.
#[derive(Default)]
struct Reader {
    text: String,
    end: Option<Point>,
}

impl Reader {
    fn read(&mut self, frame: &Frame, place: Transform) {
        for (position, item) in frame.items() {
            let place = place.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => self.read(&group.frame, place.pre_concat(group.transform)),
                FrameItem::Text(item) => self.add(&item.text, Point::zero().transform(place), item.width(), item.size),
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }

    fn add(&mut self, text: &str, start: Point, width: Abs, size: Abs) {
        if let Some(end) = self.end {
            let same_line = (start.y - end.y).abs() <= size * 0.5;
            if same_line && width == Abs::zero() && self.text.ends_with(text) {
                // An accent that is drawn apart from its letter repeats the letter's text.
                return;
            }
            if !same_line {
                self.text.truncate(self.text.trim_end().len());
                self.text.push('\n');
            } else if start.x - end.x > size * 0.1 {
                self.text.push(' ');
            }
        }
        self.text.push_str(text);
        self.end = Some(Point::new(start.x + width, start.y));
    }
}
