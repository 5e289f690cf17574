//! The words and the rules of handing an account over

pub mod calendar;
