"""A vault folder, from its files to its content."""

from dataclasses import dataclass, field
from pathlib import Path

from . import anchor, database, header, inside, ledger, pages, throttle, wal
from .faults import Refused, WrongKey, demand
from .header import Header, Master
from .key import Key
from .pages import Pages


@dataclass
class Opened:
    """Everything that was read, and what was wrong with it."""

    header: Header
    master: Master
    pages: Pages
    inside: inside.Inside
    anchor: anchor.Anchor | None
    freshness: str
    throttle: dict | None
    entries: ledger.Ledger | None = None
    problems: list[dict] = field(default_factory=list)

    def problem(self, file: str, what: str) -> None:
        self.problems.append({"file": file, "what": what})

    def view(self) -> dict:
        """What a document says of it."""
        copy, words, entries = self.header, self.anchor, self.entries
        return {
            "ok": not self.problems,
            "problems": self.problems,
            "vault_id": str(copy.vault),
            "created": copy.created,
            "schema": copy.schema,
            "generation": copy.generation,
            "epochs": [epoch.number for epoch in copy.epochs],
            "epoch": self.master.epoch.number,
            "slots": [{"id": str(slot.id), "kind": slot.kind, "expires": slot.expires} for slot in copy.slots],
            "slot": str(self.master.slot.id),
            "pages": len(self.pages.pages),
            "freshness": self.freshness,
            "anchor": words
            and {"state": words.state, "sequence": words.sequence, "commit_no": words.commit_no, "alarm": words.alarm.codes()},
            "ledger": entries and {"entries": entries.count, "head": entries.head.hex()},
            "erased": entries and entries.entries,
            "throttle": self.throttle,
        } | self.inside.view()


def _bytes(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except FileNotFoundError:
        return b""


def _headers(folder: Path) -> tuple[list[Header], list[str]]:
    """The copies in order, newest first, and the names of the others."""
    whole, broken = [], []
    for name in ("vault.keys", "vault.keys.2"):
        try:
            whole.append(header.parse(_bytes(folder, name)))
        except Refused as refused:
            if refused.what == "newer-version":
                raise
            broken.append(name)
    demand(bool(whole), "vault.keys", "keys")
    return sorted(whole, key=lambda copy: -copy.generation), broken


def _unlock(headers: list[Header], key: Key) -> tuple[Header, list[Master]]:
    """The newest header that opens with this key."""
    for copy in headers:
        for slot in copy.slots:
            if slot.kind != key.kind:
                continue
            private = slot.open(key.secret, key.label)
            masters = copy.masters(slot, private) if private else []
            if masters:
                return copy, masters
    raise WrongKey


def _master(data: bytes, masters: list[Master]) -> Master:
    """The epoch the file is in."""
    demand(not data.startswith(pages.PLAIN[:15]), "vault.db", "not-a-vault")
    demand(len(data) >= pages.PAGE, "vault.db", "cut-off")
    for master in masters:
        first = Pages("vault.db", master.derived("database"), master.epoch.salt, {1: data[: pages.PAGE]})
        if first.is_authentic(1):
            return master
    raise Refused("vault.db", "page")


def _pages(data: bytes, master: Master, frames: bytes) -> Pages:
    """The pages of the file with what the WAL adds."""
    found = pages.split(data)
    newer, length = wal.committed(frames)
    found.update(newer)
    found = {number: page for number, page in found.items() if length is None or number <= length}
    return Pages("vault.db", master.derived("database"), master.epoch.salt, found)


def open_vault(folder: Path, key: Key) -> Opened:
    """Opens everything and compares everything with everything."""
    headers, broken = _headers(folder)
    copy, masters = _unlock(headers, key)
    data = _bytes(folder, "vault.db")
    master = _master(data, masters)
    words, orderly = anchor.read(_bytes(folder, "vault.anchor"), copy.vault, master.derived("anchor"))
    at_rest = words is not None and words.state == "quiet"
    held = _pages(data, master, b"" if at_rest else _bytes(folder, "vault.db-wal"))
    content = inside.read(held)
    row = content.row
    database.check_header(content.connection, copy, master, row)
    file = (len(data) // pages.PAGE, pages.digest(data))
    freshness = anchor.judge(words, row.incarnation, row.commit_no, (row.audit_count, row.audit_head), file)
    wrong = throttle.parse(_bytes(folder, "throttle"))
    opened = Opened(copy, master, held, content, words, freshness, wrong, problems=content.problems)
    # While the master key is being changed a slot may be the other epoch's.
    _compare(opened, folder, broken, orderly or len(copy.epochs) > 1, at_rest)
    _ledger(opened, _bytes(folder, "erasures.ledger"))
    return opened


def _compare(opened: Opened, folder: Path, broken: list[str], orderly: bool, at_rest: bool) -> None:
    """Everything that contradicts something else."""
    for name in broken:
        opened.problem(name, "keys")
    if _bytes(folder, "vault.db")[:16] != opened.master.epoch.salt:
        opened.problem("vault.db", "salt")
    if at_rest and _bytes(folder, "vault.db-wal"):
        opened.problem("vault.db-wal", "planted")
    if (folder / "vault.db-journal").exists():
        opened.problem("vault.db-journal", "planted")
    if not orderly:
        opened.problem("vault.anchor", "slot")
    if opened.freshness not in ("fresh", "ahead"):
        opened.problem("vault.db", opened.freshness)
    if opened.anchor:
        for code in opened.anchor.alarm.codes():
            opened.problem("vault.anchor", f"{code}, not acknowledged")


def _ledger(opened: Opened, data: bytes) -> None:
    """The file, the table that holds the same entries, and the anchor."""
    try:
        opened.entries = ledger.parse(data, opened.inside.secrets)
    except Refused as refused:
        opened.problem(refused.file, refused.what)
        return
    words, found = opened.anchor, opened.entries
    if words and (found.count, found.head) != (words.ledger_count, words.ledger_head):
        opened.problem(ledger.FILE, "behind-anchor")
    if found.rows != database.ledger_rows(opened.inside.connection):
        opened.problem(ledger.FILE, "table")
