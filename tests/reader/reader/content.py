"""What the rooms keep: people and everything held about them, the firm's settings, the staff."""

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from .secrets import Secrets

# Sealed values of a person: the table and column are the label.
EVIDENCE, BEFORE, DRAFT = "consent_event.evidence", "import_change.before", "draft.content"


def plain(value: object) -> object:
    """Ids as people write them, other bytes as hexadecimal digits."""
    if isinstance(value, bytes):
        return str(UUID(bytes=value)) if len(value) == 16 else value.hex()
    return value


def rows(connection: sqlite3.Connection, sql: str) -> list[dict]:
    """Rows by column name."""
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, map(plain, row))) for row in cursor]


def by_person(found: Iterable[dict]) -> dict[str, list[dict]]:
    grouped: dict[str, list[dict]] = defaultdict(list)
    for row in found:
        grouped[row.pop("person_id")].append(row)
    return grouped


def _consents(connection: sqlite3.Connection, secrets: Secrets, faults: list[str]) -> dict[str, list[dict]]:
    """The history of each person; of the evidence its hash, which must be that of the unsealed bytes."""
    events = rows(
        connection,
        """SELECT person_id, purpose_key AS purpose, action, channel, text_version, at, staff_id AS staff,
                  evidence_hash FROM consent_event ORDER BY seq""",
    )
    sealed = connection.execute("SELECT person_id, evidence, evidence_hash FROM consent_event WHERE evidence IS NOT NULL")
    for person, evidence, named in sealed:
        clear = secrets.unseal(person, EVIDENCE, evidence)
        if clear is None or hashlib.sha256(clear).hexdigest() != named:
            faults.append("sealed-evidence")
    return by_person(events)


def _undo(connection: sqlite3.Connection, secrets: Secrets, faults: list[str]) -> dict[str, list[dict]]:
    """What an import replaced, for each person it changed."""
    found: dict[str, list[dict]] = defaultdict(list)
    for person, batch, before in connection.execute("SELECT person_id, batch_id, before FROM import_change"):
        clear = secrets.unseal(person, BEFORE, before)
        if clear is None:
            faults.append("sealed-before")
        else:
            found[plain(person)].append({"batch": plain(batch), "before": json.loads(clear)})
    return found


def people(connection: sqlite3.Connection, secrets: Secrets, faults: list[str]) -> list[dict]:
    """Everybody with what is held about them, in the order in which they came."""
    everybody = rows(
        connection,
        """SELECT id, name, given, family, company, language, contact_key, source_kind, source, obtained_on,
                  restricted_at FROM person ORDER BY n""",
    )
    parts = {
        "fields": by_person(rows(connection, "SELECT person_id, field_key AS key, value FROM field_value ORDER BY field_key")),
        "processings": by_person(
            rows(connection, "SELECT person_id, purpose_key AS purpose, started_at, ended_at, end_reason FROM processing ORDER BY id")
        ),
        "consents": _consents(connection, secrets, faults),
        "notes": by_person(rows(connection, "SELECT person_id, id, text, private, at FROM note ORDER BY at, id")),
        "duties": by_person(rows(connection, "SELECT person_id, article, due, met_by FROM notice_duty ORDER BY id")),
        "reveals": by_person(rows(connection, "SELECT person_id, fields, reason, at, until FROM reveal ORDER BY at, id")),
        "undo": _undo(connection, secrets, faults),
    }
    for person in everybody:
        for name, grouped in parts.items():
            person[name] = grouped.get(person["id"], [])
        person["fields"] = {row["key"]: row["value"] for row in person["fields"]}
    return everybody


def drafts(connection: sqlite3.Connection, secrets: Secrets, faults: list[str]) -> list[dict]:
    """What somebody is writing; about nobody in the register it has a key of its own."""
    found = []
    sql = "SELECT id, staff_id, place, person_id, content FROM draft ORDER BY id"
    for identity, staff_id, place, person, content in connection.execute(sql):
        clear = secrets.unseal(person or identity, DRAFT, content)
        if clear is None:
            faults.append("sealed-draft")
        else:
            found.append({"staff": plain(staff_id), "place": place, "person": plain(person), "content": json.loads(clear)})
    return found


def settings(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT key, value FROM setting ORDER BY key"))


def staff(connection: sqlite3.Connection) -> list[dict]:
    return rows(connection, "SELECT id, name, role, disabled_at FROM staff ORDER BY id")
