//! Letters and reports as PDF: plain data in, bytes out.
//!
//! - [`recovery_kit()`]: the sheet with the recovery code of a vault.
//! - [`access`]: the answer to a request under Article 15 GDPR.
//! - [`receipt`]: what somebody consented to or withdrew, for themselves.
//! - [`notice`]: what people are told under Articles 13 and 14.
//! - [`processing`]: the record of processing activities, Article 30.
//! - [`certificate`]: that an erasure was done, without a word about whom.
//! - [`letters`]: to recipients under Article 19.
//! - [`breach`]: the report under Article 33 and the letters under Article 34.
//! - [`letters`]: letters about a request.
//!
//! Every paper is A4, tagged for screen readers, in Slovak or English, and the same bytes when made again from the
//! same input: clock and ids are passed in. Nothing here reads a file or knows a vault. What a value was allowed to
//! leave for was decided before it came here.

pub mod access;
mod attachment;
pub mod breach;
pub mod certificate;
mod delivery;
mod engine;
pub mod letters;
pub mod notice;
mod paper;
mod pdf;
mod portability;
pub mod processing;
pub mod receipt;
mod recovery_kit;
mod rendered;
#[cfg(test)]
mod testing;

pub use attachment::{Attachment, Relation};
pub use delivery::{DeliveryKey, protected};
pub use engine::RenderError;
pub use portability::{PortabilityPage, portability_page};
pub use recovery_kit::{RecoveryKit, recovery_kit};
pub use rendered::Rendered;
