"""What Marp reads within the brackets of a picture."""

from __future__ import annotations

import re

from presenter.importers.dialects.picture_wish import PictureWish

_SIZE = re.compile(r"(w|width|h|height):(\S+)", re.IGNORECASE)
_SIDE = re.compile(r"(left|right)(?::(\d{1,3}(?:\.\d+)?)%)?", re.IGNORECASE)
_SHARE = re.compile(r"(\d{1,4}(?:\.\d+)?)%")
_FILTER = re.compile(
    r"(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::(\S+))?",
    re.IGNORECASE,
)
_FAINT = 0.6
_DARKER = 0.6
_FITS = {"fit": "contain", "contain": "contain", "cover": "cover", "auto": "contain"}


def marp_wish(alt: str) -> PictureWish:
    """Return what the words in the brackets of a picture of Marp ask for; the others are its description."""
    words: list[str] = []
    wish = PictureWish("")
    tokens = alt.split()
    is_background = "bg" in tokens
    for word in tokens:
        size = _SIZE.fullmatch(word)
        if word == "bg":
            wish.place = "background" if wish.place == "inline" else wish.place
        elif size is not None:
            name = "width" if size[1].lower().startswith("w") else "height"
            if is_background:
                wish.lost.append(word)
            else:
                wish.attributes.append(f"{name}={size[2]}")
        elif (match := _FILTER.fullmatch(word)) is not None and (match[1] or is_background):
            _filter(wish, word, match[1] or "")
        elif word in ("center", "#c", "#l", "#r"):
            wish.attributes.append({"#l": "align=left", "#r": "align=right"}.get(word, "align=center"))
        elif is_background:
            _of_background(wish, word, words)
        else:
            words.append(word)
    wish.alt = " ".join(words)
    return wish


def _of_background(wish: PictureWish, word: str, words: list[str]) -> None:
    side, share = _SIDE.fullmatch(word), _SHARE.fullmatch(word)
    if side is not None:
        wish.place = side[1].lower()
        wish.share = f"{min(max(round(float(side[2])), 10), 90)}%" if side[2] else ""
    elif word.lower() in _FITS:
        wish.fit = _FITS[word.lower()]
    elif share is not None:
        wish.fit = "contain" if float(share[1]) <= 100 else "cover"
    elif word.lower() == "vertical":
        wish.lost.append(word)
    else:
        words.append(word)


def _filter(wish: PictureWish, word: str, value: str) -> None:
    """Darken what a filter darkens, and note the other filters."""
    name = word.partition(":")[0].lower()
    number = _number(value)
    if name == "brightness" and number is not None and number < 1:
        wish.dim = 1 - number
    elif name == "opacity" and number is not None and number <= _FAINT:
        wish.dim = _DARKER  # a deck has no faint pictures; darkened, it lets light words be read
        wish.lost.append(word)
    else:
        wish.lost.append(word)


def _number(value: str) -> float | None:
    try:
        return float(value.rstrip("%")) / (100 if value.endswith("%") else 1)
    except ValueError:
        return None
