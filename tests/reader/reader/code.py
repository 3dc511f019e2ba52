"""The recovery code: 31 random characters and a check character over GF(32). Section 8 of docs/format.md."""

from .faults import WrongKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


def times_x(element: int) -> int:
    """Multiplies by x in GF(2)[x]/(x^5 + x^2 + 1)."""
    element <<= 1
    return element ^ 0b100101 if element & 0b100000 else element


def check_of(random: list[int]) -> int:
    """The character that belongs behind 31 others: the sum of x^(31-k) times the k-th, by Horner's rule."""
    total = 0
    for element in random:
        total = times_x(total ^ element)
    return total


def parse(text: str) -> bytes:
    """The 31 random characters of a code as a person typed it."""
    letters = text.strip().upper().translate(READ_AS)
    if len(letters) != 32 or any(letter not in ALPHABET for letter in letters):
        raise WrongKey
    elements = [ALPHABET.index(letter) for letter in letters]
    if check_of(elements[:31]) != elements[31]:
        raise WrongKey
    return letters[:31].encode()
