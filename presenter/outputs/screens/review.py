"""What there is to review on a slide: each entry once, with how it is translated into each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from presenter.catalogs.channel import Channel, channel_of
from presenter.catalogs.checks.glossary import NO_GLOSSARY, Glossary
from presenter.catalogs.checks.read_glossary import read_glossary
from presenter.catalogs.checks.unit_findings import unit_findings
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.template import IDENTITY
from presenter.catalogs.translatable import is_translatable
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Message
from presenter.deck.messages import messages, slide_messages
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.translation.unit import UnitKey
from presenter.translation.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Translated:
    """An entry in one language: its words as the catalog has them, whether an audience sees them or not."""

    language: Language
    state: EntryState
    words: str
    previous: str | None
    comment: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An entry of a slide, its number there and its translations; `remarks` are what the deck says of it."""

    number: int
    message: Message
    source: Language
    remarks: tuple[str, ...]
    translations: tuple[Translated, ...]

    @property
    def key(self) -> UnitKey:
        """Return what the entry is known by."""
        return UnitKey.of(self.message)

    @property
    def anchor(self) -> str:
        """Return its name in a document: its place in the deck."""
        return self.message.identity or f"deck/{self.message.context}"


@dataclass(frozen=True, slots=True)
class Review:
    """A deck with its catalogs in some languages; notes are left out unless they are asked for."""

    deck: Deck
    benches: Mapping[Language, Workbench]
    with_notes: bool
    glossary: Glossary = NO_GLOSSARY

    @classmethod
    def of(cls, deck: Deck, languages: Iterable[Language], *, notes: bool) -> Review:
        """Read the catalogs of a deck in these languages, and its glossary."""
        benches = {language: Workbench.open(deck, language) for language in languages}
        glossary, _ = read_glossary(translations_folder(deck))
        return cls(deck, benches, notes, glossary)

    def rows(self, slide: Slide | None) -> tuple[Row, ...]:
        """Return the entries of a slide, or of the front matter, in reading order, each once."""
        wanted = self._entries(slide).values()
        return tuple(self._row(number, message, slide) for number, message in enumerate(wanted, start=1))

    def counts(self, language: Language, slides: Sequence[Slide]) -> Mapping[EntryState, int]:
        """Return how many entries of the front matter and of these slides are in each state, each once."""
        bench = self.benches[language]
        keys = {key for slide in (None, *slides) for key in self._entries(slide)}
        states = [unit.state for unit in bench.units if unit.key in keys]
        return {state: states.count(state) for state in EntryState}

    def _entries(self, slide: Slide | None) -> Mapping[UnitKey, Message]:
        wanted: dict[UnitKey, Message] = {}
        for message in self._messages(slide):
            if message.language is None and is_translatable(message):
                wanted.setdefault(UnitKey.of(message), message)
        return wanted

    def _messages(self, slide: Slide | None) -> Iterator[Message]:
        of_deck = (message for where, message in messages(self.deck) if where is None)
        for message in of_deck if slide is None else slide_messages(slide):
            if self.with_notes or channel_of(message.role) is not Channel.NOTES:
                yield message

    def _row(self, number: int, message: Message, slide: Slide | None) -> Row:
        units = {language: bench.unit_of(message) for language, bench in self.benches.items()}
        remarks = next((unit.remarks for unit in units.values() if unit is not None), ())
        source = message.source_language(self.deck.settings.language)
        translations = []
        for language, unit in units.items():
            if unit is None:
                continue
            name = slide.identifier if slide else None
            findings = unit_findings(
                unit.entry, message, language, source=source, slide=name, glossary=self.glossary
            )
            translations.append(
                Translated(language, unit.state, unit.target, unit.previous, unit.comment, findings)
            )
        others = tuple(remark for remark in remarks if not remark.startswith(IDENTITY))
        return Row(number, message, source, others, tuple(translations))
