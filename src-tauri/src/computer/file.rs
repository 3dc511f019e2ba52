//! Small JSON files, written whole or not at all.

use std::fs;
use std::path::Path;

use api::ApiError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use vault::World;

/// Reads one; a missing or broken one is nothing.
pub fn read<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// Writes one.
///
/// # Errors
/// Those of the disk.
pub fn write(path: &Path, value: &impl Serialize, world: &World) -> Result<(), ApiError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let json = serde_json::to_vec_pretty(value).map_err(|_| ApiError::rule("internal"))?;
    api::file::write_private(path, &json, world)
}
