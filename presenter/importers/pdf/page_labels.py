"""What the pages of a PDF are called, where their author numbered them otherwise than one by one."""

from __future__ import annotations

from pypdf import PdfReader

from presenter.pdf.page_drawing import entry


def page_labels(reader: PdfReader, count: int) -> tuple[str, ...]:
    """Return the label of each page; empty ones where the document says none.

    A PDF that numbers its pages by themselves (1, 2, 3) says nothing by that.
    """
    nothing = ("",) * count
    try:
        if not entry(reader.root_object, "/PageLabels"):
            return nothing
        labels = tuple(str(label).strip() for label in reader.page_labels[:count])
    except Exception:
        # pypdf raises errors of every kind for what is broken.
        return nothing
    return labels if len(labels) == count and len(set(labels)) > 1 else nothing
