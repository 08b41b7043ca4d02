"""What is written of a deck, and what is done to each part of it by whichever process does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from functools import partial
from typing import Generic, Protocol, TypeAlias, TypeVar

from presenter.catalogs.catalogs import Catalogs
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.i18n.language import Language
from presenter.outputs.bench import SLIDES_IN_PART, Bench, Findings, Part, Whole, slide_parts
from presenter.outputs.export_request import ExportRequest
from presenter.talk.drawing import Strokes

Content = TypeVar("Content", covariant=True)
Slides: TypeAlias = Sequence[Slide]


@dataclass(frozen=True, slots=True)
class ExportJob:
    """A deck as it was read, which of its slides are wanted, and in which languages."""

    request: ExportRequest
    deck: Deck
    catalogs: Catalogs
    slides: tuple[Slide, ...]
    languages: tuple[Language, ...]
    subtitles: tuple[Language, ...] = ()
    drawings: Mapping[str, Strokes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written(Generic[Content]):
    """What came of a part, and what is wrong with its pages in each language, or with its clips."""

    found: tuple[Findings, ...]
    content: Content | None = None


class Writer(Protocol[Content]):
    """What turns slides into what is written of them; it can be pickled."""

    def begin(self, job: ExportJob, bench: Bench) -> Callable[[Slides], Written[Content]]:
        """Make ready, and return what writes some slides."""
        ...


@dataclass(frozen=True, slots=True)
class ExportWork(Generic[Content]):
    """The part of an export that takes long."""

    job: ExportJob
    writer: Writer[Content]
    slides_in_part: int = SLIDES_IN_PART

    @property
    def parts(self) -> list[Part]:
        """Return all parts, in order."""
        return [Whole.MEDIA, *slide_parts(len(self.job.slides), self.slides_in_part)]

    def begin(self) -> Callable[[Part], Written[Content]]:
        """Make ready."""
        job = self.job
        bench = Bench(job.deck, job.catalogs, job.slides, job.languages, job.drawings)
        return partial(self._do, bench, self.writer.begin(job, bench))

    def _do(self, bench: Bench, write: Callable[[Slides], Written[Content]], part: Part) -> Written[Content]:
        return write(bench.slides(part)) if isinstance(part, range) else Written((bench.media(),))
