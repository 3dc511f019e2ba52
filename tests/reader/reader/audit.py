"""The audit log: a chain over what is clear and over the hash of what is sealed. Section 6 of docs/format.md."""

import json
import sqlite3
from dataclasses import dataclass
from uuid import UUID

from .primitives import open_sealed, sha256
from .secrets import Secrets
from .wire import i64, text

FILE = "vault.db"
SELECT = """SELECT seq, at, clock_set, staff, act, pseudonym, payload, payload_hash, hash
            FROM audit_entry ORDER BY seq"""


@dataclass
class Log:
    """Every entry, and whether the chain holds."""

    entries: list[dict]
    count: int
    head: bytes
    fault: str | None


def _clear(seq: int, at: int, clock_set: int, staff: bytes, act: str, pseudonym: bytes | None) -> bytes:
    about = b"\x01" + pseudonym if pseudonym else b"\x00"
    return b"dovernik/1 audit entry" + i64(seq) + i64(at) + bytes([clock_set]) + staff + text(act) + about


def _payload(secrets: Secrets, pseudonym: bytes | None, sealed: bytes, clear: bytes) -> tuple[str | None, object, str | None]:
    """About whom, what, and what is wrong with it."""
    subject, key = None, secrets.audit
    if pseudonym:
        person = secrets.of_pseudonym(pseudonym)
        if person is None:
            return None, None, None  # erased: the payload means nothing to anybody
        subject, key = str(UUID(bytes=person[0])), person[1]
    opened = open_sealed(key, sealed, clear)
    return subject, json.loads(opened) if opened else None, None if opened else "audit-payload"


def read(connection: sqlite3.Connection, secrets: Secrets) -> Log:
    """Walks the whole log."""
    hash_before = sha256(b"dovernik/1 audit chain", secrets.vault.bytes)
    log = Log([], 0, hash_before, None)
    for seq, at, clock_set, staff, act, pseudonym, sealed, payload_hash, entry_hash in connection.execute(SELECT):
        clear = _clear(seq, at, clock_set, staff, act, pseudonym)
        subject = payload = fault = None
        if sealed is not None:
            fault = "audit-payload-hash" if sha256(sealed) != payload_hash else None
            subject, payload, unsealed = _payload(secrets, pseudonym, sealed, clear)
            fault = fault or unsealed
        if seq != log.count + 1:
            fault = "audit-gap"
        if sha256(hash_before, clear, payload_hash) != entry_hash:
            fault = "audit-chain"
        log.fault = log.fault or fault
        log.count, log.head = seq, entry_hash
        hash_before = entry_hash
        entry = {"seq": seq, "at": at, "clock_set": bool(clock_set), "staff": str(UUID(bytes=staff)), "act": act}
        log.entries.append(entry | {"subject": subject, "payload": payload})
    return log
