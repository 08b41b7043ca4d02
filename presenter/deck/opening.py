"""A deck of which only the first slides are read, until others are asked for.

What a talk opens with is known before its file has been read to the end: a beginning of the file says all
about the slides that end in it, where nothing is still open there. A fence, a comment or a div that is not
closed in the beginning may be closed later; two slides more have to follow, since whoever cuts looks ahead
from where a slide ends to whether settings come; and an address that stands apart may be that of a reference
on any slide. In doubt all is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice, pairwise
from pathlib import Path
from typing import NamedTuple, overload

from presenter.deck.deck import Deck, DeckSettings, Fallback, PartlyRead, Slide
from presenter.deck.deck_settings import FRONT_MATTER_KEYS, FrontMatterReader
from presenter.deck.identifiers import identify
from presenter.deck.lines import LINE_END, split_lines
from presenter.deck.link_references import take_addresses
from presenter.deck.load import parse
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.reading import read_source, without_control_characters, without_countless_lines
from presenter.deck.remark_reader import read_remarks
from presenter.deck.report import Report
from presenter.deck.scan import first_open, scan
from presenter.deck.slide_parser import SlideParser
from presenter.deck.slide_settings import SLIDE_KEYS, SlideHead, SlideSettingsReader
from presenter.deck.slides_source import SlideCutter, SlideSource
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_parser import parse_yaml

FIRST_LOOK = 80

_MORE = 4
_ADDRESS = re.compile(r"\]:[ \t]+<?(?:https?://|mailto:|#)")


def load_opening(path: Path) -> Deck:
    """Return the deck of a file of which the first slides are read, and the others once they are asked for.

    It shows what `load` shows, but has no findings and no files, and does not know yet whether a later slide
    takes the id of an earlier one.
    Raises UnreadableError as `load` does.
    """
    return parse_opening(read_source(path, Report(path)), path)


def parse_opening(source: str, path: Path, first_look: int = FIRST_LOOK) -> Deck:
    """Return the deck that a text makes, with its first slides alone until others are asked for.

    At first so many lines are looked at, then four times as many, until they make one slide.
    """
    report = Report(path)
    source = without_control_characters(without_countless_lines(source, report), report)
    for end in _ends_of_beginnings(source, first_look):
        slides = _read_beginning(source, end, path)
        if slides is not None:
            return Deck(path, slides.settings, slides)
    return parse(source, path)


def _ends_of_beginnings(source: str, lines: int) -> Iterator[int]:
    """Yield where longer and longer beginnings of a text end, each of whole lines."""
    while (end := _end_of_line(source, lines)) < len(source):
        yield end
        lines *= _MORE


def _end_of_line(source: str, number: int) -> int:
    """Return where the line with a number, from 1, ends in a text, or the text where it has no such line."""
    ends = (found.end() for found in LINE_END.finditer(source))
    return next(islice(ends, number - 1, None), len(source))


def _read_beginning(source: str, end: int, path: Path) -> _OpeningSlides | None:
    """Return the slides of which a beginning says all; None where it does so of none."""
    report = Report(path)
    found, addresses = take_addresses(scan(split_lines(source[:end])))
    cut = SlideCutter(found, FRONT_MATTER_KEYS, SLIDE_KEYS, report).cut()
    certain = _certain(cut.slides, first_open(found), lacks_addresses=bool(_ADDRESS.search(source, end)))
    if not certain:
        return None
    values, folder = ValueReader(report), PictureFolder(report)
    reader = SlideSettingsReader(values, folder)
    front_matter = FrontMatterReader(values, reader).read(parse_yaml(cut.front_matter, report))
    if front_matter.slides.settings.fallback is not Fallback.MESSAGE:
        return None  # whoever asks for the words of a slide has to know all slides
    heads = [reader.read(parse_yaml(slide.settings, report), front_matter.slides) for slide in certain]
    languages = front_matter.deck.languages
    parser = SlideParser(report, folder, addresses, languages, read_remarks(found, report))
    identifiers = identify(list(zip(certain, heads, strict=True)), report)
    known = tuple(map(_KnownSlide, certain, heads, identifiers))
    unread = _end_of_line(source, cut.slides[len(known)].start.number - 1)
    return _OpeningSlides(front_matter.deck, known, parser, source, unread)


def _certain(
    slides: tuple[SlideSource, ...], first_open: int, *, lacks_addresses: bool
) -> tuple[SlideSource, ...]:
    """Return the first slides, up to one of which more lines could make something else."""
    certain: list[SlideSource] = []
    for slide, following in pairwise(slides[:-1]):
        is_open = following.start.number > first_open
        if is_open or (lacks_addresses and any("[" in line.text for line in slide.body)):
            break
        certain.append(slide)
    return tuple(certain)


class _KnownSlide(NamedTuple):
    """What a slide is parsed from."""

    source: SlideSource
    head: SlideHead
    identifier: str


class _OpeningSlides(PartlyRead):
    """The slides of a deck: the first ones, and all of them as soon as another one is asked for."""

    def __init__(
        self,
        settings: DeckSettings,
        known: tuple[_KnownSlide, ...],
        parser: SlideParser,
        source: str,
        unread: int,
    ) -> None:
        self.settings = settings
        self._known = known
        self._parser = parser
        self._source = source
        self._unread = unread
        self._parsed: dict[int, Slide] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Slide: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Slide, ...]: ...

    def __getitem__(self, index: int | slice) -> Slide | tuple[Slide, ...]:
        if isinstance(index, int):
            return self._slide(index) if 0 <= index < len(self._known) else self._all[index]
        begins, ends = index.start or 0, index.stop
        if index.step is None and ends is not None and begins >= 0 and 0 <= ends <= len(self._known):
            return tuple(map(self._slide, range(begins, ends)))
        return self._all[index]

    def that_may_hold(self, mark: re.Pattern[str]) -> Iterator[Slide]:
        """Yield the slides, only the first ones where the source of the others nowhere matches."""
        if mark.search(self._source, self._unread) is not None:
            return iter(self)
        return map(self._slide, range(len(self._known)))

    def _slide(self, index: int) -> Slide:
        if index not in self._parsed:
            known = self._known[index]
            self._parsed[index] = self._parser.parse(known.source, known.head, known.identifier, index)
        return self._parsed[index]

    @cached_property
    def _count(self) -> int:
        """Return the number of slides, for which no more than what separates them is looked at."""
        if "_all" in vars(self):
            return len(self._all)
        found, _ = take_addresses(scan(split_lines(self._source)))
        report = Report(self._parser.report.path)
        return len(SlideCutter(found, FRONT_MATTER_KEYS, SLIDE_KEYS, report).cut().slides)

    @cached_property
    def _all(self) -> tuple[Slide, ...]:
        return tuple(parse(self._source, self._parser.report.path).slides)
