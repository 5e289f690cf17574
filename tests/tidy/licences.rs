//! What we may build on: the lists of `deny.toml`, held against every crate and every package of the screens.

use std::collections::BTreeMap;

use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::tree::files;
use crate::{assert_clean, cargo};

/// What the screens add to the list: fonts (OFL), and tools that build and do not ship.
const SCREENS: [&str; 3] = ["BlueOak-1.0.0", "MPL-2.0", "OFL-1.1"];

/// Packages that say nothing in `package.json`, with what the licence file in them says.
const READ_BY_HAND: [(&str, &str); 1] = [("node_modules/svelte-toolbelt", "MIT")];

/// The licence lists of `deny.toml`.
struct Policy {
    allow: Vec<String>,
    exceptions: BTreeMap<String, Vec<String>>,
}

#[test]
fn every_crate_has_a_licence_that_we_accept() {
    let policy = Policy::read();
    assert!(cargo::packages().len() > 100, "the whole tree is looked at");
    assert_clean(cargo::packages().iter().filter_map(|package| policy.objection(&package.name, &package.licence)));
}

#[test]
fn every_exception_is_still_needed() {
    let exceptions = Policy::read().exceptions.into_keys();
    let gone = exceptions.filter(|name| cargo::packages().iter().all(|package| package.name != *name));
    assert_clean(gone.map(|name| format!("deny.toml: {name} is no longer in the tree")));
}

#[test]
fn every_package_of_the_screens_has_a_licence_that_we_accept() {
    let mut policy = Policy::read();
    policy.allow.extend(SCREENS.map(str::to_owned));
    let lock = files().iter().find(|file| file.path == "ui/package-lock.json").expect("the lock file is committed");
    let lock: Value = serde_json::from_str(&lock.text).unwrap();
    let packages = lock["packages"].as_object().unwrap().iter().filter(|(path, _)| path.contains("node_modules/"));
    let by_hand =
        |path: &str| READ_BY_HAND.iter().find(|(name, _)| *name == path).map_or("none", |(_, licence)| licence);
    assert_clean(packages.filter_map(|(path, package)| {
        policy.objection(path, package["license"].as_str().unwrap_or_else(|| by_hand(path)))
    }));
}

impl Policy {
    fn read() -> Self {
        let file = files().iter().find(|file| file.path == "deny.toml").expect("deny.toml is in the root");
        let table: toml::Table = file.text.parse().unwrap();
        let texts = |value: &toml::Value| -> Vec<String> {
            value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
        };
        let exceptions = table["licenses"]["exceptions"].as_array().unwrap().iter();
        Self {
            allow: texts(&table["licenses"]["allow"]),
            exceptions: exceptions
                .map(|one| (one["crate"].as_str().unwrap().to_owned(), texts(&one["allow"])))
                .collect(),
        }
    }

    /// What is wrong with a licence, if anything is.
    fn objection(&self, name: &str, licence: &str) -> Option<String> {
        let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
            return Some(format!("{name}: cannot read the licence {licence:?}"));
        };
        let exceptions = self.exceptions.get(name).into_iter().flatten();
        let allowed: Vec<_> = self.allow.iter().chain(exceptions).collect();
        let accepted = expression.evaluate(|requirement| allowed.contains(&&requirement.to_string()));
        (!accepted).then(|| format!("{name}: {licence} is not in deny.toml"))
    }
}

#[test]
fn a_licence_outside_the_list_is_found() {
    let policy = Policy {
        allow: vec!["MIT".to_owned(), "Apache-2.0 WITH LLVM-exception".to_owned()],
        exceptions: BTreeMap::from([("selectors".to_owned(), vec!["MPL-2.0".to_owned()])]),
    };
    assert_eq!(policy.objection("a", "GPL-3.0-only OR MIT"), None);
    assert_eq!(policy.objection("a", "Unlicense/MIT"), None);
    assert_eq!(policy.objection("a", "Apache-2.0 WITH LLVM-exception"), None);
    assert_eq!(policy.objection("selectors", "MPL-2.0"), None);
    assert_eq!(policy.objection("a", "MPL-2.0").unwrap(), "a: MPL-2.0 is not in deny.toml");
    assert_eq!(policy.objection("a", "MIT AND GPL-3.0-only").unwrap(), "a: MIT AND GPL-3.0-only is not in deny.toml");
    assert!(policy.objection("a", "none").is_some());
}
