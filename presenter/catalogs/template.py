"""What is to be translated: each message once, with the places where it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from presenter.catalogs.entry import Entry, Key, new_entry
from presenter.catalogs.line import LineKind

IDENTITY = "id: "
"""What the extracted comment begins with that says where in the deck a message stands."""


@dataclass(frozen=True, slots=True)
class TemplateMessage:
    """A message to translate: its key, and every place and identity it has in the source.

    `places` are `path:line` or `path`, relative to the folder that holds the translations' folder.
    """

    key: Key
    plural: str = ""
    identities: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Return the places without their lines, each once."""
        return tuple(_files(self.places))

    def described(self, entry: Entry, places: Iterable[str]) -> Entry:
        """Return an entry whose identities, places and flags are those of this message.

        Comments and flags of other origin stay; places that differ by their lines alone do too.
        """
        extracted = entry.comments(LineKind.EXTRACTED)
        identities = [IDENTITY + identity for identity in self.identities]
        if [text for text in extracted if text.startswith(IDENTITY)] != identities:
            others = [text for text in extracted if not text.startswith(IDENTITY)]
            entry = entry.with_comments(LineKind.EXTRACTED, [*identities, *others])
        places = list(places)
        if entry_files(entry) != _files(places):
            entry = entry.with_comments(LineKind.REFERENCE, [_reference(place) for place in places])
        missing = [flag for flag in self.flags if flag not in entry.flags]
        return (
            entry.with_comments(LineKind.FLAGS, [", ".join((*entry.flags, *missing))]) if missing else entry
        )


def gathered(found: Iterable[TemplateMessage]) -> tuple[TemplateMessage, ...]:
    """Return each message once, in the order of its first place."""
    by_key: defaultdict[Key, list[TemplateMessage]] = defaultdict(list)
    for message in found:
        by_key[message.key].append(message)
    return tuple(_merged(alike) for alike in by_key.values())


def template_entries(template: Iterable[TemplateMessage]) -> list[Entry]:
    """Return the entries of a `.pot`, with lines in their places."""
    return [message.described(new_entry(message.key, message.plural), message.places) for message in template]


def entry_files(entry: Entry) -> list[str]:
    """Return the files that an entry says it comes from."""
    words: list[str] = []
    for line in entry.comments(LineKind.REFERENCE):
        words.extend(_words(line))
    return _files(words)


def _merged(alike: list[TemplateMessage]) -> TemplateMessage:
    """Return messages of one key as one, with the places of all."""
    return TemplateMessage(
        key=alike[0].key,
        plural=next((message.plural for message in alike if message.plural), ""),
        identities=tuple(dict.fromkeys(identity for message in alike for identity in message.identities)),
        places=tuple(dict.fromkeys(place for message in alike for place in message.places)),
        flags=tuple(dict.fromkeys(flag for message in alike for flag in message.flags)),
    )


def _files(places: Iterable[str]) -> list[str]:
    files = (
        file if line.isdigit() and file else place
        for place in places
        for file, _, line in [place.rpartition(":")]
    )
    return list(dict.fromkeys(files))


def _reference(place: str) -> str:
    """Return a place as gettext writes it: within isolating marks where there is a space in it."""
    return f"\u2068{place}\u2069" if " " in place else place


def _words(line: str) -> list[str]:
    words: list[str] = []
    for number, part in enumerate(line.replace("\u2069", "\u2068").split("\u2068")):
        words.extend([part] if number % 2 else part.split())
    return words
