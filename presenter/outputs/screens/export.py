"""The pictures and the page of a deck, written into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain

from presenter.dataclass import dataclass
from presenter.outputs.bench import Bench
from presenter.outputs.export_job import ExportJob, Slides, Written
from presenter.outputs.interface_words import interface_words
from presenter.outputs.screens.page import ReviewPage
from presenter.outputs.screens.review import Review
from presenter.outputs.screens.screen import Screen
from presenter.storage.write_atomically import write_atomically


@dataclass(frozen=True, slots=True)
class ScreensWriter:
    """Write `<language>/<slide>.png` for each slide, and their sections of a page that has them all."""

    review: Review

    def begin(self, job: ExportJob, bench: Bench) -> Callable[[Slides], Written[str]]:
        """Return what writes some slides; it raises OSError where a file cannot be written."""
        return partial(self._write, job, bench)

    def _write(self, job: ExportJob, bench: Bench, slides: Slides) -> Written[str]:
        found = bench.page_findings(slides)
        findings = tuple(chain.from_iterable(found))
        page = ReviewPage(bench.material, slides, job.languages, self.review, findings, interface_words())
        sections = []
        for slide in slides:
            for language in job.languages:
                screen = Screen(bench.material, slide, language)
                path = job.request.to / language / f"{slide.identifier}.png"
                write_atomically(path, screen.png(job.request.width))
            sections.append(page.section(slide))
        return Written(found, "".join(sections))


def write_screens(page: ReviewPage, job: ExportJob, sections: Iterable[str]) -> None:
    """Write `index.html`, in which all the slides stand beside their entries; raises OSError.

    The deck's own language is always the first, to be compared with.
    """
    write_atomically(job.request.to / "index.html", _written(page, sections))


def _written(page: ReviewPage, sections: Iterable[str]) -> Iterator[bytes]:
    yield page.head().encode()
    for section in sections:
        yield section.encode()
    yield page.foot().encode()
