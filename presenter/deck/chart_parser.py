"""Charts: a fenced block of YAML."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.deck.attributes import parse_attributes
from presenter.deck.block_base import NO_ATTRIBUTES, Attributes
from presenter.deck.blocks import Block, Chart, ChartKind, ChartLabel, ChartSeries, Code
from presenter.deck.chart_values import Numbers, read_number, read_numbers
from presenter.deck.cursor import Cursor
from presenter.deck.lines import Line, even_spaces
from presenter.deck.message import Message, Role
from presenter.deck.picture_parser import LENGTH
from presenter.deck.scan import FENCE, closes
from presenter.deck.slide_context import SlideContext
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_parser import parse_yaml
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.errors import Span
from presenter.i18n.text import Text

MOST_LABELS = 100
MOST_SERIES = 8
MOST_SLICES = 30

_INFO = re.compile(r"\s*\{?\s*\.?chart\b(?P<rest>[^{}]*)(?:\{(?P<attributes>[^{}]*)\})?\}?\s*$")
_KEYS = ("type", "title", "labels", "series", "values", "data", "unit", "x", "y", "horizontal")
_SERIES_KEYS = ("name", "values")


@dataclass(frozen=True, slots=True)
class _Row:
    """A series as it was read: its name, if it has one, and its numbers."""

    name: YamlText | None
    numbers: Numbers
    span: Span


def read_chart(cursor: Cursor, context: SlideContext) -> Sequence[Block] | None:
    """Read a fenced block whose info is `chart`; one without numbers is shown as the YAML it is."""
    opening = cursor.line
    fence = FENCE.match(opening.text)
    info = _INFO.match(fence[2]) if fence is not None else None
    if fence is None or info is None:
        return None
    context.reveal_block()
    span = context.span(opening.strip())
    cursor.take()
    lines: list[Line] = []
    while not cursor.is_done() and not closes(cursor.line, fence[1]):
        lines.append(cursor.take().dedent(opening.indent))
    if cursor.is_done():
        _warn_unclosed(span, opening, fence[1], context)
    else:
        cursor.take()
    attributes = _attributes(info["attributes"] or info["rest"] or "", opening, context)
    chart = _ChartReader(context, attributes, span).read(lines)
    if chart is not None:
        return (chart,)
    text = "\n".join(line.text for line in lines).rstrip()
    return (
        Code(
            span=span,
            step=context.step,
            attributes=attributes,
            language=context.language,
            text=text,
            lexer="yaml",
        ),
    )


def _attributes(words: str, opening: Line, context: SlideContext) -> Attributes:
    """Return what stands behind the word `chart`, and report what means nothing there."""
    attributes = parse_attributes(words)
    if attributes is None:
        context.warn(
            "bad-attributes",
            Text("What stands behind `chart` cannot be read."),
            context.span(opening.strip()),
            excerpt=opening.text.strip(),
            advice=Text("Write it as `{.incremental height=60%}`."),
        )
        return NO_ATTRIBUTES
    for key in ("width", "height"):
        value = attributes.get(key)
        if value and not LENGTH.fullmatch(value):
            context.warn(
                "bad-value",
                Text("A chart cannot have this size."),
                context.span(opening, max(opening.text.find(value), 0)),
                excerpt=value,
                advice=Text("Write a share of the room such as `60%`."),
            )
    return attributes


def _warn_unclosed(span: Span, opening: Line, marks: str, context: SlideContext) -> None:
    context.warn(
        "unclosed-fence",
        Text("This chart is never closed; it ends with what holds it."),
        span,
        excerpt=opening.text,
        advice=Text("Put a line of {marks} after the chart.").with_fields(marks=marks),
    )


class _ChartReader:
    """Read the settings of one chart."""

    def __init__(self, context: SlideContext, attributes: Attributes, span: Span) -> None:
        self._context = context.within(attributes, span)
        self._attributes = attributes
        self._span = span
        self._reader = ValueReader(context.report)

    def read(self, lines: Sequence[Line]) -> Chart | None:
        """Return the chart, or None where there is nothing to draw."""
        # Spaces in front bring each line to its own column again, which YAML would take for a tab.
        placed = [Line(" " * (line.column - 1) + line.text, line.number) for line in lines]
        tree = parse_yaml(placed, self._context.report)
        nodes = dict(self._reader.entries(tree, dict.fromkeys(_KEYS)))
        kind = self._kind(nodes.get("type"))
        names, rows = self._rows(nodes)
        rows = self._drawable(kind, [row for row in rows if any(value is not None for value in row.numbers)])
        if not rows:
            self._tell(
                self._span,
                Text("This chart has no numbers; its YAML is shown."),
                Text("Write `data: {One: 1, Two: 2}`, or `labels` and `series`."),
            )
            return None
        names = self._fitting_names(names, rows)
        horizontal = self._reader.flag(nodes["horizontal"]) if "horizontal" in nodes else None
        chart = Chart(
            span=self._span,
            step=self._context.step,
            attributes=self._attributes,
            language=self._context.language,
            kind=kind,
            horizontal=horizontal,
            title=self._words(nodes.get("title"), "chart-title"),
            labels=tuple(self._label(name) for name in names),
            series=tuple(self._series(row, len(names)) for row in rows),
            unit=self._words(nodes.get("unit"), "unit"),
            x_title=self._words(nodes.get("x"), "axis"),
            y_title=self._words(nodes.get("y"), "axis"),
        )
        return self._revealed(chart)

    def _kind(self, node: YamlNode | None) -> ChartKind:
        chosen = None if node is None else self._reader.choice(node, ChartKind)
        return chosen or ChartKind.BAR

    def _rows(self, nodes: Mapping[str, YamlNode]) -> tuple[list[YamlText], list[_Row]]:
        """Return the names along the chart and the series, whichever way they were written."""
        data = nodes.get("data")
        if isinstance(data, YamlMapping):
            numbers = tuple(read_number(value, self._reader) for _, value in data.entries)
            return [key for key, _ in data.entries], [_Row(None, numbers, data.span)]
        if data is not None:
            self._reader.reject(data, Text("Write names with their numbers: `{One: 1, Two: 2}`."))
        names = list(self._reader.texts(nodes["labels"])) if "labels" in nodes else []
        if "values" in nodes:
            return names, [_Row(None, read_numbers(nodes["values"], self._reader), nodes["values"].span)]
        return names, self._all_series(nodes.get("series"))

    def _all_series(self, node: YamlNode | None) -> list[_Row]:
        match node:
            case None:
                return []
            case YamlMapping():
                return [_Row(key, read_numbers(value, self._reader), key.span) for key, value in node.entries]
            case YamlList() if all(isinstance(item, YamlMapping) for item in node.items):
                return [self._row(item) for item in node.items if isinstance(item, YamlMapping)]
            case _:
                advice = Text("Write a list of series: `- {name: 2023, values: [35, 40]}`.")
                self._reader.reject(node, advice)
                return []

    def _row(self, mapping: YamlMapping) -> _Row:
        nodes = dict(self._reader.entries(mapping, dict.fromkeys(_SERIES_KEYS)))
        name = nodes.get("name")
        if name is not None and not isinstance(name, YamlText):
            self._reader.reject(name, Text("Write it as text, between quotes if need be."))
        numbers = read_numbers(nodes["values"], self._reader) if "values" in nodes else ()
        return _Row(name if isinstance(name, YamlText) else None, numbers, mapping.span)

    def _drawable(self, kind: ChartKind, rows: list[_Row]) -> list[_Row]:
        """Return the series that a chart of this kind can show."""
        if kind is ChartKind.PIE and rows:
            if len(rows) > 1:
                self._tell(
                    rows[1].span,
                    Text("A pie shows one series; the others are left out."),
                    Text("Take `type: bar` to compare several."),
                )
            return self._slices(rows[0])
        if len(rows) > MOST_SERIES:
            self._tell(
                rows[MOST_SERIES].span,
                Text("This chart has more series than can be told apart; the first {count} are shown."),
                Text("Split the chart, or put the rest together."),
                count=MOST_SERIES,
            )
        return rows[:MOST_SERIES]

    def _slices(self, row: _Row) -> list[_Row]:
        if any(value is not None and value < 0 for value in row.numbers):
            self._tell(
                row.span,
                Text("A pie has no place for numbers below zero; they are left out."),
                Text("Take `type: bar`."),
            )
        numbers = tuple(value if value is None or value >= 0 else None for value in row.numbers)
        return [replace(row, numbers=numbers)] if sum(value or 0 for value in numbers) > 0 else []

    def _fitting_names(self, names: list[YamlText], rows: Sequence[_Row]) -> list[YamlText]:
        """Return as many names as there are numbers, and tell where they differ."""
        count = max(len(row.numbers) for row in rows)
        for row in rows:
            if names and len(row.numbers) != len(names):
                self._tell(
                    row.span,
                    Text("There are {count} numbers here for {labels} labels."),
                    Text("Give each label a number, `null` where there is none."),
                    count=len(row.numbers),
                    labels=len(names),
                )
        if count > MOST_LABELS:
            self._tell(
                rows[0].span,
                Text("This chart has more numbers than can be told apart; the first {count} are shown."),
                Text("Show fewer, or put some together."),
                count=MOST_LABELS,
            )
        count = min(max(count, len(names)), MOST_LABELS)
        spare = [YamlText("", self._span)] * max(0, count - len(names))
        return [*names, *spare][:count]

    def _label(self, name: YamlText) -> ChartLabel:
        text = self._message(name, "label") or Message(Role.LABEL, name.text, name.span)
        return ChartLabel(span=name.span, step=self._context.step, text=text)

    def _series(self, row: _Row, count: int) -> ChartSeries:
        numbers = (*row.numbers, *([None] * count))[:count]
        name = self._message(row.name, "series") if row.name is not None else None
        return ChartSeries(span=row.span, step=self._context.step, name=name, values=numbers)

    def _words(self, node: YamlNode | None, part: str) -> Message | None:
        if node is None:
            return None
        if isinstance(node, YamlText):
            return self._message(node, part)
        self._reader.reject(node, Text("Write it as text, between quotes if need be."))
        return None

    def _message(self, node: YamlText, part: str) -> Message | None:
        line = Line(even_spaces(node.text.replace("\n", " ")), node.span.line, node.span.column)
        return self._context.message((line,), Role.LABEL, part)

    def _revealed(self, chart: Chart) -> Chart:
        """Return a chart that comes step by step, where it is to: series by series, or bar by bar."""
        if "incremental" not in self._attributes.classes:
            return chart
        if len(chart.series) > 1:
            return replace(chart, series=tuple(self._waiting(part) for part in chart.series))
        return replace(chart, labels=tuple(self._waiting_label(part) for part in chart.labels))

    def _waiting(self, part: ChartSeries) -> ChartSeries:
        self._context.reveal()
        return replace(part, step=self._context.step)

    def _waiting_label(self, part: ChartLabel) -> ChartLabel:
        self._context.reveal()
        return replace(part, step=self._context.step)

    def _tell(self, span: Span, message: Text, advice: Text, **fields: int) -> None:
        self._context.warn("chart", message.with_fields(**fields), span, advice=advice)
