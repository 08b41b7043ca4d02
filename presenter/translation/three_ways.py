"""One entry that was changed here and elsewhere at the same time."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from presenter.catalogs.entry import Entry
from presenter.translation.own_words import NO_WORDS, OwnWords


class Merged(NamedTuple):
    """The entry in which both changes are, and the words of ours that found no place in it."""

    entry: Entry
    set_aside: str = ""


def merged(base: Entry | None, ours: Entry, theirs: Entry) -> Merged:
    """Return an entry that two have changed, as seen from the one on the disk.

    Whoever alone has changed the words has them changed; where both did, the file's stay, and ours are set
    aside. A translation that was taken away does not stand against one that was made. Remarks of both stay.
    """
    before = NO_WORDS if base is None else OwnWords.of(base)
    our, their = OwnWords.of(ours), OwnWords.of(theirs)
    comments = _comments(before.comments, our.comments, their.comments)
    if _words(our) == _words(before):
        chosen, set_aside = their, ""
    elif _words(their) == _words(before) or not any(their.translations):
        chosen, set_aside = our, ""
    else:
        chosen = their
        set_aside = "" if our.translations == their.translations else our.translations[0]
    return Merged(replace(chosen, comments=comments).put_into(theirs), set_aside)


def _words(own: OwnWords) -> OwnWords:
    return replace(own, comments=())


def _comments(before: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    if ours == before:
        return theirs
    if theirs == before:
        return ours
    return (*theirs, *(line for line in ours if line not in theirs and line not in before))
