"""The translations that two decks are of one another, slide by slide and text by text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from presenter.catalogs.entry import Key
from presenter.catalogs.translatable import is_translatable
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.deck.messages import block_messages
from presenter.errors import Finding, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.importers.codes import MEANINGS
from presenter.importers.languages.paired_slides import SlidePair, paired_slides
from presenter.importers.languages.paired_texts import paired_texts
from presenter.importers.languages.slide_traits import Digest, SlideTraits

_LONGEST = 40  # characters of a text that is listed among others


@dataclass(frozen=True, slots=True)
class OtherDeck:
    """A deck in another language: what it says, the file that it was read from, what its pictures hold."""

    deck: Deck
    path: Path
    language: Language
    digest: Digest


@dataclass(frozen=True, slots=True)
class PairedDecks:
    """The words of the other deck by the keys that they translate, those that are guesses apart.

    `slides` are the pairs of slides, `findings` what has no like.
    """

    words: Mapping[Key, str]
    guesses: Mapping[Key, str]
    slides: tuple[SlidePair, ...]
    findings: tuple[Finding, ...]


def paired_decks(deck: Deck, digest: Digest, other: OtherDeck) -> PairedDecks:
    """Return what another deck says in its language of what a deck says."""
    traits = [SlideTraits.of(slide, digest) for slide in deck.slides]
    other_traits = [SlideTraits.of(slide, other.digest) for slide in other.deck.slides]
    pairing = _Pairing(deck, other)
    pairs = paired_slides(traits, other_traits)
    pairing.take_settings()
    for pair in pairs:
        pairing.take(deck.slides[pair.first], other.deck.slides[pair.other], is_sure=pair.is_sure)
    return PairedDecks(
        pairing.words,
        {key: words for key, words in pairing.guesses.items() if key not in pairing.words},
        pairs,
        (*_unpaired_slides(deck, other, pairs), *pairing.findings),
    )


class _Pairing:
    """What is found while slide after slide is gone through."""

    def __init__(self, deck: Deck, other: OtherDeck) -> None:
        self._deck = deck
        self._other = other
        self.words: dict[Key, str] = {}
        self.guesses: dict[Key, str] = {}
        self.findings: list[Finding] = []

    def take_settings(self) -> None:
        """Take in the title and the footer of the whole deck."""
        settings, other = self._deck.settings, self._other.deck.settings
        for message, translation in ((settings.title, other.title), (settings.footer, other.footer)):
            if message is not None and translation is not None and message.text != translation.text:
                self._add(message, translation, is_sure=True)

    def take(self, slide: Slide, other: Slide, *, is_sure: bool) -> None:
        """Take in the texts of a slide that say what those of the other say.

        Where all is the same in both, it may be names, or not translated yet: that is for somebody to see.
        """
        alone: list[Message] = []
        alone_there: list[Message] = []
        shown, *said = zip(_groups(slide), _groups(other), strict=True)
        # A deck without any cues or notes on a slide has left none of them out.
        for texts, others in (shown, *((mine, theirs) for mine, theirs in said if mine and theirs)):
            is_said_anew = [message.text for message in texts] != [message.text for message in others]
            for pair in paired_texts(texts, others):
                if pair.first is not None and pair.other is not None:
                    self._add(pair.first, pair.other, is_sure=is_sure and pair.is_sure and is_said_anew)
                elif pair.first is not None and is_translatable(pair.first):
                    alone.append(pair.first)
                elif pair.other is not None and is_translatable(pair.other):
                    alone_there.append(pair.other)
        if alone:
            message = plural(
                "{count} text of this slide has no counterpart in {source}.",
                "{count} texts of this slide have no counterpart in {source}.",
                len(alone),
            ).with_fields(source=self._other.path.name)
            self._tell(message, alone[0].span, alone, slide)
        if alone_there:
            message = plural(
                "{count} text of slide {number} of this file has no counterpart in the deck.",
                "{count} texts of slide {number} of this file have no counterpart in the deck.",
                len(alone_there),
            ).with_fields(number=other.index + 1)
            self._tell(message, Span(self._other.path, other.index + 1), alone_there, slide)

    def _add(self, message: Message, translation: Message, *, is_sure: bool) -> None:
        if not is_translatable(message) or not translation.text:
            return
        key = (message.context, message.text)
        (self.words if is_sure else self.guesses).setdefault(key, translation.text)

    def _tell(self, message: Text, span: Span, texts: Sequence[Message], slide: Slide) -> None:
        listed = " · ".join(_short(text) for text in texts)
        severity, _ = MEANINGS["unpaired-text"]
        language = self._other.language
        self.findings.append(
            Finding("unpaired-text", severity, message, span, listed, None, slide.identifier, language)
        )


def _groups(slide: Slide) -> tuple[list[Message], list[Message], list[Message]]:
    """Return what is shown on a slide, what is said on it, and what stands in its notes."""
    return (
        [message for block in slide.blocks for message in block_messages(block) if message.text],
        [cue.text for cue in slide.cues],
        [message for passage in slide.notes for block in passage.blocks for message in block_messages(block)],
    )


def _unpaired_slides(deck: Deck, other: OtherDeck, pairs: Sequence[SlidePair]) -> Iterator[Finding]:
    severity, _ = MEANINGS["unpaired-slide"]
    there = {pair.first for pair in pairs}
    for slide in deck.slides:
        if slide.index not in there:
            message = Text("Slide {number} has no counterpart in {source}.")
            message = message.with_fields(number=slide.index + 1, source=other.path.name)
            title, name = _title(slide), slide.identifier
            yield Finding("unpaired-slide", severity, message, slide.span, title, None, name, other.language)
    there = {pair.other for pair in pairs}
    for slide in other.deck.slides:
        if slide.index not in there:
            message = Text("Slide {number} of this file has no counterpart in the deck.")
            message = message.with_fields(number=slide.index + 1)
            span = Span(other.path, slide.index + 1)
            yield Finding(
                "unpaired-slide", severity, message, span, _title(slide), None, None, other.language
            )


def _title(slide: Slide) -> str:
    first = next((message for group in _groups(slide) for message in group), None)
    title = slide.title or first
    return "" if title is None else _short(title)


def _short(message: Message) -> str:
    words = plain_text(message.text)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
