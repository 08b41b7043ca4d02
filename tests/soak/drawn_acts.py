"""What may happen in a talk, drawn by lot: verbs, keys, the mouse, and the world outside."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from presenter.actions.table import ACTIONS

LEFT_OUT = frozenset({"quit"})  # the talk has to last
SCREENS = ("laptop", "hall")
SIDE_SCREEN = "foyer"
WORDS = ("la cámara", "the sky", "qué", "data 30 %", "“so”", "é" * 40, "…", "12:30")
DESKS = (
    ((900, 560, 1.0), (640, 360, 1.0)),
    ((900, 560, 1.0), None),
    ((1000, 640, 1.0), (512, 384, 1.0)),
    ((900, 560, 1.0), (320, 180, 2.0)),
)
# Of a thousand acts; the rest are verbs.
SHARES: Mapping[str, int] = {"key": 300, "mouse": 100, "letters": 30, "save": 8, "screens": 6, "clock": 6}


@dataclass(frozen=True)
class Act:
    """One thing that happens: of which kind, and the words that say what."""

    kind: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join((self.kind, *self.words))


class DrawnActs:
    """An endless row of acts; the same seed draws the same."""

    def __init__(self, seed: int, variants: int) -> None:
        self._lot = random.Random(seed)
        self._variants = variants
        self._verbs = [action for action in ACTIONS if action.id not in LEFT_OUT]
        kept = [key for action in self._verbs for key in action.keys]
        # Half of all keys of a talk go on or back.
        self._keys = kept + ["PgDown", "Right", "PgUp"] * (len(kept) // 6) + ["Esc"] * (len(kept) // 10)
        self._kinds = [*SHARES, "verb"]
        self._weights = [*SHARES.values(), 1000 - sum(SHARES.values())]

    def __iter__(self) -> DrawnActs:
        return self

    def __next__(self) -> Act:
        kind = self._lot.choices(self._kinds, self._weights)[0]
        return Act(kind, tuple(getattr(self, f"_{kind}")()))

    def seconds(self, on_average: float) -> float:
        """Return how long somebody waits before the next act."""
        return self._lot.expovariate(1 / on_average)

    def _key(self) -> Sequence[str]:
        return self._lot.choice(("audience", "console", "focus")), self._lot.choice(self._keys)

    def _letters(self) -> Sequence[str]:
        return (self._lot.choice(WORDS),)

    def _mouse(self) -> Sequence[str]:
        what = self._lot.choice(("move", "move", "drag", "wheel"))
        return self._lot.choice(("audience", "console")), what, *(f"{self._lot.random():.3f}" for _ in "xyXY")

    def _save(self) -> Sequence[str]:
        return self._lot.choice(("deck", "catalog")), str(self._lot.randrange(self._variants))

    def _screens(self) -> Sequence[str]:
        return (str(self._lot.choice((0, 0, *range(len(DESKS))))),)

    def _clock(self) -> Sequence[str]:
        return (str(self._lot.choice((-3600, 3600, -90, 5))),)

    def _verb(self) -> Sequence[str]:
        action = self._lot.choice(self._verbs)
        words = self._arguments().get(action.id)
        if words is None or (action.command is not None and self._lot.random() < 0.5):
            return (action.id,)
        return action.id, *words

    def _arguments(self) -> Mapping[str, Sequence[str]]:
        one: Callable[..., str] = lambda *words: self._lot.choice(words)  # noqa: E731
        number = str(self._lot.randint(1, 12))
        part = f"{self._lot.random():.2f}"
        language = one("en", "es", "fr")
        side = one(SIDE_SCREEN, "hall", "nowhere")
        words = one(*WORDS)
        return {
            "go-to": (number, *one("", "1", "2")),
            "search": (words,),
            "set-audience-screen": (one(*SCREENS),),
            "set-console-screen": (one(*SCREENS),),
            "set-side-screen": (f"{side}={language}",),
            "remove-side-screen": (side,),
            "set-pen": (one("pen", "highlighter"), one("red", "yellow")),
            "clear-drawing": ("all",),
            "point": (part, f"{self._lot.random():.2f}"),
            "set-language": (language,),
            "set-notes-language": (language,),
            "set-interface-language": (language,),
            "flip-side-language": (side,),
            "set-side-language": (side, one("en", "es", "audience")),
            "set-side-subtitles": (side, one("en", "es", "off", "audience")),
            "set-side-subtitle-place": (side, one("band", "above", "overlay", "audience")),
            "set-subtitles": (one("en", "es", "off", "en,es"),),
            "set-subtitle-place": (one("band", "above", "overlay", "overlay-top", "deck"),),
            "set-subtitle-size": (one("80", "120", "deck"),),
            "go-to-cue": (number,),
            "set-subtitle-mode": (one("manual", "with-next", "auto", "replay"),),
            "set-captions": (one("instead", "beside", "off"),),
            "add-caption": (f"{language}:", words),
            "play-media": ("1",),
            "seek-media": (one("5", "-5"),),
            "add-minutes": (one("5", "-3"),),
            "toggle-lock": (one("end", "duration"),),
            "note-decision": (words,),
            "note-action": (words,),
            "note-question": (words,),
            "set-console-preset": (one("slide-first", "notes-first", "notes-only"),),
        }
