//! Rows of the tables as records, and what is passed into a query.

use baton_store::sql::{FromSql, FromSqlError, FromSqlResult, ToSql, ValueRef};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A record, as its JSON: `row.get::<_, Body<Account>>("body")?.0`.
pub(super) struct Body<T>(pub T);

impl<T: DeserializeOwned> FromSql for Body<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Self).map_err(FromSqlError::other)
    }
}

/// A variant without fields, by its name in JSON: `row.get::<_, Word<FactKind>>("kind")?.0`.
pub(super) struct Word<T>(pub T);

impl<T: DeserializeOwned> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_value(value.as_str()?.into()).map(Self).map_err(FromSqlError::other)
    }
}

/// Ids as one value, for `json_each`.
pub(super) fn ids<I: Into<Uuid>>(of: impl IntoIterator<Item = I>) -> String {
    let ids: Vec<Uuid> = of.into_iter().map(Into::into).collect();
    serde_json::to_string(&ids).expect("BUG: ids are plain text")
}

/// The parameters that a statement names: a statement put together from parts does not use them all.
pub(super) fn used<'a>(sql: &str, values: &[(&'a str, &'a dyn ToSql)]) -> Vec<(&'a str, &'a dyn ToSql)> {
    values.iter().copied().filter(|(name, _)| sql.contains(name)).collect()
}
