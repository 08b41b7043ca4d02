"""The floor of a PDF: Qt's own reading of Markdown, drawn as it comes by Qt's writer, a page for each slide.

python floor_pdf.py DECK PDF
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter, QTextDocument

if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    writer = QPdfWriter(sys.argv[2])
    writer.setPageSize(QPageSize(QSizeF(160, 90), QPageSize.Unit.Millimeter))
    with QPainter(writer) as painter:
        for number, page in enumerate(Path(sys.argv[1]).read_text("utf-8").split("\n---\n")[1:]):
            if number:
                writer.newPage()
            document = QTextDocument()
            document.documentLayout().setPaintDevice(writer)
            document.setMarkdown(page)
            document.drawContents(painter)
