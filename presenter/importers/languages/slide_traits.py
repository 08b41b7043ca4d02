"""What of a slide is the same in whatever language it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from presenter.dataclass import dataclass
from presenter.deck.blocks import Block, Columns, Division, Picture
from presenter.deck.deck import Slide
from presenter.deck.messages import block_messages

_TOKEN = re.compile(r"https?://[^\s)>\]]+|\d+(?:[.,:/]\d+)*|[^\W\d_]{2,}")
_FEW_NAMES = 2
_BASELINE = 0.45  # what two slides have in common that have nothing to do with one another
_SHAPE, _WORDS, _PICTURES, _LENGTH, _PLACE = 0.35, 0.4, 0.15, 0.1, 0.04

# What begins with a capital within a text: in most languages a name.
_NAME = re.compile(r"(?<=[^\W_][ ,])[^\W\d_a-zà-ÿ][^\W\d_]+")

Digest = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class SlideTraits:
    """The roles of a slide's texts in their order, its numbers and words, its pictures, its length, names."""

    shape: tuple[str, ...]
    tokens: frozenset[str]
    pictures: tuple[str, ...]
    length: int
    is_hidden: bool
    names: frozenset[str] = frozenset()

    @classmethod
    def of(cls, slide: Slide, digest: Digest) -> SlideTraits:
        """Return the traits of a slide; `digest` says what tells a picture's content from others."""
        shown = [message for block in slide.blocks for message in block_messages(block)]
        return cls(
            tuple(message.role.value for message in shown),
            frozenset(token for message in shown for token in tokens(message.text)),
            tuple(f"{digest(picture.source)}#{picture.page}" for picture in slide_pictures(slide.blocks)),
            sum(len(message.text) for message in shown),
            slide.settings.hidden,
            frozenset(name for message in shown for name in _NAME.findall(message.text)),
        )


def contradict(one: SlideTraits, other: SlideTraits) -> bool:
    """Tell whether two slides both have names, or both have numbers, and none in common."""
    numbers, others = (
        frozenset(token for token in each.tokens if token[0].isdigit()) for each in (one, other)
    )
    has_numbers = bool(numbers and others)
    has_names = min(len(one.names), len(other.names)) >= _FEW_NAMES
    return (has_numbers and numbers.isdisjoint(others)) or (has_names and one.names.isdisjoint(other.names))


def tokens(text: str) -> frozenset[str]:
    """Return the numbers, addresses and words of a text; names and terms are the same in many languages."""
    return frozenset(match[0].casefold() for match in _TOKEN.finditer(text))


def slide_pictures(blocks: Iterable[Block]) -> Sequence[Picture]:
    """Return the pictures of a slide in their order."""
    found: list[Picture] = []
    for block in blocks:
        match block:
            case Picture():
                found.append(block)
            case Division():
                found.extend(slide_pictures(block.blocks))
            case Columns():
                for column in block.columns:
                    found.extend(slide_pictures(column.blocks))
    return found


def worth(one: SlideTraits, other: SlideTraits, distance: float) -> float:
    """Return what it is worth to take two slides for one another; 0 or less where they may be any two.

    `distance` is that of their places, in slides.
    """
    common = shared(one.tokens, other.tokens)
    score = (
        _SHAPE * _alike(one.shape, other.shape)
        + _WORDS * common
        + _PICTURES * _same_pictures(one, other)
        + _LENGTH * _ratio(one.length, other.length)
        + _PLACE / (1 + distance)
        - (0.05 if one.is_hidden != other.is_hidden else 0)
    )
    return max(score - _BASELINE, 0.0)


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how many of the tokens of the shorter text the other has too, from 0 to 1."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _same_pictures(one: SlideTraits, other: SlideTraits) -> float:
    if not one.pictures and not other.pictures:
        return 0.5
    return _alike(one.pictures, other.pictures) if one.pictures and other.pictures else 0.0


@lru_cache(maxsize=4096)
def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    return 1.0 if one == other else SequenceMatcher(None, one, other, autojunk=False).ratio()


def _ratio(one: int, other: int) -> float:
    return min(one, other) / max(one, other) if one and other else float(one == other)
