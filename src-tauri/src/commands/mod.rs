//! What a screen can ask for. Each command hands on to the desk and answers; nothing is decided here.

pub mod data;
pub mod import;
pub mod packet;
pub mod read;
pub mod remind;
pub mod workspace;
pub mod write;
