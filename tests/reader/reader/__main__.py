"""`python -m reader FOLDER --passphrase-file F | --code-file F`: one JSON document on stdout.

Exit codes are those of the program: 0 whole, 3 wrong key, 4 damaged or not a vault.
"""

import argparse
import json
import sqlite3
import sys
from pathlib import Path

from . import code, content
from .faults import Refused
from .vault import Key, Opened, open_vault


def one_line(path: str) -> str:
    """A text file; one line end at its end is not part of it."""
    return Path(path).read_text(encoding="utf-8").removesuffix("\n").removesuffix("\r")


def view(opened: Opened) -> dict:
    """What the document says of a vault."""
    copy, words = opened.header, opened.anchor
    return {
        "ok": not opened.problems,
        "problems": opened.problems,
        "vault_id": str(copy.vault),
        "incarnation": str(opened.row.incarnation),
        "created": copy.created,
        "schema": copy.schema,
        "steps": opened.steps,
        "generation": copy.generation,
        "epochs": [epoch.number for epoch in copy.epochs],
        "epoch": opened.master.epoch.number,
        "slots": [{"id": str(slot.id), "kind": slot.kind, "expires": slot.expires} for slot in copy.slots],
        "slot": str(opened.master.slot.id),
        "pages": len(opened.pages.pages),
        "freshness": opened.freshness,
        "anchor": words and {"state": words.state, "sequence": words.sequence, "commit_no": words.commit_no},
        "ledger": opened.ledger and {"entries": opened.ledger.count, "head": opened.ledger.head.hex()},
        "erased": opened.ledger and opened.ledger.entries,
        "chain": {"entries": opened.log.count, "head": opened.log.head.hex(), "ok": opened.log.fault is None},
        "throttle": opened.throttle,
        "settings": content.settings(opened.connection),
        "staff": content.staff(opened.connection),
        "people": opened.people,
        "drafts": opened.drafts,
        "audit": opened.log.entries,
    }


def main() -> int:
    parser = argparse.ArgumentParser(prog="reader", description=__doc__)
    parser.add_argument("folder", type=Path)
    secret = parser.add_mutually_exclusive_group(required=True)
    secret.add_argument("--passphrase-file")
    secret.add_argument("--code-file")
    given = parser.parse_args()
    try:
        if given.passphrase_file:
            key = Key.passphrase(one_line(given.passphrase_file))
        else:
            key = Key.recovery(code.parse(one_line(given.code_file)))
        opened = open_vault(given.folder, key)
    except Refused as refused:
        print(json.dumps({"ok": False, "problems": [{"file": refused.file, "what": refused.what}]}))
        return refused.exit
    except sqlite3.Error:
        print(json.dumps({"ok": False, "problems": [{"file": "vault.db", "what": "inconsistent"}]}))
        return 4
    print(json.dumps(view(opened), ensure_ascii=False))
    return 0 if not opened.problems else 4


sys.exit(main())
