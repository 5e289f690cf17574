//! The sample book, and books of any size from a seed
