"""`python -m reader TARGET --passphrase-file F | --code-file F`: one JSON document on stdout.

The target is the folder of a vault or a backup. Exit codes are those of the program: 0 whole, 3 wrong key, 4 damaged or
not a vault.
"""

import argparse
import json
import sqlite3
import sys
from pathlib import Path

from .backup import open_backup
from .faults import Refused
from .key import Key
from .vault import open_vault


def one_line(path: str) -> str:
    """A text file; one line end at its end is not part of it."""
    return Path(path).read_text(encoding="utf-8").removesuffix("\n").removesuffix("\r")


def answer(given: argparse.Namespace) -> tuple[dict, int]:
    """The document and the exit code."""
    try:
        if given.passphrase_file:
            key = Key.passphrase(one_line(given.passphrase_file))
        else:
            key = Key.recovery(one_line(given.code_file))
        if given.target.is_dir():
            opened = open_vault(given.target, key)
        else:
            opened = open_backup(given.target.read_bytes(), key)
    except Refused as refused:
        return {"ok": False, "problems": [{"file": refused.file, "what": refused.what}]}, refused.exit
    except (sqlite3.Error, UnicodeDecodeError):
        # The tables contradict each other, as after an old page was put back.
        return {"ok": False, "problems": [{"file": "vault.db", "what": "inconsistent"}]}, 4
    return opened.view(), 0 if not opened.problems else 4


def main() -> int:
    parser = argparse.ArgumentParser(prog="reader", description=__doc__)
    parser.add_argument("target", type=Path)
    secret = parser.add_mutually_exclusive_group(required=True)
    secret.add_argument("--passphrase-file")
    secret.add_argument("--code-file")
    document, code = answer(parser.parse_args())
    print(json.dumps(document, ensure_ascii=False))
    return code


sys.exit(main())
