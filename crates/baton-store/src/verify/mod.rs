//! stub
/// F
pub struct Finding;
/// F
pub struct Verified;
