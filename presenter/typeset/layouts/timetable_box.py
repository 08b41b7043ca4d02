"""A timetable: times in a column of their own along a line."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, Block
from presenter.deck.message import Message
from presenter.deck.run import Run
from presenter.typeset.box import Box, LinkBox, Placed
from presenter.typeset.flow import flow
from presenter.typeset.inline_format import FormattedText
from presenter.typeset.message_box import formatted, formatted_runs, set_message, set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import Shape, ShapeBox
from presenter.typeset.stack import Stack, stack
from presenter.typeset.text_box import measure, set_text
from presenter.typeset.text_style import TextStyle


class Tone(StrEnum):
    """Whether a line is as the others, the one that comes next, or over."""

    USUAL = "usual"
    COMING = "coming"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timetable; `notes` stand at its right: who, how long. `address` is where it leads."""

    runs: tuple[Run, ...]
    source: Message
    clock: str = ""
    notes: tuple[Message | None, ...] = ()
    blocks: tuple[Block, ...] = ()
    step: int = 0
    address: str = ""
    tone: Tone = Tone.USUAL


@dataclass(frozen=True, slots=True)
class _NoteColumn:
    left: float
    width: float
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the parts of a line stand, in logical units from the left."""

    clock: float
    axis: float
    text: float
    notes: tuple[_NoteColumn, ...]
    width: float


def lay_out_timetable(
    entries: Sequence[Entry],
    setting: Setting,
    width: float,
    *,
    labels: Sequence[Message | None] = (),
    alignments: Sequence[Alignment] = (),
    step: int = 0,
) -> Box:
    """Return entries one under the other in a width in logical units; `labels` head their notes."""
    columns = _columns(entries, labels, alignments, setting, width)
    rows = [(0.0, _line(entry, columns, setting)) for entry in entries]
    lines = _with_axis(rows, columns, setting, width)
    if not any(label is not None for label in labels):
        return lines
    return stack([(0.0, _labels(labels, columns, setting)), (0.0, lines)], width, step=step)


def _labels(labels: Sequence[Message | None], columns: _Columns, setting: Setting) -> Box:
    style = replace(setting.inked(setting.palette.muted).style(TextRole.CAPTION), weight=600, line=1.1)
    children = tuple(
        Placed(
            note.left, 0.0, set_message(label, replace(style, alignment=note.alignment), setting, note.width)
        )
        for note, label in zip(columns.notes, labels, strict=False)
        if label is not None
    )
    return Box(width=columns.width, height=max(item.box.height for item in children), children=children)


@dataclass(frozen=True, eq=False, kw_only=True)
class Timetable(Stack):
    """Lines one under the other along an axis at `axis`, which runs from the first dot to the last."""

    axis: float
    colour: str
    rise: float

    def turned(self) -> Box:
        """Return the lines with their axis as far from the right as it was from the left."""
        return replace(self, axis=self.width - self.axis)

    def paint(self, painter: QPainter) -> None:
        """Paint the axis."""
        first, last = (placed.y + placed.box.baseline for placed in (self.children[0], self.children[-1]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawRoundedRect(QRectF(self.axis - 1, first - self.rise, 2, max(2.0, last - first)), 1, 1)


def _with_axis(rows: list[tuple[float, Box]], columns: _Columns, setting: Setting, width: float) -> Box:
    lines = stack(rows, width)
    return Timetable(
        width=lines.width,
        height=lines.height,
        kind="timetable",
        baseline=lines.baseline,
        children=lines.children,
        axis=columns.axis,
        colour=setting.palette.rule,
        rise=setting.em * 0.34,
    )


def _columns(
    entries: Sequence[Entry],
    labels: Sequence[Message | None],
    alignments: Sequence[Alignment],
    setting: Setting,
    width: float,
) -> _Columns:
    em = setting.em
    clocks, body, small = _clock_style(setting), setting.style(TextRole.BODY), _note_style(setting)
    clock = max(measure(FormattedText(entry.clock), clocks)[1] for entry in entries) + 1
    # Without any time the line stands at the margin.
    axis = clock + em * 0.95 if clock > 1 else em * 0.2
    text = axis + em * 0.95
    shares = []
    for index in range(max(len(entry.notes) for entry in entries)):
        cells = [
            *labels[index : index + 1],
            *(entry.notes[index] for entry in entries if index < len(entry.notes)),
        ]
        widths = [measure(formatted(cell, small, setting), small)[1] for cell in cells if cell is not None]
        shares.append(min(max(widths, default=0.0) + 1, (width - text) * 0.3))
    needed = sum(shares) + em * len(shares)
    texts = [formatted_runs(entry.runs, body, setting, entry.source) for entry in entries]
    # The notes stand near what they belong to, not at the far edge.
    wanted = max(measure(one, body)[1] for one in texts) + 1 + em
    room = max(em * 4, min(wanted, width - text - needed) if shares else width - text)
    left = text + room + em
    notes = []
    for share, alignment in zip(shares, (*alignments, *(Alignment.NONE,) * len(shares)), strict=False):
        notes.append(_NoteColumn(left, share, alignment))
        left += share + em
    return _Columns(clock, axis, text, tuple(notes), room)


def _line(entry: Entry, columns: _Columns, setting: Setting) -> Box:
    space = setting.em * 0.27
    palette = setting.palette
    plain = setting.inked(palette.muted) if entry.tone is Tone.PAST else setting
    style = plain.style(TextRole.BODY)
    if entry.tone is Tone.COMING:
        style = replace(style, weight=600)
    text = set_text(
        formatted_runs(entry.runs, style, plain, entry.source), style, columns.width, kind="entry"
    )
    content: list[tuple[float, Box]] = [(0.0, text)]
    if entry.blocks:
        content.append((setting.em * 0.1, flow(entry.blocks, setting.smaller(0.82), columns.width)))
    body = stack(content, columns.width)
    baseline = space + text.baseline
    children = [_dot(entry, columns, setting, baseline)]
    if entry.clock:
        shown = _clock_style(setting)
        if entry.tone is Tone.PAST:
            shown = replace(shown, colour=palette.muted, weight=400)
        clock = set_words(entry.clock, shown, columns.clock, kind="clock")
        children.append(Placed(0.0, baseline - clock.baseline, clock))
    children.append(Placed(columns.text, space, body))
    for column, note in zip(columns.notes, entry.notes, strict=False):
        if note is not None:
            small = replace(_note_style(setting), alignment=column.alignment)
            box = set_message(note, small, setting, column.width, kind="note")
            children.append(Placed(column.left, baseline - box.baseline, box))
    height = max(placed.y + placed.box.height for placed in children) + space
    return LinkBox(
        address=entry.address,
        width=max(placed.x + placed.box.width for placed in children),
        height=height,
        kind="entry-line",
        step=entry.step,
        baseline=baseline,
        children=tuple(children),
    )


def _dot(entry: Entry, columns: _Columns, setting: Setting, baseline: float) -> Placed:
    palette = setting.palette
    marked = bool(entry.clock or entry.address) and entry.tone is not Tone.PAST
    side = setting.em * (0.52 if entry.tone is Tone.COMING else 0.36 if marked else 0.22)
    colour = palette.warm if marked else palette.rule
    dot = ShapeBox(width=side, height=side, shape=Shape.DISC, colour=colour, kind="marker")
    return Placed(columns.axis - side / 2, baseline - setting.em * 0.33 - side / 2, dot)


def _clock_style(setting: Setting) -> TextStyle:
    style = replace(setting.inked(setting.palette.accent).style(TextRole.BODY), weight=600)
    return replace(style, alignment=Alignment.RIGHT).with_feature("tnum")


def _note_style(setting: Setting) -> TextStyle:
    return setting.inked(setting.palette.muted).style(TextRole.SMALL).with_feature("tnum")
