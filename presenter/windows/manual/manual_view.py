"""The page of the manual that is read: it fetches nothing, and follows links between chapters only."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser

from presenter.manual.manual import SCHEME, Page
from presenter.windows.manual.manual_style import as_written, for_qt, page_style

_WIDEST = 46  # letters' sizes: a line that the eye still comes back from
_LEAST_MARGIN = 24  # logical pixels


class ManualView(QTextBrowser):
    """Show a page in a column that is no wider than can be read well."""

    followed = Signal(str, str)  # the chapter that a link leads to, and the section there or nothing

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self._letters = 0
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # all of it wraps
        self.anchorClicked.connect(self._on_clicked)

    def show_page(self, page: Page, letters: int, further: str = "") -> None:
        """Show a page from its beginning, in letters of a size in pixels; `further` is HTML at its end."""
        self._letters = letters
        self.document().setDefaultStyleSheet(page_style(letters))
        self.setHtml(f"<body>{for_qt(page.html)}{further}</body>")
        self._leave_margins()
        self.setAccessibleName(page.title)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give nothing: whatever a page may name, nothing is read or fetched for it."""
        del kind, name
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain words, so that a command can be pasted into a terminal."""
        copied = QMimeData()
        copied.setText(as_written(self.textCursor().selection().toPlainText()))
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._leave_margins()

    def _leave_margins(self) -> None:
        """Set the margins of the page, not of the view: that would be laid out for its width before."""
        spare = (self.viewport().width() - _WIDEST * self._letters) // 2
        side = max(_LEAST_MARGIN, spare)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if self._letters and form.leftMargin() != side:
            form.setLeftMargin(side)
            form.setRightMargin(side)
            form.setTopMargin(_LEAST_MARGIN)
            form.setBottomMargin(_LEAST_MARGIN)
            frame.setFrameFormat(form)

    def _on_clicked(self, address: QUrl) -> None:
        if address.scheme() == SCHEME:
            self.followed.emit(address.path(), address.fragment())
