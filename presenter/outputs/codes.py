"""The codes of all findings and what they mean, without what draws or reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from textwrap import wrap
from types import MappingProxyType

from presenter.catalogs.codes import MEANINGS as CATALOG_MEANINGS
from presenter.deck.codes import MEANINGS as DECK_MEANINGS
from presenter.errors import Severity
from presenter.i18n.text import Text, Translate
from presenter.importers.codes import MEANINGS as IMPORT_MEANINGS
from presenter.subtitles.files.codes import MEANINGS as SUBTITLE_FILE_MEANINGS
from presenter.subtitles.rules.codes import MEANINGS as CUE_MEANINGS
from presenter.translation.drafts.codes import MEANINGS as DRAFT_MEANINGS

# Those that no other package lists: of pages and themes, of the command line itself.
MEANINGS: Mapping[str, tuple[Severity, Text]] = MappingProxyType(
    {
        **DECK_MEANINGS,
        **CATALOG_MEANINGS,
        **SUBTITLE_FILE_MEANINGS,
        **IMPORT_MEANINGS,
        **CUE_MEANINGS,
        **DRAFT_MEANINGS,
        "bad-argument": (Severity.ERROR, Text("An action is given words that it cannot take.")),
        "covered-words": (
            Severity.WARNING,
            Text("Subtitles over a slide hide some of its words."),
        ),
        "cue-gone": (
            Severity.WARNING,
            Text("Subtitles that were shown in a talk are not in the deck any more."),
        ),
        "cue-not-shown": (Severity.INFO, Text("Subtitles of the deck were not shown in the talk.")),
        "cue-times": (Severity.INFO, Text("Where the times of the subtitles come from.")),
        "exists": (Severity.ERROR, Text("A file that would be written is there already.")),
        "formula": (Severity.ERROR, Text("A formula is not in LaTeX’s notation; its source is shown.")),
        "key-clash": (Severity.ERROR, Text("A key is given to two actions, or is one that types numbers.")),
        "earlier-copy": (
            Severity.INFO,
            Text("A file that is broken was written by this program before, which kept a copy of it."),
        ),
        "left-out": (
            Severity.ERROR,
            Text("A part of a slide is left out, since the program failed to lay it out."),
        ),
        "low-contrast": (Severity.WARNING, Text("Words are hard to tell from what is behind them.")),
        "media-not-installed": (
            Severity.WARNING,
            Text("A video or a sound cannot be played: the part of Qt for that is not installed."),
        ),
        "missing-font": (
            Severity.WARNING,
            Text("A theme names a font that is not here, so lines may break elsewhere."),
        ),
        "no-cues": (Severity.ERROR, Text("There are no subtitles to write.")),
        "no-drawings": (Severity.WARNING, Text("Nothing that was drawn on the slides has been kept.")),
        "no-slides": (Severity.ERROR, Text("Every slide of the deck is hidden, or it has none.")),
        "no-such-language": (Severity.ERROR, Text("A language is asked for that the deck is not in.")),
        "no-such-slide": (Severity.ERROR, Text("A slide is asked for that the deck does not have.")),
        "no-talk": (Severity.ERROR, Text("No talk with the deck has been given or rehearsed yet.")),
        "not-for-format": (
            Severity.ERROR,
            Text("An option is given that the format of the file does not have."),
        ),
        "not-working": (
            Severity.WARNING,
            Text("Something that a talk can do without does not work here, such as keeping it on the disk."),
        ),
        "not-written": (Severity.ERROR, Text("What was to be written would change more than it should.")),
        "one-file": (Severity.ERROR, Text("Several pictures would have to go into one file.")),
        "over-budget": (
            Severity.WARNING,
            Text("The times of the slides come to more than the talk or the section has."),
        ),
        "picture-too-large": (Severity.ERROR, Text("A picture is too large to be shown in time.")),
        "program-failed": (
            Severity.WARNING,
            Text("A part of the program itself failed while it ran; the rest went on."),
        ),
        "still-picture": (Severity.INFO, Text("A picture moves; only its first frame is shown.")),
        "text-overflow": (Severity.ERROR, Text("A slide’s content does not fit on it in some language.")),
        "thin-budget": (
            Severity.WARNING,
            Text("Slides without a time of their own are left too little of the talk’s."),
        ),
        "too-long": (
            Severity.ERROR,
            Text("There is more of something than could ever be legible on a slide; the rest is left out."),
        ),
        "unknown-action": (Severity.ERROR, Text("An action is asked for that there is not.")),
        "unknown-code-language": (
            Severity.WARNING,
            Text("Code is in a language that is not known; it is shown without colours."),
        ),
        "unknown-format": (Severity.ERROR, Text("A file is asked for in a format that is not written.")),
        "unknown-key-name": (Severity.ERROR, Text("The settings name a key that no keyboard has.")),
        "unplayable-media": (
            Severity.ERROR,
            Text("A video or a sound is in a form that cannot be played."),
        ),
        "unreadable-picture": (Severity.ERROR, Text("A picture’s file is damaged, or is no picture.")),
        "unsafe-picture": (
            Severity.ERROR,
            Text("A drawing asks for what is outside its own file; that is left out."),
        ),
        "unknown-theme": (Severity.WARNING, Text("A theme is named that there is none of.")),
        "unwritable": (Severity.ERROR, Text("The settings cannot be written.")),
        "words-gone": (Severity.ERROR, Text("A subtitle that is being edited is no longer in the deck.")),
        "wrong-type": (
            Severity.ERROR,
            Text("A setting is of another kind than it has to be: words for a number, or one for several."),
        ),
    }
)

_SEVERITIES: Mapping[Severity, Text] = MappingProxyType(
    {
        Severity.ERROR: Text("error"),
        Severity.WARNING: Text("warning"),
        Severity.INFO: Text("note"),
    }
)


def list_codes(translate: Translate, codes: Iterable[str] | None = None, width: int = 100) -> str:
    """Return a line for each code, in alphabetical order: the code, its severity, its meaning."""
    listed = sorted(MEANINGS if codes is None else set(codes))
    longest = max(map(len, listed))
    lines = []
    for code in listed:
        severity, meaning = MEANINGS[code]
        words = f"{_SEVERITIES[severity].render(translate)}: {meaning.render(translate)}"
        first, *others = wrap(words, width - longest - 2)
        lines.append(f"{code:{longest}}  {first}")
        lines += [" " * (longest + 2) + other for other in others]
    return "\n".join(lines)
