"""A deck's file into a Deck."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from presenter.deck.deck import Deck, DeckSettings, Slide
from presenter.deck.deck_settings import FRONT_MATTER_KEYS, FrontMatterReader
from presenter.deck.identifiers import identify
from presenter.deck.lines import split_lines
from presenter.deck.link_references import take_addresses
from presenter.deck.part_keeper import PartKeeper
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.reading import read_source, without_control_characters, without_countless_lines
from presenter.deck.remark_reader import read_remarks
from presenter.deck.remarks import Remarks
from presenter.deck.report import Report
from presenter.deck.scan import scan
from presenter.deck.slide_parser import SlideParser
from presenter.deck.slide_settings import SLIDE_KEYS, SlideHead, SlideSettingsReader
from presenter.deck.slides_source import SlideCutter, SlideSource
from presenter.deck.timetable import late_slides
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_parser import parse_yaml
from presenter.i18n.text import Text


def load(path: Path, before: Deck | None = None) -> Deck:
    """Return the deck of a file, with all that was found wrong with it.

    With what the file was `before`, slides that are as they were are the same objects; whatever else the deck
    says is as without it.
    Raises UnreadableError where there is no text to read: no file, a folder, a binary file, more than 20 MB.
    """
    report = Report(path)
    return _parse(read_source(path, report), report, before)


def parse(source: str, path: Path, before: Deck | None = None) -> Deck:
    """Return the deck that a text makes; pictures are looked for beside `path`, which need not exist."""
    return _parse(source, Report(path), before)


def _parse(source: str, report: Report, before: Deck | None) -> Deck:
    source = without_countless_lines(source, report)
    lines = split_lines(without_control_characters(source, report))
    found, addresses = take_addresses(scan(lines))
    cut = SlideCutter(found, FRONT_MATTER_KEYS, SLIDE_KEYS, report).cut()
    folder = PictureFolder(report)
    values = ValueReader(report)
    settings_reader = SlideSettingsReader(values, folder)
    front_matter = FrontMatterReader(values, settings_reader).read(parse_yaml(cut.front_matter, report))
    common = f"{report.path}\0{front_matter}\0{addresses}"
    keeper = PartKeeper({} if before is None else before.kept, common, report, folder)
    heads = [_head(slide, front_matter.slides, settings_reader, keeper, report) for slide in cut.slides]
    identifiers = identify(list(zip(cut.slides, heads, strict=True)), report)
    remarks = read_remarks(found, report)
    parser = SlideParser(report, folder, addresses, front_matter.deck.languages, remarks)
    slides = tuple(
        keeper.part(
            f"slide\0{index}\0{identifier}\0{head}\0{_source_of(slide, remarks)}",
            partial(parser.parse, slide, head, identifier, index),
        )
        for index, (slide, head, identifier) in enumerate(zip(cut.slides, heads, identifiers, strict=True))
    )
    _check_order(front_matter.deck, slides, report)
    return Deck(report.path, front_matter.deck, slides, report.findings(slides), folder.named, keeper.kept)


def _head(
    slide: SlideSource,
    defaults: SlideHead,
    reader: SlideSettingsReader,
    keeper: PartKeeper,
    report: Report,
) -> SlideHead:
    def read() -> SlideHead:
        return reader.read(parse_yaml(slide.settings, report), defaults)

    return keeper.part(f"head\0{slide.settings}", read) if slide.settings else read()


def _source_of(slide: SlideSource, remarks: Remarks) -> str:
    """Return all that a slide is read from: its lines and where they stand, and what is said of them."""
    first = slide.body[0].number if slide.body else 0
    columns = [(line.number, line.column) for line in slide.body if line.column != 1]
    texts = "\n".join(line.text for line in slide.body)
    told = remarks.about(first, first + len(slide.body))
    return f"{slide.start}\0{first}\0{columns}\0{sorted(slide.code)}\0{told}\0{texts}"


def _check_order(deck: DeckSettings, slides: tuple[Slide, ...], report: Report) -> None:
    """Report slides that are to begin, and breaks that are to end, before the slides in front of them do."""
    for slide, ends in late_slides(deck, slides):
        report.add(
            "late-start",
            Text("By their own times the slides before this one go on until {ends}.").with_fields(ends=ends),
            slide.span,
            excerpt=f"start: {slide.settings.start}",
            advice=Text("Write a later `start:` here, or shorten a `time:` before it."),
        )
