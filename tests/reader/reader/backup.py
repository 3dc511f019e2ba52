"""A backup: one file with slots, database, ledger and manifest. Section 9 of docs/format.md."""

import hashlib
import json
import sqlite3
import struct
from dataclasses import dataclass
from uuid import UUID

from . import database, inside, ledger, pages
from .faults import Newer, Refused, WrongKey, demand
from .header import Slot, read_slot
from .key import Key
from .pages import PAGE, Pages
from .primitives import equal, hkdf, mac, open_hpke, open_sealed
from .wire import Wire

FILE = "backup"
MAGIC, VERSION = b"DVRNBKUP", 1


@dataclass(frozen=True)
class Backup:
    """Everything that can be read without a key, and where the rest lies."""

    schema: int
    vault: UUID
    id: UUID
    made: int
    generation: int
    salt: bytes
    slots: list[tuple[Slot, bytes]]
    database: bytes
    ledger: bytes
    manifest: bytes
    body: bytes
    mac: bytes

    def unlock(self, key: Key) -> bytes:
        """The backup key."""
        for slot, sealed in self.slots:
            if slot.kind != key.kind:
                continue
            private = slot.open(key.secret, key.label)
            aad = b"dovernik/1 backup key" + self.vault.bytes + self.id.bytes + slot.id.bytes
            opened = open_hpke(private, sealed, b"dovernik/1 master key", aad) if private else None
            if opened is not None:
                return opened
        raise WrongKey

    def derived(self, key: bytes, label: str) -> bytes:
        return hkdf(key, self.id.bytes, f"dovernik/1 backup {label}")

    def open_manifest(self, key: bytes) -> dict:
        aad = b"dovernik/1 backup manifest" + self.vault.bytes + self.id.bytes
        clear = open_sealed(self.derived(key, "manifest"), self.manifest, aad)
        if clear is None:
            raise Refused(FILE, "manifest")
        return json.loads(clear)

    def pages(self, key: bytes) -> Pages:
        return Pages(FILE, self.derived(key, "database"), self.salt, pages.split(self.database))

    def is_authentic(self, key: bytes) -> bool:
        return equal(mac(self.derived(key, "mac"), self.body), self.mac)


def parse(data: bytes) -> Backup:
    """Reads the head and cuts the file into its parts."""
    wire = Wire(FILE, data)
    demand(wire.take(8) == MAGIC, FILE, "not-a-backup")
    version = wire.u16()
    if version != VERSION:
        raise Newer(FILE)
    count, schema = wire.u16(), wire.u32()
    demand(count <= 200, FILE, "not-a-backup")
    vault, identity, made, generation, salt = wire.uuid(), wire.uuid(), wire.i64(), wire.u64(), wire.take(16)
    sizes = wire.u64(), wire.u64(), wire.u32()
    demand(wire.take(28) == bytes(28) and sizes[0] > 0 and sizes[0] % PAGE == 0, FILE, "not-a-backup")
    slots = [(read_slot(wire, vault.bytes), wire.take(80)) for _ in range(count)]
    demand(not any(wire.take(-wire.at % PAGE)), FILE, "not-a-backup")
    database, entries, manifest = (wire.take(size) for size in sizes)
    body = data[: wire.at]
    backup = Backup(
        schema, vault, identity, made, generation, salt, slots, database, entries, manifest, body, wire.take(32)
    )
    demand(wire.rest() == 0, FILE, "cut-off")
    return backup


def _value(value: object) -> bytes:
    if value is None:
        return b"\x00"
    if isinstance(value, int):
        return b"\x01" + struct.pack(">q", value)
    if isinstance(value, float):
        return b"\x02" + struct.pack(">d", value)
    kind, data = (b"\x03", value.encode()) if isinstance(value, str) else (b"\x04", bytes(value))
    return kind + struct.pack(">Q", len(data)) + data


def _order(connection: sqlite3.Connection, table: str, without_rowid: int) -> str:
    if not without_rowid:
        return "rowid"
    sql = "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"
    return ", ".join(f'"{name}"' for (name,) in connection.execute(sql, (table,)))


def digest(connection: sqlite3.Connection) -> tuple[str, dict[str, int]]:
    """The logical digest, and the rows of each table."""
    total, rows = hashlib.sha256(), {}
    own = "name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    for row in connection.execute(
        f"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE {own} ORDER BY type, name"
    ):
        total.update(b"".join(map(_value, row)))
    tables = f"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') AND {own} ORDER BY name"
    for table, without_rowid in connection.execute(tables).fetchall():
        found = connection.execute(f'SELECT * FROM "{table}" ORDER BY {_order(connection, table, without_rowid)}')
        total.update(_value(table) + struct.pack(">I", len(found.description)))
        rows[table] = 0
        for row in found:
            rows[table] += 1
            total.update(b"".join(map(_value, row)))
        total.update(struct.pack(">Q", rows[table]))
    return total.hexdigest(), rows


@dataclass
class Opened:
    """Everything that was read, and what was wrong with it."""

    backup: Backup
    manifest: dict
    inside: inside.Inside
    ledger: ledger.Ledger
    problems: list[dict]

    def view(self) -> dict:
        """What a document says of it."""
        backup = self.backup
        return {
            "ok": not self.problems,
            "problems": self.problems,
            "vault_id": str(backup.vault),
            "backup_id": str(backup.id),
            "made": backup.made,
            "schema": backup.schema,
            "generation": backup.generation,
            "slots": [{"id": str(slot.id), "kind": slot.kind} for slot, _ in backup.slots],
            "manifest": self.manifest,
            "ledger": {"entries": self.ledger.count, "head": self.ledger.head.hex()},
            "erased": self.ledger.entries,
        } | self.inside.view()


def open_backup(data: bytes, key: Key) -> Opened:
    """Opens everything and compares it with what the backup says of itself."""
    backup = parse(data)
    opened_with = backup.unlock(key)
    demand(backup.is_authentic(opened_with), FILE, "mac")
    manifest = backup.open_manifest(opened_with)
    content = inside.read(backup.pages(opened_with))
    entries = ledger.parse(backup.ledger, content.secrets)
    kept = database.ledger_rows(content.connection)
    found, rows = digest(content.connection)
    log, row = content.log, content.row
    for holds, what in (
        (row.id == backup.vault, "foreign"),
        (manifest["digest"] == found, "digest"),
        (manifest["rows"] == rows, "rows"),
        (manifest["audit"] == {"entries": log.count, "head": log.head.hex()}, "audit-head"),
        (manifest["ledger"] == {"entries": entries.count, "head": entries.head.hex()}, "ledger-head"),
        (entries.rows[: len(kept)] == kept, "ledger"),
        (manifest["incarnation"] == str(row.incarnation) and manifest["commit_no"] == row.commit_no, "commit"),
    ):
        if not holds:
            content.problems.append({"file": FILE, "what": what})
    return Opened(backup, manifest, content, entries, content.problems)
