"""The vault's own tables, once the pages are clear."""

import sqlite3
from dataclasses import dataclass
from uuid import UUID

from .faults import Newer, Refused, demand
from .header import Header, Master

FILE = "vault.db"
# The last of the vault's own migrations (below 10) and of the rooms' that this reader was written for.
KNOWN_OWN, KNOWN_ROOMS = 6, 76


@dataclass(frozen=True)
class Row:
    """The one row of `vault`."""

    id: UUID
    incarnation: UUID
    key: bytes
    generation: int
    commit_no: int
    audit_count: int
    audit_head: bytes


def steps(connection: sqlite3.Connection) -> list[int]:
    """The migrations this vault has taken; refused if one of them is unknown here."""
    numbers = [number for (number,) in connection.execute("SELECT number FROM schema_step ORDER BY number")]
    for number in numbers:
        if KNOWN_OWN < number < 10 or number > KNOWN_ROOMS:
            raise Newer(FILE)
    return numbers


def row(connection: sqlite3.Connection) -> Row:
    sql = "SELECT id, incarnation, key, generation, commit_no, audit_count, audit_head FROM vault"
    found = connection.execute(sql).fetchone()
    if found is None:
        raise Refused(FILE, "vault-row")
    identity, incarnation, *rest = found
    return Row(UUID(bytes=identity), UUID(bytes=incarnation), *rest)


def check_header(connection: sqlite3.Connection, header: Header, master: Master, inside: Row) -> None:
    """The header belongs to this database, is not an older one, and its slot is known with this very key."""
    demand(header.vault == inside.id, "vault.keys", "foreign")
    demand(header.generation >= inside.generation, "vault.keys", "rolled-back")
    sql = "SELECT count(*) FROM key_slot WHERE id = ? AND (public_key = ? OR next_public_key = ?)"
    (known,) = connection.execute(sql, (master.slot.id.bytes, master.public, master.public)).fetchone()
    demand(known == 1, "vault.keys", "foreign-slot")


def ledger_rows(connection: sqlite3.Connection) -> list[tuple[int, bytes, bytes]]:
    """The table's copy of the ledger."""
    return connection.execute("SELECT seq, sealed, mac FROM ledger_entry ORDER BY seq").fetchall()


def erasures_under_way(connection: sqlite3.Connection) -> int:
    """Erasures whose traces are still being looked for; none at rest."""
    return connection.execute("SELECT count(*) FROM erasure_job").fetchone()[0]


def integrity(connection: sqlite3.Connection) -> str | None:
    """What SQLite itself finds wrong."""
    first = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if first != "ok":
        return "integrity"
    return "foreign-keys" if connection.execute("PRAGMA foreign_key_check").fetchone() else None
