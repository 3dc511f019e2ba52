"""The keys inside the database: VK, and each person's. Section 6 of docs/format.md."""

import sqlite3
from uuid import UUID

from .primitives import hkdf, mac, open_sealed
from .wire import text


class Secrets:
    """What VK opens."""

    def __init__(self, connection: sqlite3.Connection, vault: UUID, key: bytes) -> None:
        self.connection = connection
        self.vault = vault
        self._key = key
        self.audit = self.derived("audit")
        self._wrap = self.derived("wrap")

    def derived(self, label: str) -> bytes:
        return hkdf(self._key, self.vault.bytes, f"dovernik/1 {label}")

    def _unwrap(self, subject: bytes, pseudonym: bytes, wrapped: bytes) -> bytes | None:
        return open_sealed(self._wrap, wrapped, b"dovernik/1 subject" + subject + pseudonym)

    def of_person(self, subject: bytes) -> bytes | None:
        """K_subject; nothing once the person is erased."""
        row = self.connection.execute("SELECT pseudonym, wrapped FROM subject_key WHERE subject = ?", (subject,)).fetchone()
        return self._unwrap(subject, *row) if row else None

    def of_pseudonym(self, pseudonym: bytes) -> tuple[bytes, bytes] | None:
        """Whose pseudonym it is, and their key."""
        row = self.connection.execute("SELECT subject, wrapped FROM subject_key WHERE pseudonym = ?", (pseudonym,)).fetchone()
        key = self._unwrap(row[0], pseudonym, row[1]) if row else None
        return (row[0], key) if key else None

    def unseal(self, subject: bytes, label: str, sealed: bytes) -> bytes | None:
        """A sealed value of a person."""
        key = self.of_person(subject)
        if key is None or sealed[:1] != b"\x01":
            return None
        return open_sealed(key, sealed[1:], b"dovernik/1 seal" + text(label) + subject)

    def keyed_hash(self, label: str, data: bytes) -> bytes:
        return mac(self.derived("keyed hash"), text(label), data)
