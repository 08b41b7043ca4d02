"""Pictures, videos and sounds on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from presenter.dataclass import dataclass
from presenter.deck.attributes import parse_attributes, without_keys
from presenter.deck.block_base import Attributes
from presenter.deck.blocks import Block, Media, PageStage, Picture, Playback
from presenter.deck.cursor import Cursor
from presenter.deck.deck import Fit
from presenter.deck.lines import Line
from presenter.deck.media_parser import KEYS, SWITCHES, read_playback
from presenter.deck.message import Message, Role
from presenter.deck.picture_folder import MEDIA_SUFFIXES, PICTURE_SUFFIXES
from presenter.deck.picture_pages import PAGE, pages_of, parse_pages
from presenter.deck.pictures import localised
from presenter.deck.slide_context import YES_AND_NO, SlideContext
from presenter.errors import did_you_mean, use_one_of
from presenter.i18n.language import fallback_chain
from presenter.i18n.text import Text
from presenter.pdf.half import Half

_PICTURE = re.compile(
    r"""\s*!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]
    \(\s*(?:<(?P<angled>[^<>]*)>|(?P<bare>(?:[^()"\\]|\\.|\([^()"]*\))*?))
    (?:\s+(?:"(?P<title>[^"]*)"|'(?P<single>[^']*)'))?\s*\)
    (?:\{(?P<attributes>(?:[^{}"']|"[^"]*"|'[^']*')*)\})?\s*""",
    re.VERBOSE,
)
_LONGEST_LINE = 5000
LENGTH = re.compile(r"\d{1,4}(?:\.\d+)?(?:%|px)?")
_CORNER = re.compile(r"\d{1,3}(?:px)?")
_ALIGNMENTS = ("left", "center", "right")


@dataclass(frozen=True, slots=True)
class _PictureSource:
    line: Line
    alt: Line
    source: Line
    title: Line | None
    attributes: Attributes


def read_pictures(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a line that holds nothing but `![alt](file "caption"){width=60% credit="…"}`, once or more."""
    sources = _parse_line(cursor.line)
    if not sources:
        return None
    cursor.take()
    return [_block(source, context) for source in _revealed(sources, context)]


def _revealed(sources: Sequence[_PictureSource], context: SlideContext) -> Iterator[_PictureSource]:
    """Yield the pictures, each on a step of its own where all comes step by step."""
    for source in sources:
        if "incremental" in source.attributes.classes:
            context.reveal()
        else:
            context.reveal_block()
        yield source


def _parse_line(line: Line) -> list[_PictureSource]:
    text = line.text.rstrip()
    sources: list[_PictureSource] = []
    position = 0
    while position < len(text) <= _LONGEST_LINE:
        match = _PICTURE.match(text, position)
        attributes = parse_attributes(match["attributes"] or "", SWITCHES) if match is not None else None
        if match is None or attributes is None:
            return []
        sources.append(_source(line, match, attributes))
        position = match.end()
    return sources


def _source(line: Line, match: re.Match[str], attributes: Attributes) -> _PictureSource:
    name = "angled" if match["angled"] is not None else "bare"
    title = "title" if match["title"] is not None else "single"
    return _PictureSource(
        line=line.cut(match.start("alt") - 2),
        alt=line.between(*match.span("alt")),
        source=line.between(*match.span(name)).strip(),
        title=line.between(*match.span(title)) if match[title] else None,
        attributes=attributes,
    )


def _block(source: _PictureSource, context: SlideContext) -> Block:
    step = context.own_step(source.attributes, context.span(source.line))
    span = context.span(source.line)
    within = context.within(source.attributes, span)
    name, place = source.source.text, context.span(source.source)
    suffix = PurePosixPath(name).suffix.lower()
    alt = within.message((source.alt,), Role.ALT, "alt")
    if suffix in MEDIA_SUFFIXES:
        poster = source.attributes.get("poster")
        return Media(
            span=span,
            step=step,
            attributes=without_keys(source.attributes, *KEYS),
            language=within.language,
            path=context.folder.find(name, place),
            source=name,
            alt=alt,
            caption=_caption(source, within),
            credit=_words(source, within, "credit"),
            poster=context.folder.find(poster, place) if poster else None,
            playback=_playback(source, context),
        )
    _check_attributes(source, context)
    path = _find_picture(source, suffix, context)
    if path is not None and not within.is_kept and within.language is None:
        _check_words(path, source, within)
    first, *later = pages_of(source.attributes)
    return Picture(
        span=span,
        step=step,
        attributes=_sound(source.attributes),
        language=within.language,
        path=path,
        source=name,
        alt=alt,
        caption=_caption(source, within),
        credit=_words(source, within, "credit"),
        page=first,
        half=_half(source.attributes),
        later_pages=_stages(later, suffix, context),
    )


def _stages(pages: Sequence[int], suffix: str, context: SlideContext) -> tuple[PageStage, ...]:
    """Return further pages, each on a step of its own, for which nothing that follows has to wait.

    In notes, whose steps are not their own, there is no going on.
    """
    if suffix != ".pdf" or context.fixed_step is not None:
        return ()
    return tuple(PageStage(context.take_step(), page) for page in pages)


def _playback(source: _PictureSource, context: SlideContext) -> Playback:
    def reject(value: str, advice: Text) -> None:
        _reject(source, value, advice, context)

    return read_playback(source.attributes, reject)


def _find_picture(source: _PictureSource, suffix: str, context: SlideContext) -> Path | None:
    name, span = source.source.text, context.span(source.source)
    path = context.folder.find(name, span)
    if path is None or suffix in PICTURE_SUFFIXES:
        return path
    context.warn(
        "unsupported-picture",
        Text("A picture of the kind “{suffix}” cannot be shown.").with_fields(suffix=suffix),
        span,
        excerpt=name,
        advice=use_one_of(PICTURE_SUFFIXES),
    )
    return None


def _check_words(path: Path, source: _PictureSource, context: SlideContext) -> None:
    """Report a picture with words in it that is not there in each language of the deck."""
    text = source.attributes.get("text").lower()
    if text and text not in YES_AND_NO:
        _reject(source, text, Text("Write `text=yes` for a picture with words in it."), context)
    if not YES_AND_NO.get(text, False):
        return
    for language in context.languages:
        if context.own_language in fallback_chain(language) or localised(path, language) != path:
            continue
        own = path.with_name(f"{path.stem}.{language}{path.suffix}")
        context.warn(
            "untranslated-picture",
            Text(
                "There are words in this picture, and none of its own for the language {language}."
            ).with_fields(language=language),
            context.span(source.source),
            excerpt=source.source.text,
            advice=Text("Save one with the words in that language beside it, as “{name}”.").with_fields(
                name=own.name
            ),
        )


def _caption(source: _PictureSource, context: SlideContext) -> Message | None:
    if source.title is not None:
        return context.message((source.title,), Role.CAPTION, "caption")
    return _words(source, context, "caption")


def _words(source: _PictureSource, context: SlideContext, key: str) -> Message | None:
    words = source.attributes.get(key)
    return context.message((_part(source, words),), Role.CAPTION, key) if words else None


def _part(source: _PictureSource, words: str) -> Line:
    position = source.line.text.find(words)
    return source.line.cut(max(position, 0))._replace(text=words)


def _half(attributes: Attributes) -> Half:
    written = attributes.get("half")
    return Half(written) if written in set(Half) else Half.WHOLE


def _sound(attributes: Attributes) -> Attributes:
    """Return the attributes that say how a picture is shown, without values that mean nothing."""
    shown = without_keys(attributes, "caption", "credit", "page", "pages", "half", "text")
    corner = shown.get("corner")
    return without_keys(shown, "corner") if corner and not _CORNER.fullmatch(corner) else shown


def _check_attributes(source: _PictureSource, context: SlideContext) -> None:
    halves = [half.value for half in Half if half]
    for key, known in (
        ("fit", [str(choice) for choice in Fit]),
        ("align", list(_ALIGNMENTS)),
        ("half", halves),
    ):
        value = source.attributes.get(key)
        if value and value not in known:
            _reject(source, value, did_you_mean(value, known) or use_one_of(known), context)
    for key, pattern, advice in (
        ("width", LENGTH, Text("Write a share of the width such as `60%`.")),
        ("height", LENGTH, Text("Write a share of the height such as `60%`.")),
        ("corner", _CORNER, Text("Write the radius of the corners such as `20`.")),
        ("page", PAGE, Text("Write the number of a page such as `3`; the first is 1.")),
    ):
        value = source.attributes.get(key)
        if value and not pattern.fullmatch(value):
            _reject(source, value, advice, context)
    pages = source.attributes.get("pages")
    if pages and not parse_pages(pages):
        _reject(source, pages, Text("Write the first and the last page such as `3-5`."), context)


def _reject(source: _PictureSource, value: str, advice: Text, context: SlideContext) -> None:
    place = _part(source, value)
    message = Text("A picture, a video or a sound cannot have this value.")
    context.warn("bad-value", message, context.span(place), excerpt=value, advice=advice)
