//! The program that wrote a file, told by headings that only it uses. Shown to the user, and used where a program has
//! a habit of its own (Outlook in English writes month before day).

use crate::headers;

/// Where a file seems to come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavour {
    /// Outlook with a Slovak interface.
    OutlookSlovak,
    /// Outlook with a Czech interface.
    OutlookCzech,
    /// Outlook, as vCard.
    Outlook,
    /// Outlook with an English interface, and outlook.com.
    OutlookEnglish,
    /// Google Contacts until 2023.
    GoogleOld,
    /// Google Contacts since 2023.
    GoogleNew,
    /// HubSpot.
    HubSpot,
    /// Pipedrive.
    Pipedrive,
    /// Apple Contacts or iCloud.
    Apple,
    /// Nextcloud or another server on sabre/dav.
    Nextcloud,
    /// Android or Google as vCard, a home-made list, anything else.
    Generic,
}

impl Flavour {
    /// Stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OutlookSlovak => "outlook-sk",
            Self::OutlookCzech => "outlook-cs",
            Self::Outlook => "outlook",
            Self::OutlookEnglish => "outlook-en",
            Self::GoogleOld => "google-old",
            Self::GoogleNew => "google",
            Self::HubSpot => "hubspot",
            Self::Pipedrive => "pipedrive",
            Self::Apple => "apple",
            Self::Nextcloud => "nextcloud",
            Self::Generic => "generic",
        }
    }

    pub(super) fn of_headers(found: &[String], delimiter: u8) -> Self {
        let keys: Vec<String> = found.iter().map(|h| headers::key(h)).collect();
        let has = |key: &str| keys.iter().any(|k| k == key);
        if keys.iter().any(|k| k.starts_with("person ")) && found.iter().any(|h| h.starts_with("Person - ")) {
            Self::Pipedrive
        } else if has("e mail 1 type") || (has("given name") && has("group membership")) {
            Self::GoogleOld
        } else if has("e mail 1 label") || (has("organization name") && has("labels")) {
            Self::GoogleNew
        } else if has("record id") && (has("lifecycle stage") || has("contact owner") || has("lead status")) {
            Self::HubSpot
        } else if has("e mailova adresa") && has("priezvisko") {
            Self::OutlookSlovak
        } else if has("e mailova adresa") && has("prijmeni") {
            Self::OutlookCzech
        } else if has("e mail address") && has("first name") && matches!(delimiter, b',' | b';' | b'\t') {
            Self::OutlookEnglish
        } else {
            Self::Generic
        }
    }

    pub(super) fn of_cards(text: &str) -> Self {
        let head: String = text.chars().take(4096).collect::<String>().to_ascii_uppercase();
        let product = head
            .lines()
            .find(|l| l.starts_with("PRODID"))
            .unwrap_or_default()
            .to_owned();
        if product.contains("APPLE") {
            Self::Apple
        } else if product.contains("SABRE") || product.contains("NEXTCLOUD") {
            Self::Nextcloud
        } else if head.contains("X-MS-OL-") || product.contains("MICROSOFT") {
            Self::Outlook
        } else {
            Self::Generic
        }
    }
}
