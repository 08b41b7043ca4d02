"""How far translations have come, as tables for a terminal and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from babel.numbers import format_decimal, format_percent

from presenter.catalogs.channel import CHANNEL_TITLES, Channel
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.status import ChannelStatus, SlideStatus, together
from presenter.catalogs.tally import Tally
from presenter.dataclass import dataclass
from presenter.deck.inline import plain_text
from presenter.i18n.language import Language, language_name, locale_of
from presenter.i18n.text import Text, Translate, plural
from presenter.outputs.columns import aligned, columns_of, shortened

INTERFACE = "interface"
"""What the program's own words are called where channels are named for programs."""

_NOTHING = "–"
_NARROWEST_TITLE, _WIDEST_TITLE = 16, 40
_SELDOM = (EntryState.GUESS, EntryState.DRAFT)
_COUNTED: Mapping[EntryState, Text] = MappingProxyType(
    {
        EntryState.TRANSLATED: Text("Translated", context="heading"),
        EntryState.STALE: Text("Stale", context="heading"),
        EntryState.GUESS: Text("Guessed", context="heading"),
        EntryState.DRAFT: Text("Drafted", context="heading"),
        EntryState.MISSING: Text("Missing", context="heading"),
    }
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: the language of the terminal, what finds words in it, and how many columns there are."""

    language: Language
    translate: Translate
    columns: int

    def words(self, text: Text) -> str:
        """Return a message in the reader's language."""
        return text.render(self.translate)

    def number(self, number: int) -> str:
        """Return a number as the reader's language writes it."""
        return str(format_decimal(number, locale=locale_of(self.language)))

    def percent(self, tally: Tally) -> str:
        """Return how much is done as the reader's language writes it; a dash where there is nothing to do."""
        if not tally.total:
            return _NOTHING
        return str(format_percent(tally.percent / 100, locale=locale_of(self.language)))

    def name_of(self, language: Language) -> str:
        """Return the name of a language, with its code."""
        return f"{language_name(language, self.language)} ({language})"


def as_table(channels: Sequence[ChannelStatus], interface: Tally | None, reader: Reader) -> str:
    """Return the state of one language as a table; where the terminal is too narrow, as a list."""
    rows = [(CHANNEL_TITLES[found.channel], found.tally) for found in channels]
    whole = together(tally for _, tally in rows)
    rows.append((Text("The deck", context="total"), whole))
    if interface is not None:
        rows.append((Text("Interface"), interface))
    shown = [
        state
        for state in EntryState
        if state not in _SELDOM or any(tally.messages.get(state) for _, tally in rows)
    ]
    heads = [*(_COUNTED[state] for state in shown), Text("Texts"), Text("Words"), Text("Words left")]
    table = [[reader.name_of(channels[0].language), *map(reader.words, heads), reader.words(Text("Done"))]]
    table += [[reader.words(title), *_figures(tally, shown, reader)] for title, tally in rows]
    lines = list(aligned(table, words=(0,)))
    if max(map(columns_of, lines)) > reader.columns:
        lines = [table[0][0], *_listed(rows, reader)]
    return "\n".join(lines)


def slides_as_table(slides: Sequence[SlideStatus], reader: Reader) -> str:
    """Return what is left to do on each slide of one language, and how many slides are done."""
    heads = [reader.words(CHANNEL_TITLES[channel]) for channel in Channel]
    heads += [reader.words(Text("Words left")), reader.words(Text("Done"))]
    name = reader.name_of(slides[0].language)
    table = [["", name, *heads]]
    unfinished = [found for found in slides if found.whole.left]
    room = reader.columns - sum(columns_of(head) + 2 for head in heads) - len(str(len(slides))) - 2
    widest = max(_NARROWEST_TITLE, min(_WIDEST_TITLE, room))
    for found in unfinished:
        number, title = _place(found, reader)
        left = [
            reader.number(tally.left) if tally.total else _NOTHING
            for tally in (found.tallies[channel] for channel in Channel)
        ]
        whole = found.whole
        words = reader.number(whole.words_left)
        table.append([number, shortened(title, widest), *left, words, reader.percent(whole)])
    done = sum(not found.whole.left for found in slides if found.slide is not None)
    said = reader.words(plural("{count} slide is done.", "{count} slides are done.", done))
    return "\n".join([*(aligned(table, words=(1,)) if unfinished else [name]), said])


def as_json(channels: Iterable[ChannelStatus], interfaces: Mapping[Language, Tally | None]) -> str:
    """Return the state of all languages as JSON: an object for each channel of each, the interface's last."""
    found = [(status.language, str(status.channel), status.tally) for status in channels]
    found += [(language, INTERFACE, tally) for language, tally in interfaces.items() if tally is not None]
    rows = [
        {"language": language, "channel": channel, **_object(tally)} for language, channel, tally in found
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def slides_as_json(slides: Iterable[SlideStatus]) -> str:
    """Return the state of each slide as JSON: an object for each slide of each language.

    `slide` is its id and `number` its place, from 1; both null for what stands on every slide.
    """
    rows = [
        {
            "language": found.language,
            "slide": found.slide and found.slide.identifier,
            "number": found.slide and found.slide.index + 1,
            **_object(found.whole),
            "channels": {str(channel): _object(tally) for channel, tally in found.tallies.items()},
        }
        for found in slides
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _figures(tally: Tally, shown: Iterable[EntryState], reader: Reader) -> list[str]:
    counts = [tally.messages.get(state, 0) for state in shown]
    numbers = (*counts, tally.total, tally.total_words, tally.words_left)
    return [*map(reader.number, numbers), reader.percent(tally)]


def _listed(rows: Iterable[tuple[Text, Tally]], reader: Reader) -> Iterator[str]:
    for title, tally in rows:
        said = Text("{channel}: {percent}, {left} of {words} words left").with_fields(
            channel=title,
            percent=reader.percent(tally),
            left=reader.number(tally.words_left),
            words=reader.number(tally.total_words),
        )
        yield f"  {reader.words(said)}"


def _place(found: SlideStatus, reader: Reader) -> tuple[str, str]:
    if found.slide is None:
        return "", reader.words(Text("On every slide"))
    title = found.slide.title
    return str(found.slide.index + 1), plain_text(title.text) if title else found.slide.identifier


def _object(tally: Tally) -> dict[str, object]:
    words = {str(state): tally.words.get(state, 0) for state in EntryState}
    return {
        **{str(state): tally.messages.get(state, 0) for state in EntryState},
        "total": tally.total,
        "words": {**words, "total": tally.total_words, "left": tally.words_left},
        "percent": tally.percent,
    }
