"""Memory that was needed for a while and goes back to the system."""

import sys

RETURNED = 1 << 18
"""Bytes from which on a block goes back as soon as nobody holds it."""
# glibc's malloc.h
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3


def give_back() -> None:
    """Have large blocks leave the process when they are freed.

    glibc takes the first large block that is freed for a sign that more will be needed, and from then on keeps up to 64 MB
    of what each thread used: what charts of a million consignments were reckoned from stayed with the window for good.
    Elsewhere nothing is to be done.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    # musl, which has no such habit, has no such function
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        for option in (_TRIM_THRESHOLD, _MMAP_THRESHOLD):
            mallopt(option, RETURNED)
