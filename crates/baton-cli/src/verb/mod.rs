//! One file for each verb, or for two that are each other's counterpart.

pub mod demo;
pub mod guards;
pub mod history;
pub mod import;
pub mod left_behind;
pub mod list;
pub mod log;
pub mod new;
pub mod ops;
pub mod packet;
pub mod perform;
pub mod sample;
pub mod scale;
pub mod search;
pub mod show;
pub mod then;
pub mod undo;
pub mod verify;
pub mod who;
