//! One workspace file: journal, tables, content, search, backup
