//! Documents out: handover packets as PDF and page pictures
