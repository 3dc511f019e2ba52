"""`vault.anchor`: how new the vault must be. Section 4 of docs/format.md."""

from dataclasses import dataclass
from uuid import UUID

from .primitives import equal, mac
from .wire import Wire

FILE = "vault.anchor"
SLOT = 4096
STATES = {1: "open", 2: "quiet"}


@dataclass(frozen=True)
class Anchor:
    """One slot in order."""

    state: str
    sequence: int
    vault: UUID
    incarnation: UUID
    commit_no: int
    at: int
    audit_count: int
    audit_head: bytes
    ledger_count: int
    ledger_head: bytes
    pages: int
    digest: bytes


def _slot(data: bytes, vault: UUID, key: bytes) -> Anchor | None:
    if len(data) != SLOT or not equal(mac(key, data[:-32]), data[-32:]):
        return None
    wire = Wire(FILE, data)
    if wire.take(8) != b"DVRNANCH" or wire.u16() != 1:
        return None
    state = STATES.get(wire.u16())
    sequence, of, incarnation = wire.u64(), wire.uuid(), wire.uuid()
    commit_no, at, audit_count, audit_head = wire.u64(), wire.i64(), wire.u64(), wire.take(32)
    ledger_count, ledger_head, pages, digest = wire.u64(), wire.take(32), wire.u64(), wire.take(32)
    if state is None or of != vault:
        return None
    return Anchor(
        state, sequence, of, incarnation, commit_no, at, audit_count, audit_head, ledger_count, ledger_head, pages, digest
    )


def read(data: bytes, vault: UUID, key: bytes) -> tuple[Anchor | None, bool]:
    """The slot that counts, and whether both are in order."""
    slots = [_slot(data[at : at + SLOT], vault, key) for at in range(0, len(data), SLOT)]
    whole = [slot for slot in slots if slot is not None]
    newest = max(whole, key=lambda slot: slot.sequence, default=None)
    return newest, len(slots) == 2 and len(whole) == 2


def judge(anchor: Anchor | None, incarnation: UUID, commit_no: int, head: tuple[int, bytes], file: tuple[int, bytes]) -> str:
    """What the anchor says of a vault with this commit number, head of the log, and file (pages, digest)."""
    if anchor is None or anchor.incarnation != incarnation:
        return "anchor-lost"
    if commit_no < anchor.commit_no:
        return "behind"
    if commit_no > anchor.commit_no:
        return "ahead" if anchor.state == "open" else "anchor-old"
    if head != (anchor.audit_count, anchor.audit_head):
        return "altered"
    if anchor.state == "quiet" and file != (anchor.pages, anchor.digest):
        return "altered"
    return "fresh"
