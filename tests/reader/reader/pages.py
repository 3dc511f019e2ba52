"""A SQLCipher 4 file, decrypted by hand. Section 3 of docs/format.md."""

import hashlib
import hmac
import sqlite3
import struct
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from .faults import demand

PAGE, RESERVED, TAG = 4096, 80, 64
LOCK_PAGE = 0x40000000 // PAGE + 1
PLAIN = b"SQLite format 3\x00"


@dataclass
class Pages:
    """Encrypted pages by number, and the key to them."""

    file: str
    key: bytes
    salt: bytes
    pages: dict[int, bytes]
    bad: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        masked = bytes(byte ^ 0x3A for byte in self.salt)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", self.key, masked, 2, 32)

    def is_authentic(self, number: int) -> bool:
        """Whether the page's MAC holds."""
        page, start = self.pages[number], 16 if number == 1 else 0
        covered = page[start : PAGE - TAG] + struct.pack("<I", number)
        return hmac.compare_digest(hmac.digest(self._mac_key, covered, "sha512"), page[PAGE - TAG :])

    def clear(self, number: int) -> bytes:
        """The decrypted page; what SQLite does not use in it is zero."""
        page, start = self.pages[number], 16 if number == 1 else 0
        iv = page[PAGE - RESERVED : PAGE - TAG]
        cipher = Cipher(algorithms.AES256(self.key), modes.CBC(iv)).decryptor()
        text = cipher.update(page[start : PAGE - RESERVED]) + cipher.finalize()
        return (PLAIN if number == 1 else b"") + text + bytes(RESERVED)

    def check(self) -> None:
        """Finds every page whose MAC does not hold."""
        self.bad = [n for n in sorted(self.pages) if n != LOCK_PAGE and not self.is_authentic(n)]

    def sqlite(self) -> sqlite3.Connection:
        """The database as SQLite has it, in memory."""
        demand(bool(self.pages), self.file, "empty")
        last = max(self.pages)
        empty = bytes(PAGE)
        plain = [self.clear(n) if n in self.pages and n != LOCK_PAGE else empty for n in range(1, last + 1)]
        image = bytearray(b"".join(plain))
        image[18] = image[19] = 1  # no WAL in memory
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(bytes(image))
        connection.execute("PRAGMA query_only = 1")
        return connection


def split(data: bytes) -> dict[int, bytes]:
    """Whole pages by number."""
    return {n + 1: data[n * PAGE : (n + 1) * PAGE] for n in range(len(data) // PAGE)}


def digest(data: bytes) -> bytes:
    """What an anchor in *quiet* says of the file."""
    total = hashlib.sha256()
    for number, page in split(data).items():
        if number != LOCK_PAGE:
            total.update(page[PAGE - TAG :])
    total.update(data[len(data) // PAGE * PAGE :])
    return total.digest()
