//! Bodies, originals and attachments: stored once by the BLAKE3 hash of their bytes, and never removed by an undo.

use std::io::Read;

use baton_domain::record::ContentHash;
use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// The hash under which these bytes would be kept.
#[must_use]
pub fn content_hash(bytes: &[u8]) -> ContentHash {
    ContentHash(blake3::hash(bytes).to_hex().to_string())
}

/// Keeps the bytes, unless they are kept already.
pub(crate) fn put(conn: &Connection, bytes: &[u8]) -> Result<ContentHash, StoreError> {
    let hash = blake3::hash(bytes);
    let known = conn.prepare_cached(include_str!("has.sql"))?.exists([hash.as_bytes()])?;
    if !known {
        let squeezed = zstd::bulk::compress(bytes, zstd::DEFAULT_COMPRESSION_LEVEL)?;
        let data = if squeezed.len() < bytes.len() { squeezed.as_slice() } else { bytes };
        conn.prepare_cached(include_str!("put.sql"))?.execute(params![hash.as_bytes(), size(bytes), data])?;
    }
    Ok(ContentHash(hash.to_hex().to_string()))
}

/// The bytes with that hash; none if there are none, or if that is no hash at all.
pub(crate) fn get(conn: &Connection, hash: &ContentHash) -> Result<Option<Vec<u8>>, StoreError> {
    let Ok(hash) = blake3::Hash::from_hex(&hash.0) else { return Ok(None) };
    let stored = conn
        .prepare_cached(include_str!("get.sql"))?
        .query_row([hash.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    stored.map(|(size, data)| unpack(size, data)).transpose()
}

/// The bytes as they were, from what is stored.
pub(crate) fn unpack(size: i64, data: Vec<u8>) -> Result<Vec<u8>, StoreError> {
    let size = u64::try_from(size).map_err(|_| StoreError::Corrupt("a body has a negative size".to_owned()))?;
    if data.len() as u64 >= size {
        return Ok(data);
    }
    // The size is only believed as an upper limit: a damaged file must not ask for all of the memory.
    let mut bytes = Vec::new();
    zstd::Decoder::new(data.as_slice())
        .and_then(|frame| frame.take(size + 1).read_to_end(&mut bytes))
        .map_err(|error| StoreError::Corrupt(format!("a body cannot be read: {error}")))?;
    Ok(bytes)
}

fn size(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).expect("BUG: no body is that long")
}
