"""The page of the manual that is read: it fetches nothing, and follows links between chapters only."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser

from presenter.manual.manual import SCHEME, Page
from presenter.windows.manual.manual_style import for_qt, page_style

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
        self.setUndoRedoEnabled(False)
        self._letters = 0
        self.anchorClicked.connect(self._on_clicked)

    def show_page(self, page: Page, letters: int, further: str = "") -> None:
        """Show a page from its beginning, in letters of a size in pixels; `further` is HTML at its end."""
        self._letters = letters
        self._leave_margins()
        self.document().setDefaultStyleSheet(page_style(letters))
        self.document().setDocumentMargin(4)
        self.setHtml(f"<body>{for_qt(page.html)}{further}</body>")
        self.setAccessibleName(page.title)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give nothing: whatever a page may name, nothing is read or fetched for it."""
        del kind, name
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._leave_margins()

    def _leave_margins(self) -> None:
        if self._letters:
            spare = (self.width() - _WIDEST * self._letters) // 2
            margin = max(_LEAST_MARGIN, spare)
            self.setViewportMargins(margin, _LEAST_MARGIN, margin, 0)

    def _on_clicked(self, address: QUrl) -> None:
        if address.scheme() == SCHEME:
            self.followed.emit(address.path(), address.fragment())
