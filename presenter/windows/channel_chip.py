"""A button that says which language a channel is in, and flips it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel, Tone


class ChannelChip(QPushButton):
    """The name of a channel over the language in force."""

    def __init__(
        self, name: str, flip: QAction, value_role: str = "language", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.flip = flip
        self.setProperty("role", "chip")
        self.setProperty("channel", name)
        self._caption = ConsoleLabel("caption", yields=True)
        self._caption.setProperty("channel", name)
        self._value = ConsoleLabel(value_role)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 4)
        column.setSpacing(0)
        for label in (self._caption, self._value):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(flip.trigger)

    def show_channel(self, caption: str, value: str, tone: Tone = Tone.PLAIN) -> None:
        """Show which channel this is and what it is in."""
        self._caption.show_words(caption)
        self._value.show_words(value, tone)
        self.setAccessibleName(f"{caption}: {value}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that both lines need: a button knows nothing of what it holds."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the language needs; the name may be elided."""
        value, beside = self._value.sizeHint().width(), self._column.contentsMargins()
        least = self._column.minimumSize()
        return least.expandedTo(QSize(value + beside.left() + beside.right(), least.height()))
