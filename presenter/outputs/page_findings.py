"""What is wrong with slides as they are laid out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from presenter.deck.deck import Slide
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.typeset.contrast_findings import contrast_findings
from presenter.typeset.typesetter import Typesetter


def page_findings(
    typesetter: Typesetter,
    slides: Sequence[Slide],
    languages: Iterable[Language],
    *,
    for_pdf: bool = False,
) -> Iterator[Finding]:
    """Lay out the slides in these languages and return what does not fit or stand out, slide by slide.

    With `for_pdf` their pages are those of a PDF, so that whoever writes one lays each out once.
    """
    for language in languages:
        for slide in slides:
            page = typesetter.page(slide.index, language, for_pdf=for_pdf)
            yield from page.findings
            yield from contrast_findings(page, slide, language)
