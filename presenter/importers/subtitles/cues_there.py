"""A file of subtitles in another language for the cues that a deck has already.

So a file that was exported, and was corrected or translated with another program, comes back: not onto the
slides, but into the catalog of its language. A deck's cues have no times, so they are matched one by one over
the whole deck or, where the file has marks, on each slide: with the pieces that cues are cut into, as an
exported file has them, or with the author's cues.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck, Slide
from presenter.deck.inline import plain_text
from presenter.deck.lines import even_spaces
from presenter.deck.message import Message
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language, language_mark
from presenter.i18n.text import Text
from presenter.importers.import_request import Cut
from presenter.importers.subtitles.paired_cue import PairedCue
from presenter.importers.subtitles.pairing import paired
from presenter.importers.subtitles.slide_marks import marked_cues, slide_names
from presenter.importers.subtitles.slide_shares import shared_by_marks
from presenter.subtitles.cue import Cue
from presenter.subtitles.files.timed_text import TimedCue, TimedText


def has_shared_cues(deck: Deck) -> bool:
    """Tell whether a deck has cues that can be translated."""
    return any(cue.text.language is None for slide in deck.slides for cue in slide.cues)


def translations_of(
    deck: Deck, text: TimedText, language: Language, cut: Cut
) -> list[tuple[Message, list[TimedCue]]]:
    """Return the author's words of the deck's cues, each with the cues of the file that translate them.

    What the catalog says already, and what says only that nothing was translated, is left out. Raises
    UsageError where there are more cues, or fewer, than there are in the deck.
    """
    catalogs = Catalogs.load(deck)
    tracks = cut(deck, catalogs)
    found: dict[int, tuple[Message, list[TimedCue]]] = {}
    for slides, cues in _groups(deck, text, language):
        targets = _targets(slides, len(cues), language, tracks)
        if targets is None:
            raise UsageError(_other_number(text, slides, len(cues), language, tracks))
        for message, cue in zip(targets, cues, strict=True):
            found.setdefault(id(message), (message, []))[1].extend(cue.cues[language])
    return [
        (message, cues)
        for message, cues in found.values()
        if _says_something_else([cue.text for cue in cues], message, language, catalogs)
    ]


def _groups(
    deck: Deck, text: TimedText, language: Language
) -> Iterator[tuple[Sequence[Slide], Sequence[PairedCue]]]:
    """Yield slides with the cues of the file that are theirs: all of them, or by marks slide by slide."""
    marked = list(marked_cues(paired({language: text.cues}), slide_names(deck)))
    if not any(cue.mark for cue in marked):
        shown = [slide for slide in deck.slides if not slide.settings.hidden]
        yield shown, [cue.cue for cue in marked]
        return
    for index, share in shared_by_marks(marked, deck, text.path).items():
        yield [deck.slides[index]], [cue for cue, _ in share]


def _targets(
    slides: Sequence[Slide], count: int, language: Language, tracks: Sequence[tuple[Cue, ...]]
) -> list[Message] | None:
    """Return the author's words that each of so many cues is of; None where no count agrees."""
    pieces = [message for slide in slides for message in _pieces(slide, language, tracks[slide.index])]
    if len(pieces) == count:
        return pieces
    written = [cue.text for slide in slides for cue in slide.cues if cue.text.language is None]
    return written if len(written) == count else None


def _pieces(slide: Slide, language: Language, cues: Sequence[Cue]) -> Iterator[Message]:
    """Yield the author's words of each piece that is shown; one that is held is shown once."""
    last: tuple[int, tuple[str, ...]] | None = None
    for cue in cues:
        place, lines = cue.sources.get(language), cue.lines_in(language)
        if place is None or not lines or slide.cues[place].text.language is not None:
            continue
        if (place, lines) != last:
            yield slide.cues[place].text
        last = (place, lines)


def _says_something_else(
    words: Sequence[str], message: Message, language: Language, catalogs: Catalogs
) -> bool:
    said = _bare(" ".join(words))
    source = language_mark(message.source_language(catalogs.source))
    if said.startswith(f"[{source}] "):
        return False  # an exported file says so of words that have no translation
    known = catalogs(message, language)
    return said != _bare(known.text) or known.language != language


def _bare(words: str) -> str:
    """Return words without marks and breaks that are asked for."""
    return even_spaces(plain_text(words).replace(" | ", " "))


def _other_number(
    text: TimedText,
    slides: Sequence[Slide],
    count: int,
    language: Language,
    tracks: Sequence[tuple[Cue, ...]],
) -> Finding:
    pieces = sum(len(list(_pieces(slide, language, tracks[slide.index]))) for slide in slides)
    written = sum(cue.text.language is None for slide in slides for cue in slide.cues)
    message = Text("The file has {count} cues, the deck {written}, cut into {pieces}. Nothing was written.")
    if len(slides) == 1:
        message = Text(
            "The file has {count} cues for slide “{slide}”, which has {written}, cut into {pieces}. "
            "Nothing was written."
        ).with_fields(slide=slides[0].identifier)
    return Finding(
        "unpaired-cue",
        Severity.ERROR,
        message.with_fields(count=count, written=written, pieces=pieces),
        Span(text.path, text.cues[0].line),
        advice=Text(
            "Change a file that was exported with --times estimate, which has all cues, each once; or give "
            "the file in the deck’s own language too, so that both are paired by their times."
        ),
    )
