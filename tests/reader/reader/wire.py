"""Reading bytes in order: big-endian integers, UUIDs, texts."""

import struct
from uuid import UUID

from .faults import Refused


class Wire:
    """A cursor over bytes that refuses to read beyond their end."""

    def __init__(self, file: str, data: bytes) -> None:
        self.file = file
        self.data = data
        self.at = 0

    def take(self, count: int) -> bytes:
        """The next bytes."""
        if count < 0 or self.at + count > len(self.data):
            raise Refused(self.file, "cut-off")
        taken = self.data[self.at : self.at + count]
        self.at += count
        return taken

    def u8(self) -> int:
        return self.take(1)[0]

    def u16(self) -> int:
        return struct.unpack(">H", self.take(2))[0]

    def u32(self) -> int:
        return struct.unpack(">I", self.take(4))[0]

    def u64(self) -> int:
        return struct.unpack(">Q", self.take(8))[0]

    def i64(self) -> int:
        return struct.unpack(">q", self.take(8))[0]

    def uuid(self) -> UUID:
        return UUID(bytes=self.take(16))

    def text(self) -> str:
        """Two bytes of length and UTF-8."""
        try:
            return self.take(self.u16()).decode()
        except UnicodeDecodeError:
            raise Refused(self.file, "text") from None

    def rest(self) -> int:
        """How many bytes are left."""
        return len(self.data) - self.at


def u32(number: int) -> bytes:
    return struct.pack(">I", number)


def u64(number: int) -> bytes:
    return struct.pack(">Q", number)


def i64(number: int) -> bytes:
    return struct.pack(">q", number)


def text(words: str) -> bytes:
    """Two bytes of length and UTF-8."""
    data = words.encode()
    return struct.pack(">H", len(data)) + data
