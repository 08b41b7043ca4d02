"""The table of the catalog editor's verbs.

The keys are those that translators' hands know: Ctrl+Enter, Ctrl+U, Ctrl+B, Ctrl+K, Ctrl+M and the arrows
with Ctrl as in Poedit, Ctrl with a digit for a suggestion as everywhere, Ctrl+T for a mark as in Lokalize.
All of them leave every letter to be typed, so each has Ctrl, Alt or is a key of functions. Alt with a digit
chooses what the list shows: on the keyboards of Spain too, where AltGr is another key.
"""

from __future__ import annotations

from presenter.actions.editor_action import EditorAction, EditorGroup
from presenter.i18n.text import Text

MOST_SUGGESTIONS = 9

_TRANSLATION = (
    EditorAction(
        "done-and-next",
        Text("Done, and on to the next unfinished"),
        EditorGroup.TRANSLATION,
        ("Ctrl+Return", "Ctrl+Enter"),
    ),
    EditorAction(
        "toggle-needs-work", Text("Needs work"), EditorGroup.TRANSLATION, ("Ctrl+U",), checkable=True
    ),
    EditorAction("copy-source", Text("Copy the source"), EditorGroup.TRANSLATION, ("Ctrl+B",)),
    EditorAction("clear-translation", Text("Clear the translation"), EditorGroup.TRANSLATION, ("Ctrl+K",)),
    EditorAction(
        "insert-mark", Text("Insert the next mark of the source"), EditorGroup.TRANSLATION, ("Ctrl+T",)
    ),
    EditorAction("mend", Text("Mend the first finding"), EditorGroup.TRANSLATION, ("Ctrl+.",)),
    EditorAction("edit-comment", Text("Comment"), EditorGroup.TRANSLATION, ("Ctrl+M",)),
    EditorAction("undo", Text("Undo"), EditorGroup.TRANSLATION, ("Ctrl+Z",), repeats=True),
    EditorAction("redo", Text("Redo"), EditorGroup.TRANSLATION, ("Ctrl+Shift+Z", "Ctrl+Y"), repeats=True),
    *(
        EditorAction(
            f"take-suggestion-{number}",
            Text("Take suggestion {number}").with_fields(number=number),
            EditorGroup.TRANSLATION,
            (f"Ctrl+{number}",),
            menu=False,
        )
        for number in range(1, MOST_SUGGESTIONS + 1)
    ),
)

_GO = (
    EditorAction(
        "next-unfinished",
        Text("Next unfinished"),
        EditorGroup.GO,
        ("Ctrl+Shift+Down", "Ctrl+PgDown"),
        repeats=True,
    ),
    EditorAction(
        "previous-unfinished",
        Text("Previous unfinished"),
        EditorGroup.GO,
        ("Ctrl+Shift+Up", "Ctrl+PgUp"),
        repeats=True,
    ),
    EditorAction("next-unit", Text("Next in the list"), EditorGroup.GO, ("Ctrl+Down",), repeats=True),
    EditorAction("previous-unit", Text("Previous in the list"), EditorGroup.GO, ("Ctrl+Up",), repeats=True),
    EditorAction("next-slide", Text("Next slide"), EditorGroup.GO, ("Alt+PgDown",), repeats=True),
    EditorAction("previous-slide", Text("Previous slide"), EditorGroup.GO, ("Alt+PgUp",), repeats=True),
    EditorAction("go-to-slide", Text("Go to a slide…"), EditorGroup.GO, ("Ctrl+G",)),
    EditorAction("find", Text("Find"), EditorGroup.GO, ("Ctrl+F",)),
    EditorAction("go-to-list", Text("To the list"), EditorGroup.GO, ("Ctrl+L",)),
    EditorAction("go-to-words", Text("To the translation"), EditorGroup.GO, ("Esc",)),
    EditorAction("next-pane", Text("Next pane"), EditorGroup.GO, ("F6",), repeats=True),
    EditorAction("previous-pane", Text("Previous pane"), EditorGroup.GO, ("Shift+F6",), repeats=True),
)

_SHOW = (
    EditorAction("show-everything", Text("All"), EditorGroup.SHOW, ("Alt+0",), checkable=True),
    EditorAction("show-unfinished", Text("Unfinished"), EditorGroup.SHOW, ("Alt+1",), checkable=True),
    EditorAction("show-missing", Text("Missing"), EditorGroup.SHOW, ("Alt+2",), checkable=True),
    EditorAction("show-stale", Text("Stale"), EditorGroup.SHOW, ("Alt+3",), checkable=True),
    EditorAction("show-drafts", Text("Guesses and drafts"), EditorGroup.SHOW, ("Alt+4",), checkable=True),
    EditorAction("show-found", Text("With findings"), EditorGroup.SHOW, ("Alt+5",), checkable=True),
    EditorAction("show-overflowing", Text("Too long"), EditorGroup.SHOW, ("Alt+6",), checkable=True),
    EditorAction("show-this-slide", Text("This slide"), EditorGroup.SHOW, ("Alt+S",), checkable=True),
    EditorAction("show-slides", Text("Slides’ words"), EditorGroup.SHOW, ("Alt+7",), checkable=True),
    EditorAction("show-notes", Text("Notes"), EditorGroup.SHOW, ("Alt+8",), checkable=True),
    EditorAction("show-subtitles", Text("Subtitles"), EditorGroup.SHOW, ("Alt+9",), checkable=True),
)

_VIEW = (
    EditorAction("show-slide", Text("The slide beside"), EditorGroup.VIEW, ("F9",), checkable=True),
    EditorAction("larger", Text("Larger letters"), EditorGroup.VIEW, ("Ctrl++", "Ctrl+="), repeats=True),
    EditorAction("smaller", Text("Smaller letters"), EditorGroup.VIEW, ("Ctrl+-",), repeats=True),
    EditorAction("usual-size", Text("Letters of the usual size"), EditorGroup.VIEW, ("Ctrl+0",)),
)

_PROGRAM = (
    EditorAction("save-now", Text("Save now"), EditorGroup.PROGRAM, ("Ctrl+S",)),
    EditorAction("read-again", Text("Read the files again"), EditorGroup.PROGRAM, ("Ctrl+R", "F5")),
    EditorAction(
        "flip-interface-language",
        Text("Other language for the program"),
        EditorGroup.PROGRAM,
        ("Ctrl+Shift+I",),
    ),
    EditorAction("settings", Text("Settings…"), EditorGroup.PROGRAM, ("Ctrl+,",)),
    EditorAction("show-keys", Text("All keys"), EditorGroup.PROGRAM, ("F1", "Ctrl+?")),
    EditorAction("manual", Text("Manual…"), EditorGroup.PROGRAM, ("Shift+F1",)),
    EditorAction("open-menu", Text("Menu"), EditorGroup.PROGRAM, ("F10",), menu=False),
    EditorAction("quit", Text("Save and quit"), EditorGroup.PROGRAM, ("Ctrl+Q", "Ctrl+W")),
)

EDITOR_ACTIONS: tuple[EditorAction, ...] = (*_TRANSLATION, *_GO, *_SHOW, *_VIEW, *_PROGRAM)
