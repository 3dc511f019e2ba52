"""`erasures.ledger`: what must stay erased, chained by MACs. Section 5 of docs/format.md."""

from dataclasses import dataclass, field
from uuid import UUID

from .faults import Newer, Refused, demand
from .primitives import equal, mac, open_sealed
from .secrets import Secrets
from .wire import Wire, u32, u64

FILE = "erasures.ledger"
HEADER = 64
ERASURE, RESTRICTION, LIFTED = 1, 5, 6
OF_PURPOSE = {2: "withdrawn", 3: "refused", 4: "objected"}


@dataclass
class Ledger:
    """The entries, their number and the MAC that stands for all of them."""

    count: int
    head: bytes
    entries: list[dict] = field(default_factory=list)
    rows: list[tuple[int, bytes, bytes]] = field(default_factory=list)


def _erasure(wire: Wire) -> dict:
    whole, plan = wire.u8() == 1, wire.take(32)
    values = [str(wire.uuid()) for _ in range(wire.u32())]
    kept = [{"row": str(wire.uuid()), "until": wire.text(), "law": wire.text()} for _ in range(wire.u32())]
    suppressed = [wire.take(32).hex() for _ in range(wire.u32())]
    return {"kind": "erased", "whole": whole, "plan": plan.hex(), "values": values, "kept": kept, "suppressed": suppressed}


def entry(clear: bytes) -> dict:
    """What stands inside the seal."""
    wire = Wire(FILE, clear)
    kind, at = wire.u8(), wire.i64()
    people = [str(wire.uuid()) for _ in range(wire.u32())]
    if kind == ERASURE:
        facts = _erasure(wire)
    elif kind in OF_PURPOSE:
        facts = {"kind": OF_PURPOSE[kind], "purpose": wire.text()}
    elif kind == RESTRICTION:
        facts = {"kind": "restricted", "why": wire.text()}
    elif kind == LIFTED:
        facts = {"kind": "lifted"}
    else:
        raise Newer(FILE)
    demand(wire.rest() == 0, FILE, "entry")
    return {"at": at, "people": people} | facts


def parse(data: bytes, secrets: Secrets) -> Ledger:
    """Checks each MAC and opens each entry."""
    wire = Wire(FILE, data)
    demand(wire.take(8) == b"DVRNLEDG", FILE, "not-a-ledger")
    if wire.u16() != 1:
        raise Newer(FILE)
    demand(wire.take(6) == bytes(6) and wire.uuid() == secrets.vault, FILE, "foreign")
    chain, seal = secrets.derived("ledger"), secrets.derived("ledger entry")
    ledger = Ledger(0, wire.take(32))
    demand(equal(mac(chain, data[:32]), ledger.head), FILE, "ledger-mac")
    while wire.rest():
        length = wire.u32()
        sealed, link = wire.take(length), wire.take(32)
        demand(equal(mac(chain, ledger.head, u32(length), sealed), link), FILE, "ledger-mac")
        number = ledger.count + 1
        clear = open_sealed(seal, sealed, b"dovernik/1 ledger entry" + secrets.vault.bytes + u64(number))
        if clear is None:
            raise Refused(FILE, "entry")
        ledger.count, ledger.head = number, link
        ledger.entries.append(entry(clear))
        ledger.rows.append((number, sealed, link))
    return ledger
