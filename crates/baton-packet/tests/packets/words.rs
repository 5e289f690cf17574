//! The templates have a word for everything that a record can say.

use baton_domain::record::{
    AccountKind, AssumptionState, CaseOption, Channel, Direction, Firmness, HandoverReason, HistoryKind, PackagePart,
    PartOf, PromiseAnswerKind, ResponsibilityRole, RollbackState, Severity, SideState, Stage, Why,
};
use schemars::JsonSchema;

const WORDS: &str = include_str!("../../src/templates/words.typ");

/// The names of the variants of `T` in JSON.
fn variants<T: JsonSchema>() -> Vec<String> {
    let schema = schemars::schema_for!(T).to_value();
    let names = |key: &str| schema[key].as_array().cloned().unwrap_or_default();
    let tag = |variant: &serde_json::Value| {
        variant["properties"].as_object()?.values().find_map(|field| field["const"].as_str()).map(str::to_owned)
    };
    let mut all: Vec<String> = names("enum").iter().filter_map(|name| name.as_str().map(str::to_owned)).collect();
    all.extend(names("oneOf").iter().filter_map(|it| it["const"].as_str().map(str::to_owned).or_else(|| tag(it))));
    all
}

/// The variants of `T` that the dictionary `name` in "words.typ" has no word for.
fn wordless<T: JsonSchema>(name: &str) -> Vec<String> {
    let (_, rest) = WORDS.split_once(&format!("#let {name} = (")).expect("the dictionary is there");
    let (dictionary, _) = rest.split_once(')').expect("the dictionary ends");
    let variants = variants::<T>();
    assert!(variants.len() > 1, "the variants of {name} are known");
    variants.into_iter().filter(|variant| !dictionary.replace('"', "").contains(&format!("{variant}: "))).collect()
}

#[test]
fn every_variant_of_a_record_has_a_word() {
    let missing = [
        wordless::<Severity>("severity"),
        wordless::<AccountKind>("account-kind"),
        wordless::<HistoryKind>("history-kind"),
        wordless::<Direction>("direction"),
        wordless::<Channel>("channel"),
        wordless::<Firmness>("firmness"),
        wordless::<PartOf>("part"),
        wordless::<PackagePart>("package-part"),
        wordless::<AssumptionState>("checked"),
        wordless::<PromiseAnswerKind>("answer"),
        wordless::<ResponsibilityRole>("role"),
        wordless::<Stage>("stage"),
        wordless::<SideState>("side"),
        wordless::<HandoverReason>("reason"),
        wordless::<Why>("why"),
        wordless::<CaseOption>("option"),
        wordless::<RollbackState>("rollback-state"),
    ];
    assert_eq!(missing.concat(), Vec::<String>::new());
}

#[test]
fn nothing_is_smaller_than_nine_points() {
    let templates = [
        include_str!("../../src/templates/common.typ"),
        include_str!("../../src/templates/internal.typ"),
        include_str!("../../src/templates/relation.typ"),
        include_str!("../../src/templates/matter.typ"),
        include_str!("../../src/templates/course.typ"),
        include_str!("../../src/templates/client.typ"),
    ];
    let sizes = templates.iter().flat_map(|template| template.split("size: ").skip(1));
    let sizes: Vec<f64> =
        sizes.filter_map(|rest| rest.split_once("pt").and_then(|(size, _)| size.parse().ok())).collect();
    assert!(sizes.len() > 5, "the templates name their sizes");
    assert!(sizes.iter().all(|&size| size >= 9.0), "{sizes:?}");
}
