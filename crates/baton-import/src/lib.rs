//! Files in, records and problems out
