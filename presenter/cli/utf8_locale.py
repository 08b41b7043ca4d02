"""A locale that Qt does not complain of."""

from __future__ import annotations

import locale
import os
import sys
from contextlib import suppress

UTF8_LOCALE = "C.UTF-8"


def ensure_utf8_locale() -> None:
    """Let the environment ask for UTF-8; else Qt says four lines on stderr and takes it unasked.

    Python does so itself as it starts (PEP 538), unless `LC_ALL` forbids it; what that says
    about anything but characters goes on to hold as `LANG`. In a folder that needs no Python it
    does nothing of that, and does not ask the environment either.
    """
    is_frozen = getattr(sys, "frozen", False)
    if sys.platform == "win32" or not (is_frozen or "LC_ALL" in os.environ):
        return
    if is_frozen:
        with suppress(locale.Error):
            locale.setlocale(locale.LC_CTYPE, "")
    if locale.nl_langinfo(locale.CODESET).upper() != "UTF-8":
        if "LC_ALL" in os.environ:
            os.environ["LANG"] = os.environ.pop("LC_ALL")
        os.environ["LC_CTYPE"] = UTF8_LOCALE
        # Qt keeps what is set where the system lacks the locale that `LANG` names.
        with suppress(locale.Error):
            locale.setlocale(locale.LC_CTYPE, UTF8_LOCALE)
