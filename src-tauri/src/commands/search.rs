//! Search as you type.

use super::commands;

commands! {
    people_find => api::search::find;
}
