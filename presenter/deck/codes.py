"""Every code that a finding of a deck can have: how much it matters, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.errors import Severity
from presenter.i18n.text import Text

MEANINGS: Mapping[str, tuple[Severity, Text]] = MappingProxyType(
    {
        "bad-attributes": (Severity.WARNING, Text("Attributes between braces cannot be read.")),
        "bad-token": (
            Severity.WARNING,
            Text("A date, a number or a list between braces cannot be written out; it is shown as written."),
        ),
        "bad-value": (Severity.ERROR, Text("A setting has a value that it cannot have.")),
        "chart": (
            Severity.WARNING,
            Text("The numbers of a chart do not agree with its kind or its labels; what can be is shown."),
        ),
        "control-character": (
            Severity.WARNING,
            Text("A character that no text holds stands in the file; it is shown as a question mark."),
        ),
        "duplicate-footnote": (Severity.WARNING, Text("A slide explains the same footnote twice.")),
        "duplicate-id": (Severity.WARNING, Text("Two slides were given the same id.")),
        "duplicate-key": (Severity.WARNING, Text("A setting is given twice; the last one counts.")),
        "empty-slide": (Severity.INFO, Text("A slide has neither content nor settings.")),
        "encoding": (Severity.ERROR, Text("The file is not in UTF-8; it is read as Windows-1252.")),
        "inline-picture": (
            Severity.WARNING,
            Text("A picture stands inside a line of text, where only its description can be shown."),
        ),
        "late-start": (
            Severity.WARNING,
            Text("The slides before a slide take longer than its start allows."),
        ),
        "line-beyond-end": (
            Severity.WARNING,
            Text("Lines of code are to be pointed out that the code does not have."),
        ),
        "misplaced-div": (Severity.WARNING, Text("A column stands outside of columns.")),
        "misplaced-settings": (
            Severity.INFO,
            Text("Lines that look like settings hold no setting of a slide; they are shown as text."),
        ),
        "missing-footnote": (
            Severity.ERROR,
            Text("A footnote is referred to and not explained on its slide."),
        ),
        "missing-picture": (Severity.ERROR, Text("A picture, video or sound is not where the deck says.")),
        "never-shown": (
            Severity.WARNING,
            Text("A block is for a language that its deck is not in."),
        ),
        "raw-html": (Severity.WARNING, Text("HTML is not interpreted; it is shown as it was written.")),
        "step-beyond-end": (
            Severity.WARNING,
            Text("Notes or subtitles count more steps than their slide has."),
        ),
        "stray-div-close": (Severity.WARNING, Text("A line closes a div where none is open.")),
        "stray-remark": (
            Severity.WARNING,
            Text("A comment for translators has nothing below it, or begins or ends nothing."),
        ),
        "syntax": (Severity.ERROR, Text("The settings are not valid YAML.")),
        "table-row": (Severity.WARNING, Text("A row has more cells than its table has columns.")),
        "too-complex": (
            Severity.WARNING,
            Text("A text is too long or too full of marks to be read as Markdown; it is shown as written."),
        ),
        "too-deep": (Severity.WARNING, Text("Blocks are nested too deep; the innermost are shown as text.")),
        "too-large": (
            Severity.ERROR,
            Text(
                "A deck, a catalog, a file of subtitles or one to import has more lines, settings, columns "
                "of a table or bytes than are read."
            ),
        ),
        "too-many-findings": (Severity.INFO, Text("There are more findings than are listed.")),
        "too-many-slides": (Severity.ERROR, Text("A deck has more slides than can be shown.")),
        "unclosed-div": (
            Severity.ERROR,
            Text("A div is opened and never closed; it ends with what holds it."),
        ),
        "unclosed-fence": (Severity.ERROR, Text("A block of code is opened and never closed.")),
        "unclosed-formula": (Severity.ERROR, Text("A displayed formula is opened and never closed.")),
        "unclosed-settings": (
            Severity.ERROR,
            Text("Settings are opened by a line of dashes and never closed."),
        ),
        "unknown-div": (Severity.WARNING, Text("The name of a div is close to one that has a meaning.")),
        "unknown-key": (Severity.WARNING, Text("A setting has a name that is not known.")),
        "unknown-language": (Severity.ERROR, Text("A language has a code that is not known.")),
        "unknown-layout": (Severity.ERROR, Text("A layout has a name that is not known.")),
        "unreadable": (Severity.ERROR, Text("The file cannot be read at all.")),
        "unsafe-link": (
            Severity.WARNING,
            Text("A link leads neither to the web, nor to a mail address, nor to a slide; it is not opened."),
        ),
        "unsafe-path": (Severity.ERROR, Text("A path leads out of the deck's folder, or not to a file.")),
        "unsupported-picture": (Severity.ERROR, Text("A picture is of a kind that cannot be shown.")),
        "untranslated-picture": (
            Severity.WARNING,
            Text("A picture with words in it (`text=yes`) is not there in a language of the deck."),
        ),
        "unused-footnote": (Severity.WARNING, Text("A footnote is explained and not referred to.")),
        "yaml-alias": (Severity.ERROR, Text("The settings use an alias of YAML, which is not allowed.")),
        "yaml-tab": (Severity.ERROR, Text("A tab indents a setting, where YAML wants spaces.")),
        "yaml-tag": (Severity.ERROR, Text("The settings use a tag of YAML, which is not allowed.")),
    }
)
