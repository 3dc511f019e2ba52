//! Requests and views of settings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Settings kept in the vault, by their keys: `controller.name controller.address controller.contact dpo authority language
/// log_retention theme lock_minutes`.
#[derive(Serialize, TS)]
pub struct SettingsView {
    /// Key → value, defaults included.
    pub settings: BTreeMap<String, String>,
}

/// `settings set`.
#[derive(Clone, Deserialize, TS)]
pub struct SetSettings {
    /// Key → value.
    pub settings: BTreeMap<String, String>,
}

/// What the program remembers of this computer, outside any vault: no personal data.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct Preferences {
    /// `sk` or `en`.
    pub language: String,
    /// `light`, `dark` or `system`.
    pub theme: String,
    /// Text zoom in percent, 80–200.
    pub zoom: u16,
    /// Single-key shortcuts.
    pub single_keys: bool,
}

/// *About*.
#[derive(Serialize, TS)]
pub struct About {
    /// Version of the program.
    pub version: String,
    /// Licence of the program.
    pub licence: String,
    /// Folder of the open vault.
    pub folder: Option<String>,
    /// Date of the law pack (ISO date).
    pub law_pack: String,
}
