//! The words and the rules of handing an account over
