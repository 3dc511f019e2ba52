"""What a person knows: a passphrase, or the code of a recovery sheet."""

import unicodedata
from dataclasses import dataclass

from . import code


@dataclass(frozen=True)
class Key:
    """A secret, the kind of slot it opens, and the label its key is derived with."""

    secret: bytes
    kind: str
    label: str

    @classmethod
    def passphrase(cls, words: str) -> "Key":
        return cls(unicodedata.normalize("NFC", words).encode(), "passphrase", "")

    @classmethod
    def recovery(cls, text: str) -> "Key":
        return cls(code.parse(text), "recovery", "dovernik/1 recovery")
