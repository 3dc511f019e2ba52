//! The check before an erasure, the erasure, and who must not come back.

use api::erasure::types::EraseRun;

use super::commands;

commands! {
    erasure_check => api::erasure::check;
    job erasure_run => |session, request: EraseRun, job| api::erasure::run(session, &request, job);
    suppression_check => |session, address: String| api::erasure::suppressed(session, &address);
}
