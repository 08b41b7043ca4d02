"""Settings of a whole talk that most programs have, as those of a deck."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from presenter.deck.durations import parse_duration
from presenter.i18n.language import parse_language
from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.front_matter import FrontMatter, Value
from presenter.importers.dialects.loose_slide import LooseTalk

_ASPECT = re.compile(r"(\d{1,4})\s*[:/x]\s*(\d{1,4})", re.ASCII)
_TAGS = re.compile(r"<[^<>]*>|!\[[^\[\]]*\]\([^()]*\)")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")
_SIZES = {"4k": "16:9"}
_MINUTES = re.compile(r"(\d+)\s*min(?:ute)?s?", re.IGNORECASE)
PUSHES = (
    "push",
    "slide",
    "cover",
    "reveal",
    "wipe",
    "convex",
    "concave",
    "zoom",
    "swap",
    "scroll",
    "explode",
)

NO_USE = Text("These settings mean something to the other program only.")


def common_settings(matter: FrontMatter, talk: LooseTalk, changes: Changes) -> set[str]:
    """Take over title, author, date, language, aspect and length; return the names of what was taken."""
    taken: set[str] = set()
    title = flat_text(matter.values.get("title", ""))
    if title:
        talk.settings["title"] = title
        taken.add("title")
    authors = [name for key in ("author", "authors") for name in _names(matter.values.get(key, ""))]
    if authors:
        talk.settings["author"] = authors if len(authors) > 1 else authors[0]
        taken |= {"author", "authors"}
    date = matter.text("date")
    if date and date not in ("today", "now", "last-modified") and "`" not in date:
        talk.settings["date"] = date
        taken.add("date")
    language = matter.text("lang", "language")
    if language and is_language(language):
        talk.settings["language"] = language.replace("-", "_")
        taken |= {"lang", "language"}
    for name in ("size", "aspectRatio", "aspect", "ratio"):
        aspect = _ASPECT.fullmatch(_SIZES.get(matter.text(name).lower(), matter.text(name)))
        if aspect is not None and 0.25 <= int(aspect[1]) / max(int(aspect[2]), 1) <= 4:
            talk.settings["aspect"] = f"{aspect[1]}:{aspect[2]}"
            taken.add(name)
    length = matter.text("duration")
    minutes = _MINUTES.fullmatch(length.strip())
    length = f"{minutes[1]}m" if minutes is not None else length
    if length and parse_duration(length):
        talk.settings["duration"] = length
        taken.add("duration")
    del changes
    return taken


def report_others(
    matter: FrontMatter, taken: Collection[str], changes: Changes, message: Text = NO_USE
) -> None:
    """Say which settings were left where they are."""
    for name, (line, words) in matter.wording.items():
        if name not in taken:
            changes.rewrote(message, line, words)


def transition_of(words: str) -> str | None:
    """Return what a deck has for a transition of another program; None where it has nothing."""
    name = words.split("|")[0].split()[0].lower() if words.split() else ""
    if name in ("none", "false"):
        return "none"
    if "fade" in name or name in ("dissolve", "view-transition"):
        return "fade"
    return "push" if name.startswith(PUSHES) else None


def flat_text(value: Value) -> str:
    """Return a setting as words on one line, without what only a page could show."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(flat_text, value)))
    if isinstance(value, dict):
        return ", ".join(filter(None, map(flat_text, value.values())))
    return " ".join(_TAGS.sub(" ", _LINK.sub(r"\1", value)).split()).removeprefix("\\ ")


def is_language(code: str) -> bool:
    """Tell whether a code is that of a language."""
    try:
        parse_language(code.replace("-", "_"))
    except ValueError:
        return False
    return True


def _names(value: Value) -> Iterator[str]:
    """Yield names of people: texts, or mappings that have a name."""
    if isinstance(value, list):
        for one in value:
            yield from _names(one)
    elif isinstance(value, dict):
        name = value.get("name")
        if isinstance(name, dict):
            yield flat_text(name)
        elif isinstance(name, str):
            yield name
    elif value.strip():
        yield " ".join(value.split())
