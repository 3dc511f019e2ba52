"""`erasures.ledger`. Section 5 of docs/format.md."""

from dataclasses import dataclass
from uuid import UUID

from .faults import Newer, demand
from .primitives import equal, mac
from .wire import Wire

FILE = "erasures.ledger"


@dataclass(frozen=True)
class Ledger:
    """What must stay erased."""

    count: int
    head: bytes


def parse(data: bytes, vault: UUID, key: bytes) -> Ledger:
    """Checks the MAC of the head."""
    wire = Wire(FILE, data)
    demand(wire.take(8) == b"DVRNLEDG", FILE, "not-a-ledger")
    if wire.u16() != 1:
        raise Newer(FILE)
    demand(wire.take(6) == bytes(6) and wire.uuid() == vault, FILE, "foreign")
    head = wire.take(32)
    demand(equal(mac(key, data[:32]), head), FILE, "ledger-mac")
    if wire.rest():
        raise Newer(FILE)
    return Ledger(0, head)
