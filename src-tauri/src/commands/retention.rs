//! What has been kept long enough.

use api::retention::types::RetentionReview;

use super::commands;

commands! {
    retention_queue => |session, ()| api::retention::queue(session);
    job retention_apply => |session, review: RetentionReview, job| api::retention::apply(session, &review, job);
}
