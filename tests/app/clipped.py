"""Words of the windows that are shown, and whether they are cut off or end in an ellipsis.

A widget is asked how much room its words need in its own font and style, and how much it has, by itself and
within every widget around it. What scrolls is not cut, nor are items of lists, whose words the lists shorten.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QStyle,
    QTabBar,
    QToolButton,
    QWidget,
)

from presenter.windows.console_label import ConsoleLabel
from presenter.windows.eliding_button import ElidingButton

TOLERANCE = 1  # pixels: fonts round


class Cut(NamedTuple):
    """Words without enough room: where, by how many pixels, and whether an ellipsis tells of it."""

    place: str
    words: str
    lacking: int
    is_elided: bool


def cut_words(known=None):
    """Return what is cut or elided now in any window, but for what is known and as it was."""
    known = set() if known is None else known
    for _ in range(3):  # words that have just changed ask for another layout, within another one
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    widgets = dict.fromkeys(widget for top in shown for widget in (top, *top.findChildren(QWidget)))
    cuts = []
    for widget in widgets:
        if widget.isVisible() and (state := _state(widget)) not in known:
            known.add(state)
            cuts += _cuts(widget)
    return cuts


def _state(widget):
    """Return all of a widget that its cuts depend on, as far as that is quickly told."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    place = widget.mapTo(widget.window(), QPoint(0, 0)).toTuple()
    return id(widget), words, place, widget.size().toTuple(), widget.font().pixelSize()


def _cuts(widget):
    for words, needed, room in _words(widget):
        is_told = room.height() >= needed.height() and _tells_of_it(widget, words)
        lacking = max(needed.width() - room.width(), needed.height() - room.height())
        if lacking > TOLERANCE:
            yield Cut(place_of(widget), words, lacking, is_elided=is_told)
        if lacking <= TOLERANCE or is_told:
            outside = _outside(widget, room if is_told else _within(widget, needed, room))
            if outside > TOLERANCE:
                yield Cut(place_of(widget), words, outside, is_elided=False)


def _words(widget):
    """Yield words of a widget, the room that they need, and where in the widget they have it."""
    if isinstance(widget, QLabel):
        if widget.text():
            yield widget.text(), _needed_by_label(widget), _room_of_label(widget)
    elif isinstance(widget, QAbstractButton):
        if _shows_text(widget):
            yield widget.text(), *_of_button(widget)
    elif isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield widget.tabText(index), widget.tabSizeHint(index), widget.tabRect(index)
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)
    elif isinstance(widget, QLineEdit):
        if widget.placeholderText() and not widget.text():
            margins = widget.textMargins()
            room = widget.contentsRect().adjusted(margins.left() + 2, 0, -margins.right() - 2, 0)
            yield widget.placeholderText(), _ink(widget, widget.placeholderText()), room
    elif isinstance(widget, QComboBox | QGroupBox | QMenu):
        words = widget.currentText() if isinstance(widget, QComboBox) else widget.title()
        yield words, widget.minimumSizeHint(), widget.rect()


def _needed_by_label(label):
    room = _room_of_label(label)
    is_rich = label.textFormat() is Qt.TextFormat.RichText or (
        label.textFormat() is Qt.TextFormat.AutoText and "<" in label.text()
    )
    if label.wordWrap():
        longest = 0 if is_rich else max(map(label.fontMetrics().horizontalAdvance, label.text().split()))
        return QSize(longest, label.heightForWidth(label.width()) - (label.height() - room.height()))
    return label.sizeHint() - (label.size() - room.size()) if is_rich else _ink(label, label.text())


def _ink(widget, words):
    """Return how wide words are, and how high what is drawn of them: figures, say, have no descenders."""
    metrics = widget.fontMetrics()
    lines = words.split("\n")
    height = metrics.lineSpacing() * (len(lines) - 1) + metrics.tightBoundingRect(words).height()
    return QSize(max(map(metrics.horizontalAdvance, lines)), height)


def _room_of_label(label):
    margin = label.margin()
    return label.contentsRect().adjusted(margin, margin, -margin, -margin)


def _shows_text(button):
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    is_tool = isinstance(button, QToolButton)
    return bool(button.text()) and not (
        is_tool and button.toolButtonStyle() is only_icon and not button.icon().isNull()
    )


def _of_button(button):
    """Return what the words need, and what is left for them of the width by what stands around them."""
    if isinstance(button, QCheckBox | QRadioButton):
        return button.minimumSizeHint(), button.rect()
    words = _ink(button, button.text())
    around = max(0, button.sizeHint().width() - words.width())
    if button.property("verb") or button.property("role") == "chip":
        around = 0  # these have the room of the longest words that may stand in their place
    return words, button.rect().adjusted(around // 2, 0, around // 2 - around, 0)


def _of_header(header):
    if header.orientation() is Qt.Orientation.Vertical:
        return
    for index in range(header.count()):
        words = header.model().headerData(index, Qt.Orientation.Horizontal)
        if words and not header.isSectionHidden(index):
            room = QRect(header.sectionViewportPosition(index), 0, header.sectionSize(index), header.height())
            yield words, header.sectionSizeFromContents(index), room


def _tells_of_it(widget, words):
    """Tell whether a widget ends its words in an ellipsis and tells the whole in another way."""
    if isinstance(widget, QLineEdit):  # Qt elides what stands in an empty field
        return words in (widget.accessibleName(), widget.toolTip())
    return isinstance(widget, ConsoleLabel | ElidingButton) and widget.is_elided


def _within(widget, needed, room):
    if not isinstance(widget, QLabel):
        return room
    return QStyle.alignedRect(widget.layoutDirection(), widget.alignment(), needed, room)


def _outside(widget, rect):
    """Return by how many pixels a part of a widget stands outside of what is around it."""
    most = 0
    around = widget
    while around is not None and not isinstance(around.parentWidget(), QAbstractScrollArea):
        here, inside = QRect(widget.mapTo(around, rect.topLeft()), rect.size()), around.rect()
        sides = (inside.left() - here.left(), here.right() - inside.right())
        most = max(most, *sides, inside.top() - here.top(), here.bottom() - inside.bottom())
        if around.isWindow():
            break
        around = around.parentWidget()
    return most


def place_of(widget):
    """Return where a widget is: itself and what is around it, by class and role."""
    names = []
    while widget is not None:
        role = widget.property("role") or widget.objectName()
        names.append(f"{type(widget).__name__}{f'[{role}]' if role else ''}")
        widget = None if widget.isWindow() else widget.parentWidget()
    return " in ".join(name for name in names if not name.startswith(("QWidget", "QFrame", "_StageSplitter")))
