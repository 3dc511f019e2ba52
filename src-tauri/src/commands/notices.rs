//! Notices under Articles 13 and 14.

use super::commands;

commands! {
    notice_duties => api::notices::duties;
    notice_give => api::notices::give;
}
