"""What a check is: its code, how much it matters, what it means and where it applies."""

from __future__ import annotations

from presenter.catalogs.channel import Channel
from presenter.dataclass import dataclass
from presenter.errors import Severity
from presenter.i18n.text import Text


@dataclass(frozen=True, slots=True)
class Check:
    """A check of translations.

    `languages` are those that it applies to, all where there are none. `weblate` are the checks of Weblate
    that find the same: a flag `ignore-…` for one of them mutes this too.
    """

    code: str
    severity: Severity
    meaning: Text
    channels: frozenset[Channel] = frozenset(Channel)
    languages: tuple[str, ...] = ()
    weblate: tuple[str, ...] = ()
