"""The table of verbs of the live view alone.

Nothing is typed in its window, so letters do as keys.
"""

from __future__ import annotations

from presenter.actions.editor_action import EditorAction, EditorGroup
from presenter.i18n.text import Text

LIVE_VIEW_ACTIONS: tuple[EditorAction, ...] = (
    EditorAction("next-slide", Text("Next slide"), EditorGroup.GO, ("PgDown",), repeats=True),
    EditorAction("previous-slide", Text("Previous slide"), EditorGroup.GO, ("PgUp",), repeats=True),
    EditorAction("first-slide", Text("First slide"), EditorGroup.GO, ("Home",)),
    EditorAction("last-slide", Text("Last slide"), EditorGroup.GO, ("End",)),
    EditorAction("follow-saves", Text("Follow saves"), EditorGroup.VIEW, ("F",), checkable=True),
    EditorAction("translation-alone", Text("Translation alone"), EditorGroup.VIEW, ("A",), checkable=True),
    EditorAction(
        "flip-interface-language",
        Text("Other language for the program"),
        EditorGroup.PROGRAM,
        ("Ctrl+Shift+I",),
    ),
    EditorAction("show-keys", Text("All keys"), EditorGroup.PROGRAM, ("F1", "?")),
    EditorAction("quit", Text("Quit"), EditorGroup.PROGRAM, ("Ctrl+Q", "Ctrl+W")),
)
