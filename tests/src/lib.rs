//! Suites over the whole: scenario, corpus, packets, tidy, window
