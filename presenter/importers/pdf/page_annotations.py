"""What a page has besides its picture: notes in annotations, videos, links that are not followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from pypdf import PageObject
from pypdf.generic import DictionaryObject

from presenter.dataclass import dataclass
from presenter.pdf.page_drawing import entry
from presenter.pdf.page_links import annotations_of

MOST_TOLD = 20
LONGEST_NOTE = 20_000
LONGEST_TOLD = 200

_MEDIA = {"/Screen": "video", "/Movie": "video", "/RichMedia": "video", "/Sound": "sound", "/3D": "3D"}
_FOLLOWED = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_UNFOLLOWED = {
    "/Launch": "launch",
    "/JavaScript": "javascript",
    "/GoToR": "another file",
    "/GoToE": "another file",
    "/SubmitForm": "form",
    "/ImportData": "form",
    "/Rendition": "video",
    "/Movie": "video",
    "/Sound": "sound",
}
_PLAYED = frozenset({"video", "sound", "3D"})
_TRANSITIONS = {"/Fade": "fade", "/Dissolve": "fade", "/Push": "push", "/Cover": "push", "/Uncover": "push"}


@dataclass(frozen=True, slots=True)
class PageAnnotations:
    """The notes of a page, and by name what in it is neither played nor followed."""

    notes: tuple[str, ...] = ()
    unplayed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def page_annotations(page: PageObject) -> PageAnnotations:
    """Return what the annotations of a page say; what is broken in them is passed over."""
    notes: list[str] = []
    found: list[tuple[str, str]] = []
    try:
        for annotation in annotations_of(page):
            kind = str(entry(annotation, "/Subtype"))
            if kind == "/Text":
                notes.append(str(entry(annotation, "/Contents") or "")[:LONGEST_NOTE].strip())
            elif kind in _MEDIA:
                found.append((_MEDIA[kind], _file_in(annotation)))
            else:
                found += _actions(annotation)
    except Exception:
        # pypdf raises errors of every kind for what is broken; the page itself may be whole.
        found = found[:MOST_TOLD]
    return PageAnnotations(
        tuple(note for note in notes if note),
        _told(found, played=True),
        _told(found, played=False),
    )


def transition_of(page: PageObject) -> str:
    """Return how a page takes the place of the one before it, if that is a way that there is."""
    try:
        return _TRANSITIONS.get(str(entry(entry(page, "/Trans"), "/S")), "")
    except Exception:
        return ""


def _actions(annotation: DictionaryObject) -> Iterator[tuple[str, str]]:
    action = entry(annotation, "/A")
    if not isinstance(action, DictionaryObject):
        return
    kind = str(entry(action, "/S"))
    if kind == "/URI":
        address = str(entry(action, "/URI"))
        if address.lower().startswith("run:"):
            yield "video", address[4:]
        elif not _FOLLOWED.fullmatch(address):
            yield "address", address
    elif kind in _UNFOLLOWED:
        yield _UNFOLLOWED[kind], _file_in(action)


def _file_in(holder: DictionaryObject) -> str:
    """Return the name of the file that an annotation or an action is about, if it says one."""
    for key in ("/F", "/FS", "/T", "/Movie", "/Contents"):
        found = entry(holder, key)
        if isinstance(found, DictionaryObject):
            found = entry(found, "/UF") or entry(found, "/F")
        if isinstance(found, str) and found:
            return found
    return ""


def _told(found: list[tuple[str, str]], *, played: bool) -> tuple[str, ...]:
    wanted = (pair for pair in found if (pair[0] in _PLAYED) is played)
    named = (f"{kind}: {name}" if name else kind for kind, name in wanted)
    return tuple(islice(dict.fromkeys(name[:LONGEST_TOLD] for name in named), MOST_TOLD))
