"""A deck as one HTML file that needs nothing else: to be read, shown, printed and listened to."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import IO

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.i18n.language import Language, is_right_to_left, language_name, language_tag
from presenter.i18n.text import Text
from presenter.outputs.bench import Bench
from presenter.outputs.export_job import ExportJob, Slides, Written
from presenter.outputs.interface_words import Say, interface_words
from presenter.outputs.transcript import Paragraph, transcript
from presenter.outputs.web.drawing import DrawingWriter
from presenter.outputs.web.faces import font_rules
from presenter.outputs.web.ink import Face, InkWriter
from presenter.outputs.web.notes import notes_html
from presenter.outputs.web.shell import Shell
from presenter.outputs.web.store import Store, as_store
from presenter.qt.material import Material
from presenter.storage.write_atomically import write_atomically
from presenter.subtitles.cue import Cue

PART = 1 << 20


@dataclass(frozen=True, slots=True)
class Section:
    """A slide in the document, and what it shares with others: definitions by name, where they are new."""

    shared: Mapping[str, str]
    html: str


@dataclass(frozen=True, slots=True)
class Sections:
    """Some slides, and the fonts that they need."""

    sections: tuple[Section, ...]
    faces: frozenset[Face]


@dataclass(frozen=True, slots=True)
class HtmlWriter:
    """Write slides as sections of one document."""

    def begin(self, job: ExportJob, bench: Bench) -> Callable[[Slides], Written[Sections]]:
        """Return what writes some slides."""
        shell = html_shell(bench.material, job.languages, interface_words())
        notes = bool(job.request.notes)
        sections = HtmlSections(
            bench.material, job.slides, job.languages, job.subtitles, notes=notes, shell=shell
        )
        return partial(self._write, bench, sections)

    def _write(self, bench: Bench, sections: HtmlSections, slides: Slides) -> Written[Sections]:
        return Written(bench.page_findings(slides), sections.written(slides))


def export_html(
    material: Material,
    path: Path,
    slides: Sequence[Slide],
    languages: tuple[Language, ...],
    say: Say,
    *,
    subtitles: tuple[Language, ...] = (),
    notes: bool = False,
) -> None:
    """Write these slides as one document in which the languages are switched.

    `say` finds the interface's words. Raises OSError where the file cannot be written.
    """
    shell = html_shell(material, languages, say)
    writer = HtmlSections(material, slides, languages, subtitles, notes=notes, shell=shell)
    write_html(path, shell, (writer.written(slides),))


def write_html(path: Path, shell: Shell, parts: Iterable[Sections]) -> None:
    """Write a document of slides, part by part, whatever they share once; raises OSError."""
    known: set[str] = set()
    faces: set[Face] = set()
    with tempfile.TemporaryFile() as body:
        for part in parts:
            faces |= part.faces
            for section in part.sections:
                fresh = [shared for name, shared in section.shared.items() if name not in known]
                known.update(section.shared)
                body.write(f"{as_store(fresh)}{section.html}".encode())
        write_atomically(path, _document(shell, faces, body))


def _document(shell: Shell, faces: set[Face], body: IO[bytes]) -> Iterator[bytes]:
    """Yield the whole document around its slides, of which by then all fonts are known."""
    yield shell.head(font_rules(faces)).encode()
    body.seek(0)
    while part := body.read(PART):
        yield part
    yield shell.foot().encode()


def html_shell(material: Material, languages: Sequence[Language], say: Say) -> Shell:
    """Return what stands around the slides."""
    settings = material.deck.settings

    def words(message: Message, language: Language) -> str:
        return plain_text(material.catalogs(message, language).text)

    titles = {
        one: words(settings.title, one) if settings.title else material.deck.path.stem for one in languages
    }
    author = words(settings.author, languages[0]) if settings.author else ""
    return Shell(titles, author, settings.aspect, say)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a note in one language."""

    material: Material
    language: Language

    def __call__(self, message: Message) -> str:
        return self.material.catalogs(message, self.language).text


class HtmlSections:
    """The slides of the document; what an earlier one has shared is not written again."""

    def __init__(
        self,
        material: Material,
        slides: Sequence[Slide],
        languages: Sequence[Language],
        subtitles: Sequence[Language],
        *,
        notes: bool,
        shell: Shell,
    ) -> None:
        self._material = material
        self._slides = slides
        self._languages = languages
        self._subtitles = subtitles
        self._notes = notes
        self._shell = shell
        self._store = Store()
        self._inks = InkWriter(self._store)
        self._drawings = DrawingWriter(self._inks, {one.identifier: self._label(one) for one in slides})

    def written(self, slides: Sequence[Slide]) -> Sections:
        """Return some slides."""
        sections = []
        for slide in slides:
            html = self._section(slide)
            sections.append(Section(self._store.take(), html))
        return Sections(tuple(sections), frozenset(self._inks.faces))

    def _label(self, slide: Slide) -> str:
        return f"{slide.index + 1} / {len(self._material.deck.slides)}"

    def _section(self, slide: Slide) -> str:
        label = self._label(slide)
        drawings = "".join(
            self._drawings.drawing(self._material.page(slide, language), language, label)
            for language in self._languages
        )
        identifier = escape(slide.identifier)
        return (
            f'<section class="slide" id="{identifier}" data-steps="{slide.steps}" tabindex="-1">'
            f'<div class="sheet">{drawings}</div>{self._said(slide)}{self._noted(slide)}</section>\n'
        )

    def _said(self, slide: Slide) -> str:
        cues = self._material.tracks[slide.index] if self._subtitles else ()
        if not cues:
            return ""
        columns = "".join(self._track(cues, language) for language in self._subtitles)
        heading = self._shell.said(Text("What is said"))
        return f'<div class="words"><h3>{heading}</h3><div class="columns">{columns}</div></div>'

    def _track(self, cues: Sequence[Cue], language: Language) -> str:
        name = language_name(language, language)
        label = f'<p class="step">{escape(name)}</p>' if len(self._subtitles) > 1 else ""
        paragraphs = "".join(map(_paragraph, transcript(cues, language)))
        return f'<div lang="{language_tag(language)}">{label}{paragraphs}</div>'

    def _noted(self, slide: Slide) -> str:
        if not self._notes or not slide.notes:
            return ""
        blocks = "".join(
            f'<div data-in="{language_tag(language)}" {_in(language)}>'
            f"{notes_html(slide.notes, language, _Words(self._material, language))}</div>"
            for language in self._languages
        )
        return f'<div class="words"><h3>{self._shell.said(Text("Notes"))}</h3>{blocks}</div>'


def _paragraph(paragraph: Paragraph) -> str:
    speaker = f'<span class="speaker">{escape(paragraph.speaker)}:</span> ' if paragraph.speaker else ""
    said = f"{paragraph.mark}{speaker}{escape(paragraph.words)}"
    return f"<p {_in(paragraph.language)}>{said}</p>"


def _in(language: Language) -> str:
    """Return the attributes of words in a language, which may run from right to left."""
    direction = ' dir="rtl"' if is_right_to_left(language) else ""
    return f'lang="{language_tag(language)}"{direction}'
