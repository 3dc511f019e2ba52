"""Every key of a vault, one a line: its name, a tab, its bytes in hexadecimal. Run in tests/reader; the passphrase comes
on the standard input. Keys of invented people only."""

import sys
from pathlib import Path

from reader.key import Key
from reader.vault import open_vault

key = Key.passphrase(sys.stdin.read())
opened = open_vault(Path(sys.argv[1]), key)
master, secrets = opened.master, opened.inside.secrets
found = {
    "passphrase": key.secret,
    "passphrase key": master.slot.derive(key.secret, key.label),
    "private key": master.slot.open(key.secret, key.label),
    "master key": master.key,
    "database key": master.derived("database"),
    "header key": master.derived("header"),
    "anchor key": master.derived("anchor"),
    "inner key": opened.inside.row.key,
    "wrapping key": secrets.derived("wrap"),
    "audit key": secrets.audit,
    "hash key": secrets.derived("keyed hash"),
}
for number, (subject,) in enumerate(opened.inside.connection.execute("SELECT subject FROM subject_key")):
    found[f"key of person {number}"] = secrets.of_person(subject)
for name, value in found.items():
    print(name, value.hex(), sep="\t")
