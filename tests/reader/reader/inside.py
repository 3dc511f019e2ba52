"""What is inside a database, of a vault or of a backup, once its pages are clear."""

import sqlite3
from dataclasses import dataclass

from . import audit, content, database, store
from .pages import Pages
from .secrets import Secrets


@dataclass
class Inside:
    """Everything that was read, and what is wrong with it."""

    connection: sqlite3.Connection
    steps: list[int]
    row: database.Row
    secrets: Secrets
    log: audit.Log
    people: list[dict]
    drafts: list[dict]
    files: list[dict]
    problems: list[dict]

    def view(self) -> dict:
        """What a document says of it."""
        head = {"entries": self.log.count, "head": self.log.head.hex(), "ok": self.log.fault is None}
        return {
            "incarnation": str(self.row.incarnation),
            "steps": self.steps,
            "chain": head,
            "settings": content.settings(self.connection),
            "staff": content.staff(self.connection),
            "people": self.people,
            "drafts": self.drafts,
            "files": self.files,
            "audit": self.log.entries,
        }


def read(pages: Pages) -> Inside:
    """Reads and checks everything."""
    pages.check()
    problems = [f"page {number}" for number in pages.bad]
    connection = pages.sqlite()
    steps = database.steps(connection)
    row = database.row(connection)
    secrets = Secrets(connection, row.id, row.key)
    log = audit.read(connection, secrets)
    people = content.people(connection, secrets, problems)
    drafts = content.drafts(connection, secrets, problems)
    files = store.files(connection, secrets, problems)
    if fault := database.integrity(connection):
        problems.append(fault)
    if log.fault:
        problems.append(log.fault)
    if (log.count, log.head) != (row.audit_count, row.audit_head):
        problems.append("audit-head")
    if database.erasures_under_way(connection):
        problems.append("erasure-under-way")
    told = [{"file": pages.file, "what": what} for what in problems]
    return Inside(connection, steps, row, secrets, log, people, drafts, files, told)
