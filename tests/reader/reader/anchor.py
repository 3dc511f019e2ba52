"""`vault.anchor`: how new the vault must be. Section 4 of docs/format.md."""

from dataclasses import dataclass
from uuid import UUID

from .primitives import equal, mac
from .wire import Wire

FILE = "vault.anchor"
SLOT, USED = 4096, 512
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
    alarm: "Alarm"


@dataclass(frozen=True)
class Alarm:
    """What was found once and nobody acknowledged yet."""

    behind: bool
    altered: bool
    anchor_lost: bool
    commits: int
    kept_until: int | None
    newest: int

    def codes(self) -> list[str]:
        told = {"behind": self.behind, "altered": self.altered, "anchor-lost": self.anchor_lost}
        return [code for code, is_told in told.items() if is_told]


def _alarm(wire: Wire) -> Alarm:
    bits, commits, kept_until, newest = wire.u16(), wire.u64(), wire.i64(), wire.i64()
    known = kept_until if bits & 8 else None
    return Alarm(bool(bits & 1), bool(bits & 2), bool(bits & 4), commits, known, newest)


def _slot(data: bytes, vault: UUID, key: bytes) -> Anchor | None:
    if len(data) != SLOT or not equal(mac(key, data[: USED - 32]), data[USED - 32 : USED]) or any(data[USED:]):
        return None
    wire = Wire(FILE, data)
    if wire.take(8) != b"DVRNANCH" or wire.u16() != 1:
        return None
    state = STATES.get(wire.u16())
    sequence, of, incarnation = wire.u64(), wire.uuid(), wire.uuid()
    commit_no, at, audit_count, audit_head = wire.u64(), wire.i64(), wire.u64(), wire.take(32)
    ledger_count, ledger_head, pages, digest = wire.u64(), wire.take(32), wire.u64(), wire.take(32)
    alarm = _alarm(wire)
    if state is None or of != vault:
        return None
    log, erased = (audit_count, audit_head), (ledger_count, ledger_head)
    return Anchor(state, sequence, of, incarnation, commit_no, at, *log, *erased, pages, digest, alarm)


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
