"""The write-ahead log of SQLite: its frames hold pages in the form of the database."""

import struct

from .pages import PAGE

MAGIC = {0x377F0682: "<", 0x377F0683: ">"}


def _sum(order: str, data: bytes, before: tuple[int, int]) -> tuple[int, int]:
    one, two = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2]):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two


def committed(data: bytes) -> tuple[dict[int, bytes], int | None]:
    """The newest committed page of each number, and how many pages the database has then."""
    if len(data) < 32:
        return {}, None
    magic, _, size, _, salt_one, salt_two, *sums = struct.unpack(">8I", data[:32])
    order = MAGIC.get(magic)
    if order is None or size != PAGE:
        return {}, None
    running = _sum(order, data[:24], (0, 0))
    if running != tuple(sums):
        return {}, None
    pages: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    length = None
    for at in range(32, len(data) - 24 - PAGE + 1, 24 + PAGE):
        number, after, *salts_and_sums = struct.unpack(">6I", data[at : at + 24])
        page = data[at + 24 : at + 24 + PAGE]
        running = _sum(order, data[at : at + 8] + page, running)
        if salts_and_sums != [salt_one, salt_two, *running] or number == 0:
            break
        waiting[number] = page
        if after:
            pages.update(waiting)
            waiting, length = {}, after
    return {n: page for n, page in pages.items() if length is None or n <= length}, length
