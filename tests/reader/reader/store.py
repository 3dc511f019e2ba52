"""Files of a person, sealed in chunks. Section 6 of docs/format.md."""

import hashlib
import sqlite3
from uuid import UUID

from .primitives import open_sealed
from .secrets import Secrets
from .wire import u32

CHUNK = 65_536


def _chunks(connection: sqlite3.Connection, key: bytes, subject: bytes, file: bytes, count: int) -> bytes | None:
    """The clear bytes; nothing if a chunk is missing, in another place, or not of this file."""
    rows = connection.execute("SELECT n, sealed FROM sealed_chunk WHERE file = ? ORDER BY n", (file,)).fetchall()
    if [number for number, _ in rows] != list(range(count)):
        return None
    clear = []
    for number, sealed in rows:
        last = b"\x01" if number == count - 1 else b"\x00"
        chunk = open_sealed(key, sealed, b"dovernik/1 chunk" + subject + file + u32(number) + last)
        if chunk is None or (last == b"\x00" and len(chunk) != CHUNK):
            return None
        clear.append(chunk)
    return b"".join(clear)


def files(connection: sqlite3.Connection, secrets: Secrets, faults: list[str]) -> list[dict]:
    """Every file with its name and the hash of its bytes."""
    found = []
    sql = "SELECT id, subject, kind, name, size, chunks FROM sealed_file ORDER BY id"
    for identity, subject, kind, sealed_name, size, count in connection.execute(sql).fetchall():
        key = secrets.of_person(subject)
        name = secrets.unseal(subject, f"sealed_file.name {UUID(bytes=identity)}", sealed_name)
        clear = _chunks(connection, key, subject, identity, count) if key else None
        if name is None or clear is None or len(clear) != size:
            faults.append("sealed-file")
            continue
        facts = {"id": str(UUID(bytes=identity)), "person": str(UUID(bytes=subject)), "kind": kind, "size": size}
        found.append(facts | {"name": name.decode(), "sha256": hashlib.sha256(clear).hexdigest()})
    return found
