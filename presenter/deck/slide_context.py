"""What the readers of blocks share while a slide is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from typing import Protocol

from presenter.dataclass import dataclass
from presenter.deck.block_base import Attributes
from presenter.deck.blocks import Block
from presenter.deck.lines import Line, even_spaces
from presenter.deck.link_references import with_addresses
from presenter.deck.message import Message, Role
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.remarks import NO_REMARKS, Remarks
from presenter.deck.report import Report
from presenter.errors import Span
from presenter.i18n.language import Language, fallback_chain, parse_language
from presenter.i18n.text import Text

YES_AND_NO: Mapping[str, bool] = {
    "yes": True,
    "true": True,
    "on": True,
    "no": False,
    "false": False,
    "off": False,
}
MOST_NESTED = 16
LONGEST_STEP = 2


class ReadBlocks(Protocol):
    """Read lines into blocks."""

    def __call__(self, lines: Sequence[Line], context: SlideContext) -> tuple[Block, ...]:
        """Return the blocks that the lines hold."""
        ...


@dataclass(frozen=True, slots=True)
class FootnoteSource:
    """A footnote as its slide explains it, not yet numbered."""

    label: str
    text: Message
    span: Span


@dataclass(slots=True)
class SlideRecord:
    """What gathers while one slide is read, whatever block it is found in.

    `step` reveals what is read now, `paused` is the step of the last pause, `last` the highest so far.
    """

    step: int = 0
    paused: int = 0
    last: int = 0
    parts: Counter[str] = field(default_factory=Counter)
    title_languages: set[Language] = field(default_factory=set)
    footnotes: list[FootnoteSource] = field(default_factory=list)
    notes: list[tuple[tuple[Line, ...], SlideContext]] = field(default_factory=list)
    cues: list[tuple[tuple[Line, ...], SlideContext]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SlideContext:
    """Where a block stands: in which slide, how deep, in which language, in what role.

    `read_blocks` and `check_text` are handed in, since their modules build on this one. `addresses` are those
    of links, by label, `languages` those of the deck. `fixed_step` is set in notes, whose steps are counted
    apart from those of the slide. `written_in` is the slide's language where it has its own. `in_item` tells
    of what stands in an item or a quotation; it comes with it. `remarks` are those to translators in the
    whole file; `meaning` and `is_kept` are what a block's attributes say to them.
    """

    report: Report
    folder: PictureFolder
    addresses: Mapping[str, str]
    languages: tuple[Language, ...]
    read_blocks: ReadBlocks
    check_text: Callable[[Line, SlideContext], None]
    slide: str
    record: SlideRecord
    depth: int = 0
    role: Role | None = None
    language: Language | None = None
    written_in: Language | None = None
    incremental: bool = False
    fixed_step: int | None = None
    in_item: bool = False
    remarks: Remarks = NO_REMARKS
    meaning: str = ""
    is_kept: bool = False

    @property
    def step(self) -> int:
        """Return the step that reveals what is read now."""
        return self.record.step if self.fixed_step is None else self.fixed_step

    @property
    def is_top(self) -> bool:
        """Tell whether blocks stand on the slide itself, not within another."""
        return self.depth == 0

    def pause(self) -> None:
        """Let all that follows wait for one step more."""
        self.reveal()
        self.record.paused = self.record.last

    def reveal(self) -> None:
        """Let what follows in the same column wait for one step more."""
        if self.fixed_step is None:
            self.record.last += 1
            self.record.step = self.record.last

    def reveal_block(self) -> None:
        """Let a picture, a quotation or the like wait for a step of its own, where blocks come one by one."""
        if self.incremental and not self.in_item:
            self.reveal()

    def take_step(self) -> int:
        """Return one step more than any so far, for which nothing that follows has to wait."""
        if self.fixed_step is not None:
            return self.fixed_step
        self.record.last += 1
        return self.record.last

    def own_step(self, attributes: Attributes, span: Span, default: int | None = None) -> int:
        """Return the step that attributes ask for: `.fragment` takes one of its own, `step=2` names it.

        What follows waits for neither. Without them it is the default, or the step of what is read now.
        """
        if self.fixed_step is not None:
            return self.fixed_step
        if "fragment" in attributes.classes:
            return self.take_step()
        written = attributes.get("step")
        if written.isdecimal() and len(written) <= LONGEST_STEP:
            self.record.last = max(self.record.last, int(written))
            return int(written)
        if written:
            self.warn(
                "bad-value",
                Text("“{step}” is no step of a slide.").with_fields(step=written),
                span,
                excerpt=written,
                advice=Text("Write the number of the step that is to show the block: `{step=2}`."),
            )
        return self.step if default is None else default

    def begin_column(self, step: int) -> None:
        """Let a column begin at the step of its columns: only a pause holds it back, no list beside it."""
        self.record.step = max(step, self.record.paused)

    def end_columns(self, step: int) -> None:
        """Let what stands below columns wait for the step at which the last of them ended."""
        self.record.step = step

    def span(self, line: Line, offset: int = 0) -> Span:
        """Return the place of a character of a line."""
        return line.span(self.report.path, offset)

    def warn(
        self, code: str, message: Text, span: Span, *, excerpt: str = "", advice: Text | None = None
    ) -> None:
        """Report something to put right."""
        self.report.add(code, message, span, excerpt=excerpt, advice=advice)

    def inner(self, lines: Sequence[Line], context: SlideContext | None = None) -> tuple[Block, ...]:
        """Return the blocks within a block."""
        within = self if context is None else context
        return self.read_blocks(lines, replace(within, depth=self.depth + 1, meaning=""))

    @property
    def own_language(self) -> Language:
        """Return the language that the slide is written in."""
        return self.written_in or self.languages[0]

    def within(self, attributes: Attributes, span: Span) -> SlideContext:
        """Return the context of a block with these attributes: in their `lang`, where they have one.

        `translate=no` keeps the words in every language, `ctx="verb"` says what they mean.
        """
        if not attributes.pairs:
            return self
        context = self._with_language(attributes.get("lang"), span)
        meaning, translate = attributes.get("ctx"), attributes.get("translate").lower()
        if translate in YES_AND_NO:
            context = replace(context, is_kept=not YES_AND_NO[translate])
        elif translate:
            self.warn(
                "bad-attributes",
                Text("“{value}” does not say whether to translate this.").with_fields(value=translate),
                span,
                excerpt=translate,
                advice=Text("Write `{translate=no}` for words that stay as they are in every language."),
            )
        return replace(context, meaning=even_spaces(meaning)) if meaning else context

    def _with_language(self, code: str, span: Span) -> SlideContext:
        if not code:
            return self
        try:
            language = parse_language(code)
        except ValueError:
            self.warn(
                "unknown-language",
                Text("There is no language “{code}”.").with_fields(code=code),
                span,
                excerpt=code,
                advice=Text("Write a code such as `en`, `es` or `es_MX`."),
            )
            return self
        self._check_shown(language, span)
        return replace(self, language=language)

    def _check_shown(self, language: Language, span: Span) -> None:
        """Report a block that is for a language in which the deck is never shown."""
        shown = (one for language in self.languages for one in fallback_chain(language))
        if not set(fallback_chain(language)).isdisjoint(shown):
            return
        self.warn(
            "never-shown",
            Text("The deck is not in the language “{language}”, so this is never shown.").with_fields(
                language=language
            ),
            span,
            excerpt=f"lang={language}",
            advice=Text("Add it under `translations`; words within a slide need no `lang`."),
        )

    def next_part(self, prefix: str) -> str:
        """Return the name of the next part of a kind: `b1`, then `b2`."""
        self.record.parts[prefix] += 1
        return f"{prefix}{self.record.parts[prefix]}"

    def message(self, lines: Sequence[Line], role: Role, part: str) -> Message | None:
        """Return the words of some lines, or None where there are none.

        A soft line break becomes a space, a hard one (two spaces or a backslash at the end) a newline.
        `part` is a prefix that is counted (`b`), or a whole name (`title`, `r2c3`).
        """
        for line in lines:
            self.check_text(line, self)
        text = with_addresses(join_lines(lines), self.addresses)
        if not text:
            return None
        first = next(line.strip() for line in lines if not line.is_blank)
        if self.role is Role.NOTE:
            role, part = Role.NOTE, "note"
        elif self.role is Role.QUOTE and role is Role.BODY:
            role, part = Role.QUOTE, "q"
        name = part if part in ("title", "subtitle") or part[-1].isdigit() else self.next_part(part)
        return self._message(role, text, first, name)

    def literal_message(self, text: str, line: Line, column: int) -> Message:
        """Return words that stand in a line of code; marks of Markdown are none there."""
        role = Role.NOTE if self.role is Role.NOTE else Role.LABEL
        message = self._message(role, text, line.cut(column), self.next_part("code"))
        comments = (*message.comments, f"in code: {line.text.strip()}")
        return replace(message, comments=comments, is_literal=True)

    def _message(self, role: Role, text: str, line: Line, part: str) -> Message:
        """Return a message that begins with a line, with what its block and the remarks say of it."""
        remarks = self.remarks
        return Message(
            role=role,
            text=text,
            span=self.span(line),
            identity=f"{self.slide}/{part}",
            language=self.language,
            written_in=self.written_in,
            meaning=self.meaning,
            comments=remarks.comments.get(line.number, ()),
            is_kept=self.is_kept or line.number in remarks.skipped,
        )


def join_lines(lines: Sequence[Line]) -> str:
    """Return lines as one text: soft breaks as spaces, hard breaks as newlines."""
    parts: list[str] = []
    for line in lines:
        words = line.text.strip()
        if not words:
            continue
        hard = line.text.endswith("  ")
        if words.endswith("\\") and not words.endswith("\\\\"):
            hard, words = True, words[:-1].rstrip()
        parts += words, "\n" if hard else " "
    return "".join(parts).strip()
