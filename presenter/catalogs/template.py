"""What is to be translated: each message once, with the places where it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from presenter.catalogs.entry import Entry, Key, new_entry
from presenter.catalogs.line import LineKind
from presenter.dataclass import dataclass
from presenter.i18n.language import Language, fallback_chain

IDENTITY = "id: "
"""What the extracted comment begins with that says where in the deck a message stands."""

LIMIT, TIME, KEEP, NOTE, BEFORE, AFTER = "limit: ", "time: ", "keep: ", "note: ", "before: ", "after: "
"""What the others begin with: the room there is, how long it is shown, the words that stay as they are, what
the author says, a cue's neighbours."""

_MOST_CHARACTERS = "max-length:"


@dataclass(frozen=True, slots=True)
class TemplateMessage:
    """A message to translate: its key, and every place and identity it has in the source.

    `places` are `path:line` or `path`, relative to the folder that holds the translations' folder.
    `limit` is how many characters there is room for, 0 for any number, `time` how long it is shown, in words:
    None where that was not measured, so that what a catalog says of it stays. `before` and `after` are the
    words of its neighbours, `notes` those of the author, `kept` what must stay in a translation. In the
    languages `besides` the author has written it himself, wherever it stands.
    """

    key: Key
    plural: str = ""
    identities: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    limit: int | None = None
    time: str | None = None
    kept: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    besides: frozenset[Language] = frozenset()

    def is_needed_in(self, language: Language) -> bool:
        """Tell whether the words are to be translated into a language: the author may have done it."""
        return self.besides.isdisjoint(fallback_chain(language))

    @property
    def files(self) -> tuple[str, ...]:
        """Return the places without their lines, each once."""
        return tuple(_files(self.places))

    def described(self, entry: Entry, places: Iterable[str]) -> Entry:
        """Return an entry whose identities, places and flags are those of this message.

        Comments and flags of other origin stay; places that differ by their lines alone do too.
        """
        extracted = entry.comments(LineKind.EXTRACTED)
        comments = self.comments(extracted)
        if comments != list(extracted):
            entry = entry.with_comments(LineKind.EXTRACTED, comments)
        places = list(places)
        if entry_files(entry) != _files(places):
            entry = entry.with_comments(LineKind.REFERENCE, [_reference(place) for place in places])
        return entry.with_flags(self._flags(entry.flags))

    def comments(self, standing: Iterable[str] = ()) -> list[str]:
        """Return what the extracted comments of an entry are to be, where these stand there now."""
        own: dict[str, list[str]] = {
            IDENTITY: list(self.identities),
            LIMIT: [f"{self.limit} characters"] if self.limit else [],
            TIME: [self.time] if self.time else [],
            KEEP: list(self.kept),
            NOTE: list(self.notes),
            BEFORE: list(self.before),
            AFTER: list(self.after),
        }
        standing = list(standing)
        for prefix, measured in ((LIMIT, self.limit), (TIME, self.time)):
            if measured is None:
                own[prefix] = [text.removeprefix(prefix) for text in standing if text.startswith(prefix)]
        others = [text for text in standing if not text.startswith(tuple(own))]
        return [*(prefix + text for prefix, texts in own.items() for text in texts), *others]

    def _flags(self, standing: Sequence[str]) -> list[str]:
        """Return the flags of an entry with those of this message; of two limits the new one stays."""
        own = [*self.flags, *([f"{_MOST_CHARACTERS}{self.limit}"] if self.limit else [])]
        outdated = [
            flag
            for flag in standing
            if self.limit is not None and flag.startswith(_MOST_CHARACTERS) and flag not in own
        ]
        kept = [flag for flag in standing if flag not in outdated]
        return [*kept, *(flag for flag in own if flag not in kept)]


def needed_in(template: Iterable[TemplateMessage], language: Language) -> tuple[TemplateMessage, ...]:
    """Return what of a template a language needs: the author may have written some of it himself."""
    return tuple(message for message in template if message.is_needed_in(language))


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
    """Return messages of one key as one, with the places of all, and the room of the narrowest."""
    limits = [message.limit for message in alike if message.limit is not None]
    return TemplateMessage(
        key=alike[0].key,
        plural=next((message.plural for message in alike if message.plural), ""),
        identities=tuple(dict.fromkeys(identity for message in alike for identity in message.identities)),
        places=tuple(dict.fromkeys(place for message in alike for place in message.places)),
        flags=tuple(dict.fromkeys(flag for message in alike for flag in message.flags)),
        limit=min((limit for limit in limits if limit), default=0) if limits else None,
        time=next((message.time for message in alike if message.time is not None), None),
        kept=alike[0].kept,
        notes=tuple(dict.fromkeys(note for message in alike for note in message.notes)),
        before=tuple(dict.fromkeys(words for message in alike for words in message.before)),
        besides=frozenset.intersection(*(message.besides for message in alike)),
        after=tuple(dict.fromkeys(words for message in alike for words in message.after)),
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
