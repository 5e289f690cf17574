//! What each screen shows: plain data with names beside the ids, filled by the queries of [`crate`] and read by the window
//! and by `--json`. Sentences are left to the screen, except those that the rules of the domain give.

mod account;
mod accounts;
mod approval;
mod case;
mod duplicates;
mod handover;
mod handovers;
mod history;
mod import_preview;
mod imports;
mod left_behind;
mod lessons;
mod list;
mod packet;
mod people;
mod philosophy;
mod profiles;
mod refs;
mod rollback;
mod search;
mod shell;
mod then;
mod today;
mod who;

pub use baton_domain::handover::Criterion;

pub use account::{
    AccountView, ContactView, FactView, IssueView, LockView, PromiseView, RibbonInterval, TaskView, TieView, TouchView,
};
pub use accounts::{
    AccountFilter, AccountList, AccountLook, AccountRow, AccountSort, AccountsShown, AccountsView, BoardBy,
    BoardColumn, BoardGroup, DayRange, HandoverCondition, NextOwner, PageRequest, Relationship, RenewalDay,
    RenewalsView, SortDirection,
};
pub use approval::ApprovalView;
pub use case::{Balance, CaseView, LessonView, RepView, Shares};
pub use duplicates::{ContactPair, DuplicatesView, HangsOn, PairedContact, SameContact};
pub use handover::{
    ChecklistView, HandoverAction, HandoverView, IntroductionView, LeftOut, MovePreview, MovedDay, NextMove,
    PackageView, RailState, RailStop, ReadBackView, Readiness, ReadinessRow, Remark, TransferDay,
};
pub use handovers::{FlowView, FlowWeek, HandoverRow, HandoverScope, HandoversView, LateStage, OffDays, StageDates};
pub use history::{
    ChangeRow, ChangesPage, FieldChange, HistoryEntryView, HistoryMonth, HistoryPage, HistoryQuery, HistoryRow,
    OriginalLook, Proven, PutBack, SnippetPart,
};
pub use import_preview::{ColumnPreview, FilePreview, MailsPreview, TablePreview, TopRow};
pub use imports::{
    AccountMails, ImportProblem, ImportRunView, ImportSummary, ImportedMails, ImportsView, NewNames, SenderMails,
    SendersView,
};
pub use left_behind::{AccountLeftBehind, AskedFor, LeftGroup, LeftLine, LeftWhat, PersonLeftBehind};
pub use lessons::{LessonFilter, LessonFrom, LessonRow, LessonsView};
pub use list::{ContactRow, ContactsPage, List, PromiseRow};
pub use packet::PacketPreview;
pub use people::{PeopleView, PersonRow};
pub use philosophy::{PhilosophyReader, PhilosophyVersion, PhilosophyView};
pub use profiles::{NewerDemand, NewerLine, NewerProfile, ProfileRow, ProfilesView};
pub use refs::{AccountRef, ContactRef, EvidenceRef, HandoverRef, PersonRef};
pub use rollback::{RollbackItem, RollbackPreview, RollbackView, Stays, StaysKind};
pub use search::{
    Found, FoundRecord, SearchCount, SearchHit, SearchKind, SearchPage, SearchRequest, SearchResults, SearchScope,
    SearchView,
};
pub use shell::{DeskPerson, PlaceCounts, ShellView, UndoLabel};
pub use then::{AccountThen, HandoverThen, HeldThen, KnownThen};
pub use today::{
    AnswerClient, AtRisk, DecideApproval, DecideWhat, DueItem, DueWhat, Load, NewAccount, RiskReason, TodayView,
    WeekItem, WeekWhat,
};
pub use who::Who;
