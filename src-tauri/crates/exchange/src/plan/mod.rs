//! Which column goes to which field.
//!
//! Every target is filled once: the first good column takes it, later e-mails and phones go to `email2` and `phone2`, and
//! one address of several is chosen as a whole, since a street from home with a town from work is no address. Columns
//! that are left are named in `not_imported`, never taken "because they were there" (Art. 5(1)(c) GDPR).

mod address;
mod automatic;
mod dates;
mod overrides;
mod role;
#[cfg(test)]
mod tests;
mod usage;

use crate::error::ImportError;
use crate::field::Field;
use crate::values::date::SlashOrder;
pub(crate) use overrides::parse as parse_overrides;
pub(crate) use role::{NameOrder, Role};
pub(crate) use usage::Usage;

/// One column of the source and its use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub header: String,
    pub role: Option<Role>,
}

/// The columns of a source and their use.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub columns: Vec<Column>,
    /// For each column, how its `1/2/1985` are read.
    pub slashes: Vec<SlashOrder>,
}

/// An override: a column by its position, and its target (`None`: do not import).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Override {
    /// Number of the override, from 1.
    pub entry: usize,
    pub column: usize,
    pub field: Option<Field>,
}

impl Plan {
    /// Plans the columns of a table.
    pub fn of_table(
        headers: &[String],
        usage: &[Usage],
        overrides: &[Override],
        month_first_habit: bool,
    ) -> Result<Self, ImportError> {
        let roles = automatic::assign(headers, usage);
        let mut plan = Self::of_roles(headers.iter().cloned().zip(roles).collect(), overrides)?;
        plan.order_dates(usage, month_first_habit);
        Ok(plan)
    }

    /// Settles how dates with slashes are read, column by column.
    pub fn order_dates(&mut self, usage: &[Usage], month_first_habit: bool) {
        self.slashes = usage.iter().map(|u| dates::order(u, month_first_habit)).collect();
        self.slashes.resize(self.columns.len(), SlashOrder::Unknown);
    }

    /// Plans columns whose use is known (cards), overrides applied.
    pub fn of_roles(
        columns: Vec<(String, Option<Role>)>,
        overrides: &[Override],
    ) -> Result<Self, ImportError> {
        let columns = columns
            .into_iter()
            .map(|(header, role)| Column { header, role })
            .collect::<Vec<_>>();
        let slashes = vec![SlashOrder::Unknown; columns.len()];
        let mut plan = Self { columns, slashes };
        overrides::apply(&mut plan.columns, overrides)?;
        Ok(plan)
    }

    /// Headings with their fields, in the order of the file.
    pub fn mapping(&self) -> Vec<(String, Option<Field>)> {
        self.columns
            .iter()
            .map(|c| (c.header.clone(), c.role.as_ref().map(Role::field)))
            .collect()
    }

    /// Headings of the columns that are not imported.
    pub fn not_imported(&self) -> Vec<String> {
        self.columns
            .iter()
            .filter(|c| c.role.is_none())
            .map(|c| c.header.clone())
            .collect()
    }

    /// Headings of all columns.
    pub fn headers(&self) -> Vec<String> {
        self.columns.iter().map(|c| c.header.clone()).collect()
    }

    /// Whether nothing at all would be imported.
    pub fn is_empty(&self) -> bool {
        self.columns.iter().all(|c| c.role.is_none())
    }
}
