"""Where a key is, as the character that a US keyboard has there.

The numbers are those of the PC keyboard's scan codes of set 1, which Linux's evdev kept for its own
(linux/input-event-codes.h) and X11 and Wayland count from 8; macOS says a virtual key instead
(HIToolbox/Events.h), in which the A is 0.
"""

from __future__ import annotations

_PLAIN = "1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./"
_SHIFTED = '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>?'
_PAIRS = tuple((plain.upper(), shifted) for plain, shifted in zip(_PLAIN, _SHIFTED, strict=True))
_SCAN_CODES = (*range(2, 14), *range(16, 28), *range(30, 42), *range(43, 54))
_MAC_KEYS = (
    *(18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24),
    *(12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30),
    *(0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 50),
    *(42, 6, 7, 8, 9, 11, 45, 46, 43, 47, 44),
)
_BY_SCAN_CODE = dict(zip(_SCAN_CODES, _PAIRS, strict=True))
_BY_MAC_KEY = dict(zip(_MAC_KEYS, _PAIRS, strict=True))
_X11_OFFSET = 8


def us_position(platform: str, scan_code: int, virtual_key: int) -> tuple[str, str] | None:
    """Return the characters at a key's place, plain and with Shift; None outside of the main block.

    `platform` is `sys.platform`; both numbers are Qt's native ones of a key event.
    """
    if platform == "darwin":
        return _BY_MAC_KEY.get(virtual_key)
    return _BY_SCAN_CODE.get(scan_code if platform == "win32" else scan_code - _X11_OFFSET)
