"""The memory of pictures, given back to the system as soon as a picture goes."""

from __future__ import annotations

import sys
from contextlib import suppress

_LARGE = 512 * 1024  # bytes: less than any picture that is worth it
_M_MMAP_THRESHOLD = -3  # malloc.h of the GNU C library


def give_pictures_back() -> None:
    """Let whatever is large have memory of its own, which goes with it.

    The GNU C library moves its limit up to the largest block that was ever freed (mallopt(3)); pictures of
    some megabytes then come from the heap, where holes stay between them that nobody can use. Elsewhere
    there is nothing to be done.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(AttributeError, OSError):  # another C library
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE)
