"""Pictures within a text: brought along, sized as a deck sizes them, and on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.deck.attributes import parse_attributes
from presenter.deck.block_base import NO_ATTRIBUTES
from presenter.deck.code_spans import code_spans
from presenter.deck.media_parser import SWITCHES
from presenter.deck.picture_folder import MEDIA_SUFFIXES
from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.copied_files import CopiedFiles
from presenter.importers.dialects.html_media import written_picture
from presenter.importers.dialects.lengths import Sheet
from presenter.importers.dialects.loose_slide import LooseSlide
from presenter.importers.dialects.picture_places import place_pictures
from presenter.importers.dialects.picture_wish import PictureWish, PlacedPicture, Wish, plain_wish
from presenter.importers.dialects.source_lines import SourceLine, in_code

PICTURE = re.compile(
    r"""(?P<link>\[)?!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]
    \(\s*(?:<(?P<angled>[^<>]*)>|(?P<bare>(?:[^()"'\\]|\\.|'(?=\S)|\([^()"]*\))*?))
    (?:\s+(?:"(?P<title>[^"]*)"|'(?P<single>[^']*)'))?\s*\)
    (?:\{(?P<attributes>(?:[^{}"']|"[^"]*"|'[^']*')*)\})?
    (?(link)\]\(\s*<?(?P<target>[^()<>\s]*)>?[^()]*\)|)""",
    re.VERBOSE,
)
_LONGEST_LINE = 20_000
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")


class Pictures:
    """Bring the pictures of slides along."""

    def __init__(self, files: CopiedFiles, changes: Changes, sheet: Sheet, wish: Wish = plain_wish) -> None:
        self._files = files
        self._changes = changes
        self._sheet = sheet
        self._wish = wish

    def settle(self, slide: LooseSlide) -> None:
        """Bring the pictures of a slide along, and put them where they belong."""
        code = in_code(slide.lines)
        kept: list[SourceLine] = []
        placed: list[PlacedPicture] = []
        for position, line in enumerate(slide.lines):
            if code[position] or "![" not in line.text or len(line.text) > _LONGEST_LINE:
                kept.append(line)
            else:
                kept += self._line(line, placed, in_list=_goes_on_in_list(slide.lines, position))
        slide.lines = kept
        place_pictures(slide, placed, self._changes)

    def _line(self, line: SourceLine, placed: list[PlacedPicture], *, in_list: bool) -> list[SourceLine]:
        """Return a line without its pictures, and a line below with them where it has words too."""
        spans = code_spans(line.text)
        words: list[str] = []
        pictures: list[str] = []
        reached = 0
        for match in PICTURE.finditer(line.text):
            if any(start <= match.start() < end for start, end in spans):
                continue
            words.append(line.text[reached : match.start()])
            reached = match.end()
            written, instead = self._picture(match, line, placed)
            pictures += [written] if written else []
            words += [instead] if instead else []
        if not reached:
            return [line]
        words.append(line.text[reached:])
        return self._parted("".join(words), pictures, line, in_list=in_list)

    def _parted(
        self, words: str, pictures: Sequence[str], line: SourceLine, *, in_list: bool
    ) -> list[SourceLine]:
        item = _ITEM.match(f"{words} ")
        bare = words.strip()
        if not pictures:
            return [line.saying(words)] if bare else []
        if not bare or (re.fullmatch(r"[\s.,;|]*", bare) and "|" not in bare):
            return [line.saying(" ".join(pictures))]
        if "|" in bare and bare.startswith("|"):
            message = Text("A picture cannot stand in a cell of a table; it stands below the table.")
            self._changes.left_out(message, line, " ".join(pictures))
            return [line.saying(words), line.saying(""), *(line.saying(each) for each in pictures)]
        message = Text("A picture within words stands below them now.")
        self._changes.rewrote(message, line)
        indent = " " * (item.end() if item is not None else len(words) - len(words.lstrip()))
        below = [line.saying(indent + " ".join(pictures))]
        if item is not None and not words[item.end() :].strip():
            return [line.saying(words.rstrip() + " " + " ".join(pictures))]
        if item is not None and not in_list:
            # Below the list it takes the room that is left.
            below = [line.saying(""), line.saying(" ".join(pictures)), line.saying("")]
        return [line.saying(words.rstrip()), *below]

    def _picture(
        self, match: re.Match[str], line: SourceLine, placed: list[PlacedPicture]
    ) -> tuple[str, str]:
        """Return a picture as it is written in the deck, and words that stand where it was."""
        source = (match["angled"] if match["angled"] is not None else match["bare"]).strip()
        wish = self._wish(match["alt"])
        if wish.lost:
            message = Text("A deck has no counterpart for this way to show a picture.")
            self._changes.left_out(message, line, " ".join(wish.lost))
        target = match["target"] or "" if match["link"] else ""
        if wish.place != "inline" and _is_colour(source):
            placed.append(PlacedPicture(wish, "", line, source))
            return "", ""
        path = self._files.copy(source, line) if source else None
        if path is None:
            return "", _instead(wish.alt, source, target)
        if wish.place != "inline" and not _is_medium(path):
            placed.append(PlacedPicture(wish, path, line))
            return "", ""
        title = match["title"] or match["single"] or ""
        written = written_picture(wish.alt, path, title, self._attributes(match, wish, line))
        beside = (
            f"[{wish.alt or target}]({target})" if target.startswith(("https://", "http://", "#")) else ""
        )
        return written, beside

    def _attributes(self, match: re.Match[str], wish: PictureWish, line: SourceLine) -> list[str]:
        """Return the attributes of a picture, lengths as shares of the slide."""
        own = parse_attributes(match["attributes"] or "", SWITCHES)
        if own is None:
            self._changes.left_out(Text("Attributes of a picture cannot be read."), line, match["attributes"])
            own = NO_ATTRIBUTES
        written = [f"#{own.identifier}"] if own.identifier else []
        written += [name if name in SWITCHES else f".{name}" for name in own.classes]
        for name, value in own.pairs:
            written += self._pair(name, value, line)
        for attribute in wish.attributes:
            name, equals, value = attribute.partition("=")
            written += self._pair(name, value, line) if equals else [attribute]
        return written

    def _pair(self, name: str, value: str, line: SourceLine) -> list[str]:
        if name in ("width", "height"):
            share = self._sheet.share(value, across=name == "width")
            if share is None:
                self._changes.left_out(Text("A picture has no such size here."), line, f"{name}={value}")
                return []
            return [f"{name}={share}"] if share else []
        if name == "fig-align":
            return [f"align={value}"] if value in ("left", "right", "center") else []
        if name in ("fit", "align") or re.fullmatch(r"[\w.%-]+", value):
            return [f"{name}={value}"]
        return [f'{name}="{value}"'] if '"' not in value else []


def _goes_on_in_list(lines: Sequence[SourceLine], position: int) -> bool:
    """Tell whether a list goes on below a line."""
    following = next((line.text for line in lines[position + 1 :] if not line.is_blank), "")
    return _ITEM.match(following) is not None or following.startswith("  ")


def _is_colour(source: str) -> bool:
    return bool(source) and "." not in source and "/" not in source


def _is_medium(path: str) -> bool:
    return f".{path.rpartition('.')[2].lower()}" in MEDIA_SUFFIXES


def _instead(alt: str, source: str, target: str) -> str:
    """Return what stands in the place of a picture that cannot be brought along."""
    address = next((each for each in (source, target) if each.startswith(("https://", "http://"))), "")
    words = " ".join(alt.split())
    if words and address and not re.search(r"[()<>\s]", address):
        return f"[{words}]({address})"
    return words
