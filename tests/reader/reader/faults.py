"""What can be wrong with a vault, told in the program's own words and exit codes."""


class Refused(Exception):
    """The files cannot be believed or opened."""

    exit = 4

    def __init__(self, file: str, what: str) -> None:
        super().__init__(f"{file}: {what}")
        self.file = file
        self.what = what


class WrongKey(Refused):
    """No slot opens with this passphrase or code."""

    exit = 3

    def __init__(self) -> None:
        super().__init__("vault.keys", "wrong-key")


class Newer(Refused):
    """Written by a program that knows more than this reader."""

    def __init__(self, file: str) -> None:
        super().__init__(file, "newer-version")


def demand(holds: bool, file: str, what: str) -> None:
    """Refuses unless it holds."""
    if not holds:
        raise Refused(file, what)
