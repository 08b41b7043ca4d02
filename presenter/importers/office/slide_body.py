"""What stands on a slide as the body of one of ours: title, layout, columns, blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field, replace

from presenter.dataclass import dataclass
from presenter.deck.literal_words import literal_words
from presenter.importers.office.arrangement import Arranged, arranged, is_sign
from presenter.importers.office.captions import with_captions
from presenter.importers.office.inline import begins_no_block, flat, inline
from presenter.importers.office.parts import (
    BlockPart,
    FilePart,
    Marker,
    OfficeSlide,
    Paragraph,
    Part,
    Role,
    TextPart,
)
from presenter.importers.office.text_blocks import are_steps, blocks_of
from presenter.importers.office.titles import MOST_ON_COVER, QUOTATION, WHOLE, taken_title, words_of

MOST_HEADING = 70
CONTENT = 0.86  # of the width is for what a slide says
SMALL = 13.0  # points
NOT_AT_TOP = 0.15
LOW = 0.27  # of the height: a title that begins here is no title of what follows
_BY = re.compile(r"\s*(?:[—–―]|--?)\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Body:
    """The Markdown of a slide, and what its settings say of it: layout, background."""

    text: str
    settings: dict[str, object] = field(default_factory=dict)
    title: str = ""


def slide_body(slide: OfficeSlide, *, is_first: bool, is_last: bool) -> Body:
    """Return the body of a slide, and the settings that go with it."""
    parts = [part for part in slide.parts if not (isinstance(part, TextPart) and not part.text)]
    whole = _whole_picture(parts)
    is_outer = is_first or is_last
    title, parts = taken_title(parts, is_over_picture=whole is not None, is_outer=is_outer)
    heading = words_of(title)
    head = [f"# {begins_no_block(heading)}"] if heading.strip() else []
    settings: dict[str, object] = {}
    if slide.kind in ("title", "section") or _looks_like_cover(
        title, parts, is_first=is_first, is_last=is_last
    ):
        settings["layout"] = _cover(slide, parts, is_first=is_first, is_last=is_last)
    if settings.get("layout") in ("title", "section", "end"):
        blocks = _cover_blocks(parts, has_title=bool(head))
        return Body("\n\n".join([*head, *blocks]), settings, heading)
    settings.pop("layout", None)
    if whole is not None:
        parts = [part for part in parts if part is not whole]
        if not parts and not head:
            return Body(_file(whole), {"layout": "full-picture"}, heading)
        settings = {"layout": "default", "background": {"picture": whole.name, "dim": "45%"}}
    quote = _quotation(parts)
    blocks = [quote] if quote is not None else _rows(with_captions(parts), slide.kind)
    if (
        quote is None
        and is_first
        and not any(isinstance(part, BlockPart) for part in parts)
        and not _has_columns(blocks)
    ):
        # Otherwise its title and its pictures would make it the title of the deck.
        settings.setdefault("layout", "picture" if _is_picture_alone(parts) else "default")
    return Body("\n\n".join([*head, *blocks]), settings, heading)


def _looks_like_cover(
    title: TextPart | None, parts: Sequence[Part], *, is_first: bool, is_last: bool
) -> bool:
    """Tell whether a slide is a title though its layout does not say so: few words in the middle."""
    if title is None or any(isinstance(part, BlockPart) for part in parts):
        return False
    texts = [part for part in parts if isinstance(part, TextPart)]
    said = [one for part in texts for one in part.paragraphs]
    few = sum(len(one.text) for one in said) <= MOST_ON_COVER
    plain = all(one.marker is Marker.NONE for one in said) and not any(part.step for part in parts)
    if is_first:
        others = len(parts) - len(texts)
        stands = not others or (others == 1 and title.place.top > NOT_AT_TOP)
        return few and plain and len(texts) <= 3 and stands
    is_low = title.place.top > LOW if title.role is Role.TITLE else is_last and title.place.top > NOT_AT_TOP
    return few and plain and is_low and len(texts) <= (2 if is_last else 1) and len(texts) == len(parts)


def _cover(slide: OfficeSlide, parts: Sequence[Part], *, is_first: bool, is_last: bool) -> str:
    if (
        any(isinstance(part, BlockPart) for part in parts)
        or sum(isinstance(part, FilePart) for part in parts) > 2
    ):
        return ""
    if is_first:
        return "title"
    return "end" if is_last and slide.kind != "section" else "section"


def _has_columns(blocks: Sequence[str]) -> bool:
    return any(block.startswith("::::") for block in blocks)


def _is_picture_alone(parts: Sequence[Part]) -> bool:
    return len(parts) == 1 and isinstance(parts[0], FilePart)


def _cover_blocks(parts: Sequence[Part], *, has_title: bool) -> list[str]:
    """Return the blocks of a title: a subtitle, then the rest in the order in which it stands."""
    blocks: list[str] = []
    taken = not has_title
    for row in arranged(list(parts)):
        for part in (part for column in row.columns for part in column):
            if isinstance(part, TextPart) and part.role is not Role.HEADING and not taken:
                first, *rest = [one for one in part.paragraphs if one.text.strip()]
                taken = True
                blocks.append(f"## {begins_no_block(flat(first.words))}")
                blocks += blocks_of([replace(one, marker=Marker.NONE) for one in rest])
            elif isinstance(part, TextPart):
                blocks += blocks_of(part.paragraphs)
            else:
                blocks += _blocks(part)
    return blocks


def _whole_picture(parts: Sequence[Part]) -> FilePart | None:
    """Return the picture that lies behind everything, if there is one."""
    for part in parts:
        if isinstance(part, FilePart) and not part.is_medium and part.place.area >= WHOLE and not part.step:
            others = [one for one in parts if one is not part]
            return part if all(isinstance(one, TextPart) for one in others) else None
    return None


def _quotation(parts: Sequence[Part]) -> str | None:
    """Return a quote where all that is there is one, between quotation marks, and whose words they are."""
    texts = [part for part in parts if isinstance(part, TextPart)]
    if len(texts) != len(parts) or not 0 < len(texts) < 3:
        return None
    said = [one for part in texts for one in part.paragraphs if one.text.strip()]
    by = said[-1] if len(said) > 1 and _BY.match(said[-1].text) else None
    words = said[:-1] if by is not None else said
    if not words or not QUOTATION.fullmatch("\n".join(one.text for one in words)):
        return None
    lines = [f"> {begins_no_block(inline(one.words))}\n>" for one in words]
    if by is None:
        return "\n".join(lines).removesuffix("\n>")
    return "\n".join([*lines, f"> — {literal_words(_BY.sub('', by.text))}"])


def _rows(parts: Sequence[Part], kind: str) -> list[str]:
    if not parts:
        return []
    blocks: list[str] = []
    for row in arranged(_with_headings(parts, is_comparison=kind == "comparison")):
        if len(row.columns) > 1 and _are_pictures(row):
            blocks.append(
                " ".join(
                    _file(part) for column in row.columns for part in column if isinstance(part, FilePart)
                )
            )
        elif len(row.columns) > 1:
            blocks.append(_columns(row))
        else:
            blocks += [block for part in row.columns[0] for block in _blocks(_sized(part, CONTENT))]
    return blocks


def _with_headings(parts: Sequence[Part], *, is_comparison: bool) -> list[Part]:
    """Return the parts with what stands over others in strong letters, or in a comparison, as headings."""
    return [
        replace(part, role=Role.HEADING)
        if isinstance(part, TextPart) and _is_heading(part, is_comparison=is_comparison)
        else part
        for part in parts
    ]


def _is_heading(part: TextPart, *, is_comparison: bool) -> bool:
    said = [one for one in part.paragraphs if one.text.strip()]
    if part.place.height > 0.2 or len(said) != 1 or len(part.text) > MOST_HEADING or part.step:
        return False
    return (is_comparison and part.role is Role.BODY) or _is_strong(said[0])


def _is_strong(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is short, no item of a list, and all in strong letters."""
    return (
        paragraph.marker is Marker.NONE
        and not paragraph.step
        and len(paragraph.text) <= MOST_HEADING
        and all(one.strong for one in paragraph.words if one.text.strip())
    )


def _are_pictures(row: Arranged) -> bool:
    return all(
        len(column) == 1 and isinstance(column[0], FilePart) and not column[0].is_medium
        for column in row.columns
    )


def _columns(row: Arranged) -> str:
    even = max(row.widths) - min(row.widths) < 0.12
    columns: list[str] = []
    for column, width in zip(row.columns, row.widths, strict=True):
        opening = "::: column" if even else f"::: {{.column width={round(width * 100)}%}}"
        span = max(part.place.right for part in column) - min(part.place.left for part in column)
        blocks = [block for part in column for block in _blocks(_sized(part, span), in_column=True)]
        columns.append("\n".join([opening, "\n\n".join(blocks), ":::"]))
    return "\n".join([":::: columns", "\n\n".join(columns), "::::"])


def _sized(part: Part, room: float) -> Part:
    """Return a small picture as small as it was in its room, and anything else as it is."""
    if not isinstance(part, FilePart) or not is_sign(part):
        return part
    share = min(100, max(5, round(100 * part.place.width / max(room, 0.01))))
    return replace(part, attributes=(*part.attributes, ("width", f"{share}%")))


def _blocks(part: Part, *, in_column: bool = False) -> list[str]:
    if isinstance(part, FilePart):
        return [_file(part)]
    if isinstance(part, BlockPart):
        return ["\n".join(part.lines)]
    if part.role is Role.HEADING:
        return [f"### {begins_no_block(flat(one.words))}" for one in part.paragraphs if one.text.strip()]
    first, *rest = [one for one in part.paragraphs if one.text.strip()]
    if in_column and rest and not part.step and _is_strong(first) and not any(map(_is_strong, rest)):
        lead = replace(part, paragraphs=(first,), role=Role.HEADING)
        return [*_blocks(lead), *_blocks(replace(part, paragraphs=tuple(rest)))]
    if are_steps(part.paragraphs):
        blocks = blocks_of(part.paragraphs, incremental=True)
        return ["\n".join(["::: incremental", *blocks, ":::"])]
    stepped = [replace(one, step=one.step or part.step) for one in part.paragraphs]
    return blocks_of(stepped, small=part.role is Role.LOOSE and 0 < part.size <= SMALL)


def _file(part: FilePart) -> str:
    caption = f' "{_attribute(part.caption)}"' if part.caption else ""
    name = f"<{part.name}>" if re.search(r"[\s()]", part.name) else part.name
    words = [*(f".{one}" for one in part.classes), *(f"{key}={value}" for key, value in part.attributes)]
    if part.step:
        words.append(f"step={part.step}")
    attributes = f"{{{' '.join(words)}}}" if words else ""
    return f"![{literal_words(part.alt)}]({name}{caption}){attributes}"


def _attribute(words: str) -> str:
    return literal_words(words).replace('"', "”")
