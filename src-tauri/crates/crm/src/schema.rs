//! All tables of all rooms, in one list: what the vault migrates, checks and sweeps.

#[cfg(test)]
mod reader_tests;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use vault::census::Table;
use vault::{Migration, Schema};

use crate::{
    attachments, breach, companies, consent, deals, disclosure, erasure, fields, import, merge, notices,
    people, purposes, requests, restriction, retention, search, settings, staff, tags, tasks, timeline,
    unlock,
};

/// Names a migration file of a room.
macro_rules! migration {
    ($number:literal, $room:literal, $name:literal) => {
        Migration {
            number: $number,
            room: $room,
            name: $name,
            sql: include_str!(concat!($room, "/migrations/", $name, ".sql")),
        }
    };
}

/// The schema of this version of the program.
pub fn schema() -> Schema {
    Schema {
        migrations: migrations(),
        tables: tables().to_vec(),
        replay: Some(erasure::REPLAY),
    }
}

fn migrations() -> Vec<Migration> {
    vec![
        migration!(10, "settings", "0010_settings"),
        migration!(11, "staff", "0011_staff"),
        migration!(12, "fields", "0012_fields"),
        migration!(13, "purposes", "0013_purposes"),
        migration!(14, "people", "0014_people"),
        migration!(15, "purposes", "0015_processing"),
        migration!(16, "search", "0016_search"),
        migration!(17, "unlock", "0017_reveal"),
        migration!(18, "consent", "0018_consent"),
        migration!(19, "notices", "0019_notices"),
        migration!(20, "disclosure", "0020_disclosure"),
        migration!(21, "timeline", "0021_note"),
        migration!(22, "import", "0022_import"),
        migration!(23, "requests", "0023_access_report"),
        migration!(24, "timeline", "0024_draft"),
        migration!(30, "restriction", "0030_restriction"),
        migration!(34, "erasure", "0034_suppression"),
        migration!(35, "erasure", "0035_erasure_receipt"),
        migration!(38, "disclosure", "0038_disclosure_batch"),
        migration!(42, "breach", "0042_breach"),
        migration!(50, "erasure", "0050_proof"),
        migration!(51, "erasure", "0051_erasure_kept"),
        migration!(52, "disclosure", "0052_to_tell"),
        migration!(53, "retention", "0053_retention_kept"),
        migration!(54, "notices", "0054_notice_text"),
        migration!(55, "notices", "0055_notice_letters"),
        migration!(57, "purposes", "0057_purpose_version"),
        migration!(58, "disclosure", "0058_recipient_contract"),
        migration!(59, "staff", "0059_staff_instruction"),
        migration!(61, "breach", "0061_breach_entry"),
        migration!(62, "requests", "0062_kept_document"),
        migration!(64, "requests", "0064_request"),
        migration!(65, "requests", "0065_letter_text"),
        migration!(70, "companies", "0070_company"),
        migration!(71, "tags", "0071_tag"),
        migration!(73, "deals", "0073_deal"),
        migration!(74, "tasks", "0074_task"),
        migration!(75, "attachments", "0075_attachment"),
        migration!(76, "merge", "0076_merge"),
    ]
}

/// Every declared table of the rooms, in the order in which they came: each room declares each of its columns in its
/// own `census.rs` (invariant 8).
pub fn tables() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
        [
            settings::census::TABLES,
            staff::census::TABLES,
            fields::census::TABLES,
            purposes::census::TABLES,
            people::census::TABLES,
            search::census::TABLES,
            unlock::census::TABLES,
            consent::census::TABLES,
            notices::census::TABLES,
            disclosure::census::TABLES,
            timeline::census::TABLES,
            import::census::TABLES,
            requests::census::TABLES,
            restriction::census::TABLES,
            erasure::census::TABLES,
            retention::census::TABLES,
            breach::census::TABLES,
            companies::census::TABLES,
            tags::census::TABLES,
            deals::census::TABLES,
            tasks::census::TABLES,
            attachments::census::TABLES,
            merge::census::TABLES,
        ]
        .concat()
    });
    &TABLES
}
