"""The parts of the reader that could be wrong by themselves, held against other implementations."""

import hashlib
import os
import sqlite3
import tempfile
import unittest
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from reader import code, wal
from reader.faults import WrongKey
from reader.pages import PAGE
from reader.primitives import open_hpke


class Hpke(unittest.TestCase):
    def test_opens_what_the_library_sealed(self) -> None:
        suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
        for length in (0, 1, 32, 1000):
            private, message = X25519PrivateKey.generate(), os.urandom(length)
            sealed = suite.encrypt(message, private.public_key(), b"what it is for")
            key = private.private_bytes_raw()
            self.assertEqual(open_hpke(key, sealed, b"what it is for", b""), message)
            self.assertIsNone(open_hpke(key, sealed, b"something else", b""))
            self.assertIsNone(open_hpke(key, sealed, b"what it is for", b"other data"))
            self.assertIsNone(open_hpke(os.urandom(32), sealed, b"what it is for", b""))


class Code(unittest.TestCase):
    """The check character against a sum of powers with a multiplication table made by schoolbook."""

    @staticmethod
    def product(one: int, other: int) -> int:
        total = 0
        for bit in range(5):
            if other >> bit & 1:
                total ^= one << bit
        for bit in (8, 7, 6, 5):
            if total >> bit & 1:
                total ^= 0b100101 << bit - 5
        return total

    def check(self, elements: list[int]) -> int:
        total, power = 0, 0b10
        for element in reversed(elements):
            total ^= self.product(power, element)
            power = self.product(power, 0b10)
        return total

    def test_check_character(self) -> None:
        for _ in range(200):
            elements = [byte % 32 for byte in os.urandom(31)]
            self.assertEqual(code.check_of(elements), self.check(elements))

    def test_is_read_as_people_type_it(self) -> None:
        elements = [1, 0, *range(29)]
        letters = "".join(code.ALPHABET[element] for element in [*elements, code.check_of(elements)])
        typed = letters.replace("1", "l", 1).replace("0", "o", 1).lower()
        typed = " - ".join(typed[at : at + 4] for at in range(0, 32, 4))
        self.assertEqual(code.parse(typed), letters[:31].encode())
        for at in range(31):
            other = code.ALPHABET[(code.ALPHABET.index(letters[at]) + 1) % 32]
            with self.assertRaises(WrongKey):
                code.parse(letters[:at] + other + letters[at + 1 :])


class Wal(unittest.TestCase):
    """What the reader takes from a WAL is what SQLite checkpoints from it."""

    def test_frames_are_those_sqlite_believes(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "some.db"
            writer = sqlite3.connect(path, isolation_level=None)
            writer.execute("PRAGMA journal_mode = WAL")
            writer.execute("PRAGMA wal_autocheckpoint = 0")
            writer.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)")
            for size in (10, 5000, 70_000):
                writer.execute("INSERT INTO t (b) VALUES (?)", (os.urandom(size),))
            writer.execute("DELETE FROM t WHERE a = 1")
            before, frames = path.read_bytes(), Path(f"{path}-wal").read_bytes()
            pages, length = wal.committed(frames)
            # A frame that is cut off or flipped ends what is believed.
            torn, _ = wal.committed(frames[:-1])
            flipped = bytearray(frames)
            flipped[32 + 24 + 7] ^= 1
            self.assertLess(len(torn), len(pages) + 1)
            self.assertEqual(wal.committed(bytes(flipped)), ({}, None))
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            after = path.read_bytes()
            writer.close()
        self.assertEqual(length, len(after) // PAGE)
        mended = bytearray(before.ljust(len(after), b"\0"))
        for number, page in pages.items():
            mended[(number - 1) * PAGE : number * PAGE] = page
        self.assertEqual(hashlib.sha256(mended).hexdigest(), hashlib.sha256(after).hexdigest())


if __name__ == "__main__":
    unittest.main()
