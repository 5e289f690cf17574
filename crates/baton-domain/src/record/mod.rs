//! What a workspace holds. A record's JSON is a frozen form: fields are added with defaults, never renamed and never
//! given another meaning, because the journal replays entries of every released version.

mod account;
mod approval;
mod contact;
mod demand;
mod fact;
mod handover;
mod history;
mod import_run;
mod introduction;
mod issue;
mod kind;
mod lock;
mod person;
mod philosophy;
mod preparation;
mod profile;
mod promise;
mod resistance;
mod responsibility;
mod rollback;
mod touch;

pub use account::{Account, AccountKind, Cadence, Ended, Severity, Source};
pub use approval::{Approval, ApprovalState, ApprovalSubject, Duty, Exception, Parting};
pub use contact::Contact;
pub use demand::{Demand, PackagePart, Strictness};
pub use fact::{AssumptionState, Fact, FactKind, Raised, Sensitivity};
pub use handover::{HandBack, Handover, HandoverReason, Learned, MovedItem, Passed, SideState, Stage};
pub use history::{Attachment, ContentHash, Direction, HistoryEntry, HistoryKind, MailAddress};
pub use import_run::{ImportRun, Made, RefusedItem};
pub use introduction::{Attempt, Introduction, IntroductionState};
pub use issue::{Issue, IssueState};
pub use kind::{Kind, Record, Recorded};
pub use lock::{LockException, LockKind, Veto};
pub use person::{Absence, Person, Role, Workspace};
pub use philosophy::{Philosophy, PhilosophyReading};
pub use preparation::{ChecklistItem, PartOf, Question, ReadBack, ReadBackVerdict};
pub use profile::{ChecklistLine, Conduct, Profile, ProfileVersion, Timetable};
pub use promise::{Firmness, Promise, PromiseAnswer, PromiseAnswerKind, PromiseState, Promiser};
pub use resistance::{CaseOption, CaseState, Concern, Decision, Playback, ResistanceCase, WeighedOption};
pub use responsibility::{Responsibility, ResponsibilityRole, Why};
pub use rollback::{Item, Retry, Rollback, RollbackState};
pub use touch::{Announcement, Channel, FeedbackMoment, Task, TaskState, Touch, TouchState};
