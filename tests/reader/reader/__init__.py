"""An independent reader of Dôverník's files.

Written from docs/format.md alone, with the standard library and `cryptography`: it shares no code, no library and no
language with the program, so that where the two agree, the page is right. It reads and never writes.
"""
