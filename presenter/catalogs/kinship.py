"""Which new message of a source is which old one, edited."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import NamedTuple

from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.likeness import SAME_MESSAGE, likeness
from presenter.catalogs.line import LineKind
from presenter.catalogs.template import IDENTITY, TemplateMessage


class _Kin(NamedTuple):
    """What is compared: the words, their context, and where in the deck they stand."""

    key: Key
    identities: tuple[str, ...]
    words: frozenset[str]

    def at_the_place(self) -> tuple[Hashable, ...]:
        return self.identities

    def on_the_slide(self) -> tuple[Hashable, ...]:
        return tuple((_slide(identity), role_in(self.key[0])) for identity in self.identities)

    def anywhere(self) -> tuple[Hashable, ...]:
        return (role_in(self.key[0]),)


class _Relation(NamedTuple):
    """Where to look for the old wording, how alike it must be, and how much that it stands there adds."""

    places: Callable[[_Kin], tuple[Hashable, ...]]
    threshold: float
    bonus: float = 0.0


_RELATIONS = (
    _Relation(_Kin.at_the_place, SAME_MESSAGE, 0.05),
    _Relation(_Kin.on_the_slide, 0.6, 0.02),
    _Relation(_Kin.anywhere, 0.8),
)
"""The farther from its place, the more alike a wording must be."""

_FEW = 20
_FEW_PAIRS = 10_000
"""Up to so many, all are held against each other: two texts that change places and words keep their own."""
_MOST_PAIRS = 250_000
"""Beyond so many, nearly all of the deck is new, and searching all of it for old words takes too long."""


def edited_pairs(
    new: Iterable[TemplateMessage], old: Iterable[Entry], renamed: Mapping[str, str]
) -> list[tuple[TemplateMessage, Entry]]:
    """Return which new message was which old entry, each at most once, those that are most alike first.

    `renamed` gives the present name of a slide that the old entries know by another.
    """
    messages = {message.key: message for message in new}
    entries = {entry.key: entry for entry in old}
    unmatched = {key: _kin(key, message.identities) for key, message in messages.items()}
    left = {key: _kin(key, identities_of(entry, renamed)) for key, entry in entries.items()}
    is_small = len(unmatched) * len(left) <= _FEW_PAIRS
    pairs: list[tuple[TemplateMessage, Entry]] = []
    for relations in [_RELATIONS] if is_small else [(relation,) for relation in _RELATIONS]:
        if relations == _RELATIONS[-1:] and len(unmatched) * len(left) > _MOST_PAIRS:
            break
        measures = _measures(unmatched.values(), left.values(), relations)
        for key, other in sorted(measures, key=lambda pair: -measures[pair]):
            if key in unmatched and other in left:
                pairs.append((messages[key], entries[other]))
                del unmatched[key], left[other]
    return pairs


def role_in(context: str) -> str:
    """Return the role of a context, which may say a meaning too: `bullet: verb`."""
    return context.partition(": ")[0]


def meaning_in(context: str) -> str:
    """Return the meaning of a context, empty where it is but a role."""
    return context.partition(": ")[2]


def renamed_slides(kept: Iterable[tuple[TemplateMessage, Entry]]) -> dict[str, str]:
    """Return new names of slides, by the old: a slide is called after its title, which may be edited.

    It is told by the messages that stayed on it.
    """
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    present: set[str] = set()
    for message, entry in kept:
        slides = {_slide(identity) for identity in message.identities}
        present |= slides
        if len(slides) > _FEW:
            continue  # what stands everywhere does not tell one slide from another
        for old in {_slide(identity) for identity in identities_of(entry)}:
            votes[old].update(slides)
    return {
        old: counter.most_common(1)[0][0] for old, counter in votes.items() if old not in present and counter
    }


def identities_of(entry: Entry, renamed: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Return the identities that an entry's comments tell, in the present names of slides."""
    names = renamed or {}
    found: list[str] = []
    for comment in entry.comments(LineKind.EXTRACTED):
        if comment.startswith(IDENTITY):
            slide, slash, part = comment.removeprefix(IDENTITY).partition(" · ")[0].strip().rpartition("/")
            found.append(names.get(slide, slide) + slash + part)
    return tuple(found)


def _measures(
    new: Iterable[_Kin], old: Iterable[_Kin], relations: Iterable[_Relation]
) -> dict[tuple[Key, Key], float]:
    """Return how near each new wording is to the old ones that it may have been."""
    found: dict[tuple[Key, Key], float] = {}
    for relation in relations:
        by_place: defaultdict[Hashable, list[_Kin]] = defaultdict(list)
        for other in old:
            for place in relation.places(other):
                by_place[place].append(other)
        for kin in new:
            candidates = [other for place in relation.places(kin) for other in by_place[place]]
            for other in candidates:
                # Where many are left, only those that share words are worth a close look.
                if len(candidates) > _FEW and len(kin.words & other.words) * 2 < len(kin.words):
                    continue
                pair = (kin.key, other.key)
                if pair not in found:
                    found[pair] = _measure(kin, other, relation)
    return {pair: measure for pair, measure in found.items() if measure}


def _measure(kin: _Kin, other: _Kin, relation: _Relation) -> float:
    measure = likeness(kin.key[1], other.key[1])
    return measure + relation.bonus if measure >= relation.threshold else 0.0


def _kin(key: Key, identities: tuple[str, ...]) -> _Kin:
    return _Kin(key, identities, frozenset(key[1].split()))


def _slide(identity: str) -> str:
    return identity.rpartition("/")[0]
