//! What comes out on paper.

#[path = "../fixture/mod.rs"]
mod fixture;

mod pages;
mod reading;
mod sharing;
mod typed_text;
mod words;
