"""`throttle`: wrong tries. Section 7 of docs/format.md."""

from .primitives import sha256
from .wire import Wire

FILE = "throttle"


def parse(data: bytes) -> dict | None:
    """Tries of each slot; nothing if the file is not in order."""
    if len(data) < 60 or data[:10] != b"DVRNTHRO\x00\x01" or sha256(data[:-32]) != data[-32:]:
        return None
    wire = Wire(FILE, data[10:-32])
    last_used = wire.uuid()
    tries = [{"slot": str(wire.uuid()), "failed": wire.u32(), "last": wire.i64()} for _ in range(wire.u16())]
    return {"last_used": str(last_used), "tries": tries} if wire.rest() == 0 else None
