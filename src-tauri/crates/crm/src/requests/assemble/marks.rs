//! Part D: restrictions and objections.

use uuid::Uuid;

use super::{Assembly, Row, damaged};
use crate::error::CrmError;
use crate::requests::answer::{Objected, Restricted};
use crate::restriction;

impl Assembly<'_> {
    pub(super) fn restriction(&mut self, row: &mut Row) -> Result<(), CrmError> {
        self.answer.restrictions.push(Restricted {
            ground: row.text("ground").ok_or_else(damaged)?,
            since: row.instant("since").ok_or_else(damaged)?,
            informed_at: row.instant("informed_at"),
            lifted_at: row.instant("lifted_at"),
        });
        Ok(())
    }

    pub(super) fn objection(&mut self, row: &mut Row, id: Option<Uuid>) -> Result<(), CrmError> {
        let all = restriction::objections(self.r, self.person)?;
        let known = all.into_iter().find(|(objection, _)| Some(objection.id) == id);
        self.answer.objections.push(Objected {
            purpose: row.text("purpose_key"),
            at: row.instant("at").ok_or_else(damaged)?,
            ended_at: known.and_then(|(_, ended)| ended),
        });
        Ok(())
    }
}
