"""A recent deck in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, locale_of
from presenter.i18n.text import Text
from presenter.storage.recent_decks import RecentDeck
from presenter.windows.clock_words import as_time_of_day

Words = Callable[[Text], str]

_TODAY = Text("Today, {time}")
_YESTERDAY = Text("Yesterday, {time}")
_GONE = Text("Not there any more")


@dataclass(frozen=True, slots=True)
class ShownDeck:
    """A deck's file, its title, the folder that it lies in, when it was opened, and whether it is there.

    `missing` is what to say of one that is not; nothing otherwise.
    """

    path: Path
    title: str
    folder: str
    when: str
    missing: str = ""

    @property
    def spoken(self) -> str:
        """Return all of it in one line."""
        return ", ".join(part for part in (self.title, self.path.name, self.missing or self.when) if part)


def read_deck(
    deck: RecentDeck, *, is_there: bool, now: datetime, language: Language, words: Words
) -> ShownDeck:
    """Return a deck in words, its moment as one says it."""
    path = Path(deck.path)
    return ShownDeck(
        path=path,
        title=deck.title or path.stem,
        folder=short_folder(path.parent, Path.home()),
        when=read_when(deck.opened, now, language, words),
        missing="" if is_there else words(_GONE),
    )


def read_when(moment: datetime, now: datetime, language: Language, words: Words) -> str:
    """Return a moment as one says it: today and yesterday with the time, else the date."""
    here = moment.astimezone(now.tzinfo)
    time = as_time_of_day(here)
    if here.date() == now.date():
        return words(_TODAY.with_fields(time=time))
    if here.date() == (now - timedelta(days=1)).date():
        return words(_YESTERDAY.with_fields(time=time))
    from babel.dates import format_date, format_skeleton  # only where a date is to be written

    if here.year == now.year:
        return format_skeleton("MMMMd", here.date(), locale=locale_of(language))
    return format_date(here.date(), "long", locale=locale_of(language))


def short_folder(folder: Path, home: Path) -> str:
    """Return a folder as people write it, with `~` for the home."""
    if folder == home or not folder.is_relative_to(home):
        return "~" if folder == home else str(folder)
    return f"~/{folder.relative_to(home).as_posix()}"
