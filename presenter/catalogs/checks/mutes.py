"""Which checks a translator has muted for one entry.

A comment of the entry says so, `# noqa: numbers, links`, or all of them with a bare `# noqa`; so do flags of
Weblate (`ignore-same`, `ignore-all-checks`), by the names that its own checks have.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from presenter.catalogs.checks.table import CHECKS
from presenter.catalogs.entry import Entry
from presenter.catalogs.line import LineKind
from presenter.dataclass import dataclass

_NOQA = re.compile(r"(?:^|#\s*)noqa\b(?:\s*:\s*([\w-]+(?:[\s,]+[\w-]+)*))?", re.IGNORECASE)
_IGNORE = "ignore-"
ALL = "all-checks"


@dataclass(frozen=True, slots=True)
class Mutes:
    """What is muted: `named` by comments, code by code, `flagged` by flags; `line` is that of the comment."""

    named: tuple[str, ...] = ()
    flagged: frozenset[str] = frozenset()
    is_bare: bool = False
    line: int = 0

    def mute(self, code: str) -> bool:
        """Tell whether nothing of a check is to be told."""
        return self.is_bare or code in self.named or code in self.flagged or ALL in self.flagged

    def unused(self, codes: Collection[str]) -> tuple[str, ...]:
        """Return what comments mute in vain, where these codes were found; `noqa` for a bare one."""
        if self.is_bare:
            return () if codes else ("noqa",)
        return tuple(name for name in self.named if name not in codes)


def may_be_muted(code: str) -> bool:
    """Tell whether an entry may mute findings of this code: those of checks, and of laying its words out."""
    return code in CHECKS or code == "text-overflow" or code.startswith("cue-")


def mutes_of(entry: Entry) -> Mutes:
    """Return what is muted for an entry."""
    named: list[str] = []
    is_bare, number = False, 0
    for line in entry.lines:
        if line.kind not in (LineKind.COMMENT, LineKind.EXTRACTED):
            continue
        for match in _NOQA.finditer(line.value):
            names = re.split(r"[\s,]+", match[1]) if match[1] else []
            named += names
            is_bare = is_bare or not names
            number = line.number
    ignored = {
        flag.removeprefix(_IGNORE).replace("_", "-") for flag in entry.flags if flag.startswith(_IGNORE)
    }
    flagged = {
        code
        for code, check in CHECKS.items()
        if not ignored.isdisjoint({code, *(name.replace("_", "-") for name in check.weblate)})
    }
    return Mutes(tuple(named), frozenset(flagged | ({ALL} & ignored)), is_bare, number)
