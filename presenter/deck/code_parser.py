"""Fenced blocks of code, and displayed formulae."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.deck.block_start import FORMULA
from presenter.deck.blocks import Block, Code, CodeStage, Formula
from presenter.deck.code_info import LAST_LINE, MOST_STAGES, WORDS, CodeInfo, Lines, parse_code_info
from presenter.deck.code_words import COMMENTS, STRINGS, places_of_words
from presenter.deck.cursor import Cursor
from presenter.deck.lines import TAB_STOP, Line
from presenter.deck.message import Message, Role
from presenter.deck.scan import FENCE, closes
from presenter.deck.slide_context import SlideContext
from presenter.i18n.text import Text


def read_code(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a fenced block with its info: ```` ```python {1|3-4|all} ````."""
    opening = cursor.line
    fence = FENCE.match(opening.text)
    if fence is None:
        return None
    cursor.take()
    margin = opening.indent
    lines: list[Line] = []
    while not cursor.is_done():
        line = cursor.take()
        if closes(line, fence[1]):
            break
        lines.append(line.dedent(margin))
    else:
        context.warn(
            "unclosed-fence",
            Text("This block of code is never closed; it ends with what holds it."),
            context.span(opening.strip()),
            excerpt=opening.text,
            advice=Text("Put a line of {marks} after the code.").with_fields(marks=fence[1]),
        )
        while lines and lines[-1].is_blank:
            del lines[-1]
    context.reveal_block()
    return (_block(lines, opening, fence[2].strip(), context),)


def _block(lines: Sequence[Line], opening: Line, words: str, context: SlideContext) -> Code:
    info = parse_code_info(words, len(lines))
    _check(info, len(lines), opening, context)
    span = context.span(opening.strip())
    step = context.take_step() if info.waits else context.own_step(info.attributes, span)
    within = context.within(info.attributes, span)
    stages: tuple[CodeStage, ...] = ()
    line_steps: tuple[int, ...] = ()
    if "incremental" in info.attributes.classes and context.fixed_step is None:
        line_steps = _line_steps(lines, info.stages, step, context)
    elif context.fixed_step is None:
        later = (CodeStage(context.take_step(), pointed_out) for pointed_out in info.stages[1:])
        stages = (*(CodeStage(step, pointed_out) for pointed_out in info.stages[:1]), *later)
    text = "\n".join(_tabbed(line, info.tab) for line in lines)
    places = _word_places(info, text, opening, context)
    return Code(
        span=span,
        step=step,
        attributes=info.attributes,
        language=within.language,
        text=text,
        lexer=info.lexer,
        stages=stages,
        line_steps=line_steps,
        first_number=info.first_number,
        label=info.label,
        caption=_caption(info, opening, within),
        tab=info.tab,
        words=tuple(_words(place, text, lines, within) for place in places),
        word_places=places,
    )


def _word_places(
    info: CodeInfo, text: str, opening: Line, context: SlideContext
) -> tuple[tuple[int, int], ...]:
    """Return where words stand that are to be translated: none unless the author asks for it."""
    asked = info.attributes.get(WORDS)
    if asked in (COMMENTS, STRINGS):
        return places_of_words(text, info.lexer, frozenset({asked}))
    if asked:
        context.warn(
            "bad-attributes",
            Text("“{value}” is nothing that is translated of code.").with_fields(value=asked),
            context.span(opening, max(opening.text.find(asked), 0)),
            excerpt=opening.text.strip(),
            advice=Text("Write `{i18n}`, `{i18n=comments}` or `{i18n=strings}`."),
        )
    elif WORDS in info.attributes.classes:
        return places_of_words(text, info.lexer, frozenset({COMMENTS, STRINGS}))
    return ()


def _words(place: tuple[int, int], text: str, lines: Sequence[Line], context: SlideContext) -> Message:
    """Return words in code as a message; the line that they stand in tells the translator what they are."""
    start, end = place
    number, column = text.count("\n", 0, start), start - (text.rfind("\n", 0, start) + 1)
    return context.literal_message(text[start:end], lines[number], column)


def _line_steps(
    lines: Sequence[Line], groups: Sequence[Lines], step: int, context: SlideContext
) -> tuple[int, ...]:
    """Return the step that reveals each line: those that no group names, and the first group, at once.

    Without groups each line that is not empty is one.
    """
    count = min(len(lines), LAST_LINE)
    if not groups:
        filled = [number for number in range(1, count + 1) if not lines[number - 1].is_blank]
        groups = [frozenset({number}) for number in filled[:MOST_STAGES]]
        groups += [frozenset(filled[MOST_STAGES:])] if filled[MOST_STAGES:] else []
    steps = dict.fromkeys(range(1, count + 1), step)
    named: set[int] = set()
    rest = frozenset(steps).difference(*(group for group in groups if group is not None))
    for index, group in enumerate(groups):
        new = (rest if group is None else group) - named
        if index and new:
            context.reveal()
        steps.update(dict.fromkeys(new, context.step if index else step))
        named |= new
    return tuple(steps.values())


def _tabbed(line: Line, tab: int) -> str:
    """Return a line of code, the tabs that indented it as wide as asked for.

    Reading has spread them already; a margin that is `TAB_STOP` times as wide as it is long was all tabs.
    """
    tabs = line.column + line.indent - 1
    if tab == TAB_STOP or tabs < 1 or line.indent != tabs * TAB_STOP:
        return line.text
    return " " * (tabs * tab) + line.text[line.indent :]


def _caption(info: CodeInfo, opening: Line, context: SlideContext) -> Message | None:
    words = info.attributes.get("caption") or info.attributes.get("lst-cap")
    if not words:
        return None
    part = opening.cut(max(opening.text.find(words), 0))._replace(text=words)
    return context.message((part,), Role.CAPTION, "caption")


def _check(info: CodeInfo, line_count: int, opening: Line, context: SlideContext) -> None:
    if info.unread:
        context.warn(
            "bad-attributes",
            Text("This cannot be read of what stands behind the fence of a block of code."),
            context.span(opening, max(opening.text.find(info.unread), 0)),
            excerpt=info.unread,
            advice=Text("Write lines as `{2,4-6}` and the rest as `{.numberLines start=10}`."),
        )
    if info.beyond is not None:
        first = 1 if info.first_number is None else info.first_number
        context.warn(
            "line-beyond-end",
            Text("The code has no line {number} to point out.").with_fields(number=info.beyond),
            context.span(opening, max(opening.text.find(str(info.beyond)), 0)),
            excerpt=opening.text.strip(),
            advice=Text("Its lines are {first} to {last}.").with_fields(
                first=first, last=first + line_count - 1
            ),
        )


def read_formula(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a displayed formula: `$$…$$` in one line, or between two lines."""
    opening = cursor.line.strip()
    if not FORMULA.match(opening.text):
        return None
    end = _end_of_formula(cursor)
    if end is None:
        context.warn(
            "unclosed-formula",
            Text("This formula is never closed; it ends with its paragraph."),
            context.span(opening),
            excerpt=opening.text,
            advice=Text("Put `$$` after the formula."),
        )
        end = cursor.position
        while end + 1 < len(cursor.lines) and not cursor.lines[end + 1].is_blank:
            end += 1
    text = "\n".join(line.text for line in cursor.take_until(end + 1))
    text = text.strip().removeprefix("$$").removesuffix("$$").strip()
    if not text:
        return ()
    context.reveal_block()
    return (Formula(span=context.span(opening), step=context.step, language=context.language, text=text),)


def _end_of_formula(cursor: Cursor) -> int | None:
    if cursor.line.text.strip()[2:].endswith("$$"):
        return cursor.position
    for position in range(cursor.position + 1, len(cursor.lines)):
        if cursor.lines[position].text.rstrip().endswith("$$"):
            return position
    return None
