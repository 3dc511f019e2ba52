//! How long the log says what was done exactly: its own retention, `log_retention` in the settings (Article 5(1)(e)).

use law::Period;
use vault::{Instant, Read};

use crate::error::CrmError;
use crate::{moment, settings};

/// Entries made before this have been kept long enough.
///
/// # Errors
/// `bad-setting` if the setting is no period, which the settings themselves never store.
pub fn cutoff(r: &Read<'_>) -> Result<Instant, CrmError> {
    let now = r.world().now();
    let period: Period = settings::period(r, "log_retention")?;
    let first_kept = period.over_by(now.date_naive()).succ_opt();
    let start = first_kept.and_then(|day| moment::start_of(day, *now.offset()));
    Ok(start.map_or(Instant(i64::MIN), Instant::from))
}
