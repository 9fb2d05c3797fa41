"""One page of an encrypted file made readable, for a file so damaged that SQLCipher refuses it as a whole.

SQLCipher 4 with a raw key writes a page as AES-256-CBC over all but its last 80 bytes, which are the vector (16) and the seal
(HMAC-SHA512, 64); the first page begins with the salt in place of SQLite's first 16 bytes, which are always the same
(https://www.zetetic.net/sqlcipher/design/).
"""

from horgosdesk.store.file import PLAIN
from horgosdesk.store.key import Key

SIZE = 4096
"""Bytes of a page of every encrypted file."""
RESERVED = 80
"""Of these at the end for the vector and the seal; SQLite knows them as reserved."""


def unseal(page: bytes, number: int, key: Key) -> bytes:
    """A page as SQLite would have it, the reserved bytes zero. A damaged one comes out as rubbish, or partly so.

    page: SIZE bytes as they lie in the file or in a frame of its write-ahead log. number: from 1.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    page = page.ljust(SIZE, b"\0")
    end = SIZE - RESERVED
    begin = len(PLAIN) if number == 1 else 0
    work = Cipher(AES256(bytes(key.raw)), CBC(page[end : end + 16])).decryptor()
    return (PLAIN if begin else b"") + work.update(page[begin:end]) + work.finalize() + bytes(RESERVED)
