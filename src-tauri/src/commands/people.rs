//! The list of people and their records.

use super::commands;

commands! {
    people_page => api::people::page;
    person_show => api::people::show;
    person_add => api::people::add;
    person_set => api::people::set;
}
