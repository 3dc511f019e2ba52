"""A vault folder, from its files to its content."""

import sqlite3
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from . import anchor, audit, content, database, header, ledger, pages, throttle, wal
from .faults import Refused, WrongKey, demand
from .header import Header, Master
from .pages import Pages
from .secrets import Secrets


@dataclass(frozen=True)
class Key:
    """What a person knows."""

    secret: bytes
    kind: str
    label: str

    @classmethod
    def passphrase(cls, words: str) -> "Key":
        return cls(unicodedata.normalize("NFC", words).encode(), "passphrase", "")

    @classmethod
    def recovery(cls, random: bytes) -> "Key":
        return cls(random, "recovery", "dovernik/1 recovery")


@dataclass
class Opened:
    """Everything that was read, and what was wrong with it."""

    header: Header
    master: Master
    connection: sqlite3.Connection
    row: database.Row
    secrets: Secrets
    pages: Pages
    anchor: anchor.Anchor | None
    freshness: str
    ledger: ledger.Ledger | None
    log: audit.Log
    steps: list[int]
    throttle: dict | None
    people: list[dict] = field(default_factory=list)
    drafts: list[dict] = field(default_factory=list)
    problems: list[dict] = field(default_factory=list)

    def problem(self, file: str, what: str) -> None:
        self.problems.append({"file": file, "what": what})


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


def unlock(headers: list[Header], key: Key) -> tuple[Header, list[Master]]:
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


def _database(folder: Path, masters: list[Master], at_rest: bool) -> tuple[Master, Pages]:
    """The pages under the epoch the file is in, with what the WAL adds unless the anchor says there is none."""
    data = _bytes(folder, "vault.db")
    demand(not data.startswith(pages.PLAIN[:15]), "vault.db", "not-a-vault")
    demand(len(data) >= pages.PAGE, "vault.db", "cut-off")
    found = pages.split(data)
    if not at_rest:
        newer, length = wal.committed(_bytes(folder, "vault.db-wal"))
        found.update(newer)
        found = {n: page for n, page in found.items() if length is None or n <= length}
    for master in masters:
        held = Pages("vault.db", master.derived("database"), master.epoch.salt, found)
        if held.is_authentic(1):
            return master, held
    raise Refused("vault.db", "page")


def open_vault(folder: Path, key: Key) -> Opened:
    """Opens everything and compares everything with everything."""
    headers, broken = _headers(folder)
    copy, masters = unlock(headers, key)
    words, orderly = anchor.read(_bytes(folder, "vault.anchor"), copy.vault, masters[0].derived("anchor"))
    for master in masters[1:]:
        if words is None:
            words, orderly = anchor.read(_bytes(folder, "vault.anchor"), copy.vault, master.derived("anchor"))
    at_rest = words is not None and words.state == "quiet"
    master, held = _database(folder, masters, at_rest)
    held.check()
    connection = held.sqlite()
    steps = database.steps(connection)
    row = database.row(connection)
    database.check_header(connection, copy, master, row)
    secrets = Secrets(connection, row.id, row.key)
    raw = _bytes(folder, "vault.db")
    file = (len(raw) // pages.PAGE, pages.digest(raw))
    freshness = anchor.judge(words, row.incarnation, row.commit_no, (row.audit_count, row.audit_head), file)
    log = audit.read(connection, secrets)
    wrong = throttle.parse(_bytes(folder, "throttle"))
    opened = Opened(copy, master, connection, row, secrets, held, words, freshness, None, log, steps, wrong)
    _compare(opened, folder, broken, orderly, at_rest)
    faults: list[str] = []
    opened.people = content.people(connection, secrets, faults)
    opened.drafts = content.drafts(connection, secrets, faults)
    for fault in faults:
        opened.problem("vault.db", fault)
    return opened


def _compare(opened: Opened, folder: Path, broken: list[str], orderly: bool, at_rest: bool) -> None:
    """Everything that contradicts something else."""
    for name in broken:
        opened.problem(name, "keys")
    for number in opened.pages.bad:
        opened.problem("vault.db", f"page {number}")
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
    if fault := database.integrity(opened.connection):
        opened.problem("vault.db", fault)
    if opened.log.fault:
        opened.problem("vault.db", opened.log.fault)
    if (opened.log.count, opened.log.head) != (opened.row.audit_count, opened.row.audit_head):
        opened.problem("vault.db", "audit-head")
    _ledger(opened, _bytes(folder, "erasures.ledger"))


def _ledger(opened: Opened, data: bytes) -> None:
    """The file, the table that holds the same entries, and the anchor."""
    try:
        opened.ledger = ledger.parse(data, opened.secrets)
    except Refused as refused:
        opened.problem(refused.file, refused.what)
        return
    words, found = opened.anchor, opened.ledger
    if words and (found.count, found.head) != (words.ledger_count, words.ledger_head):
        opened.problem(ledger.FILE, "behind-anchor")
    if found.rows != database.ledger_rows(opened.connection):
        opened.problem(ledger.FILE, "table")
    if database.erasures_under_way(opened.connection):
        opened.problem("vault.db", "erasure-under-way")
