//! What a screen can ask for. Each command hands on to the desk and answers; nothing is decided here.

pub mod bulk;
pub mod data;
pub mod file;
pub mod import;
pub mod packet;
pub mod read;
pub mod remind;
pub mod views;
pub mod workspace;
pub mod write;
