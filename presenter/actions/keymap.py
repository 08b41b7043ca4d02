"""Which key does what: the table's keys, with the user's own in their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import combinations

from presenter.actions.key import UnknownKeyError, canonical_key
from presenter.actions.pressed_key import PressedKey
from presenter.actions.verb import Verb
from presenter.dataclass import dataclass
from presenter.errors import Finding, PresenterError, Severity, Span, did_you_mean
from presenter.i18n.text import Text
from presenter.settings.settings import Remap

# Digits and Enter go to a slide, before any verb sees them.
DIGITS = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of every verb, in one spelling; no key does two things."""

    keys: Mapping[str, tuple[str, ...]]
    _verbs: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        verbs = {key: action_id for action_id, keys in self.keys.items() for key in keys}
        object.__setattr__(self, "_verbs", verbs)

    @classmethod
    def merge(cls, actions: Iterable[Verb], remaps: Iterable[Remap] = ()) -> Keymap:
        """Return the table's keys, those of the verbs that the user names replaced by the user's.

        Raises PresenterError with every unknown verb, unusable key and clash.
        """
        actions = tuple(actions)
        remaps = tuple(remaps)
        findings = list(_unusable(actions, remaps))
        if findings:
            raise PresenterError(*findings)
        chosen = {remap.action: remap.keys for remap in remaps}
        keys = {
            action.id: tuple(dict.fromkeys(map(canonical_key, chosen.get(action.id, action.keys))))
            for action in actions
        }
        clashes = tuple(_clashes(actions, keys, remaps))
        if clashes:
            raise PresenterError(*clashes)
        return cls(keys)

    def keys_of(self, action_id: str) -> tuple[str, ...]:
        """Return the keys of a verb, in Qt's portable notation; the first is the one to show."""
        return self.keys.get(action_id, ())

    def action_of(self, key: str) -> str | None:
        """Return the id of the verb that a key stands for."""
        return self._verbs.get(canonical_key(key))

    def match(self, pressed: PressedKey) -> str:
        """Return the name under which a key means a verb or a digit; empty where it means nothing."""
        known = (name for name in pressed.spellings() if name in self._verbs or name in DIGITS)
        return next(known, "")


def _unusable(actions: tuple[Verb, ...], remaps: tuple[Remap, ...]) -> Iterator[Finding]:
    known = {action.id for action in actions}
    for remap in remaps:
        if remap.action not in known:
            message = Text("There is no action “{action}”.").with_fields(action=remap.action)
            yield _finding("unknown-action", message, remap.span, did_you_mean(remap.action, known))
        for key in remap.keys:
            try:
                wanted = canonical_key(key)
            except UnknownKeyError as error:
                message = Text("There is no key “{key}”.").with_fields(key=key)
                yield _finding("unknown-key-name", message, remap.span, _key_advice(error))
                continue
            if wanted in DIGITS:
                message = Text("The key “{key}” is for the number of a slide.").with_fields(key=key)
                yield _finding("key-clash", message, remap.span, Text("Choose a key that is no digit."))


def _clashes(
    actions: tuple[Verb, ...], keys: Mapping[str, tuple[str, ...]], remaps: tuple[Remap, ...]
) -> Iterator[Finding]:
    spans = {remap.action: remap.span for remap in remaps}
    for first, second in combinations(actions, 2):
        span = spans.get(second.id) or spans.get(first.id)
        for key in keys[first.id]:
            if key not in keys[second.id]:
                continue
            if span is None:  # the table itself is wrong, which is ours to put right
                raise ValueError((key, first.id, second.id))
            message = Text("The key “{key}” is given to two actions: “{first}” and “{second}”.")
            yield _finding(
                "key-clash",
                message.with_fields(key=key, first=first.id, second=second.id),
                span,
                Text("Give one of them another key, or none: []."),
            )


def _key_advice(error: UnknownKeyError) -> Text | None:
    if not error.suggestion:
        return None
    return Text("Did you mean “{suggestion}”?").with_fields(suggestion=error.suggestion)


def _finding(code: str, message: Text, span: Span, advice: Text | None) -> Finding:
    return Finding(code, Severity.ERROR, message, span, advice=advice)
