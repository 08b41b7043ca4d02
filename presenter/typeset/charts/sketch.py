"""What the parts of one chart share: its words, colours and numbers."""

from __future__ import annotations

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, Chart
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.typeset.charts.chart_colours import series_colours
from presenter.typeset.charts.number_words import NumberWords, number_words
from presenter.typeset.message_box import formatted, set_message, set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.text_box import TextBox, measure
from presenter.typeset.text_style import TextStyle

LINE = 1.18


@dataclass(frozen=True, slots=True)
class Sketch:
    """A chart in the setting in which it is drawn."""

    chart: Chart
    setting: Setting
    colours: tuple[str, ...]
    numbers: NumberWords

    @property
    def em(self) -> float:
        """Return the size of the labels in logical units."""
        return self.label_style().size

    @property
    def labels(self) -> tuple[str, ...]:
        """Return the labels as plain words of the language that is shown."""
        return tuple(self.plain(label.text) for label in self.chart.labels)

    def plain(self, message: Message) -> str:
        """Return the words of a message without marks."""
        return plain_text(self.setting.words(message).text)

    def label_style(
        self, colour: str = "", *, bold: bool = False, alignment: Alignment = Alignment.LEFT
    ) -> TextStyle:
        """Return how labels are set."""
        style = self.setting.style(TextRole.SMALL)
        return replace(
            style,
            line=LINE,
            colour=colour or self.setting.ink or self.setting.palette.ink,
            weight=600 if bold else 400,
            alignment=alignment,
        )

    def tick_style(self, alignment: Alignment = Alignment.LEFT) -> TextStyle:
        """Return how the numbers of an axis are set."""
        muted = self.setting.ink or self.setting.palette.muted
        small = self.setting.style(TextRole.CAPTION).size
        return replace(self.label_style(muted, alignment=alignment), size=small).with_feature("tnum")

    def message(self, message: Message, style: TextStyle, width: float, kind: str = "chart-label") -> TextBox:
        """Return the words of a message, broken to a width in logical units."""
        return set_message(message, style, self.setting, max(width, style.size), kind=kind)

    def width_of(self, message: Message, style: TextStyle) -> tuple[float, float]:
        """Return the widths of the longest word of a message and of all of it on one line."""
        return measure(formatted(message, style, self.setting), style)

    def number(self, words: str, style: TextStyle, kind: str = "chart-number") -> TextBox:
        """Return a number on one line, its box as wide as it is."""
        # More than measured, so that rounding never wraps it.
        plain = replace(style, alignment=Alignment.LEFT)
        box = set_words(words, plain, 100_000.0, kind=kind)
        return set_words(words, plain, box.lines[0].rect.width() + 1.0 if box.lines else 1.0, kind=kind)


def sketch_of(chart: Chart, setting: Setting) -> Sketch:
    """Return a chart ready to be drawn."""
    values = [value for series in chart.series for value in series.values if value is not None]
    unit = plain_text(setting.words(chart.unit).text) if chart.unit is not None else ""
    many = max(len(chart.series), 1)
    return Sketch(
        chart,
        setting,
        series_colours(setting.palette, many),
        number_words(values, unit, setting.language),
    )
