"""What reveal.js, and with it Pandoc and Quarto, says of a slide in attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from presenter.i18n.text import Text
from presenter.importers.dialects.deck_keys import transition_of
from presenter.importers.dialects.loose_slide import LooseSlide
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.slide_keys import background_of, identifier_of, is_dark
from presenter.importers.dialects.source_lines import SourceLine

_CHANGES_NOTHING = frozenset(
    (
        *(
            "auto-animate",
            "auto-animate-easing",
            "auto-animate-duration",
            "auto-animate-id",
            "auto-animate-restart",
        ),
        *("state", "menu-title", "timing", "autoslide", "background-transition", "background-position"),
        *(
            "background-repeat",
            "background-size",
            "background-interactive",
            "background-video-loop",
            "transition-speed",
        ),
        *(
            "background-video-muted",
            "style",
            "chalkboard-buttons",
            "preview-link",
            "external",
            "separator",
            "markdown",
        ),
    )
)
_ONLY_LOOKS = frozenset(
    ("smaller", "scrollable", "unnumbered", "unlisted", "center", "nostretch", "no-stretch")
)

_OF_PANDOC = re.compile(r"slide|title-slide|quarto-title-block|level\d|present|past|future|stack")


def apply_slide_attributes(
    slide: LooseSlide, attributes: Mapping[str, str], line: SourceLine, reading: Reading
) -> None:
    """Write attributes of a slide into its settings."""
    plain = {name.removeprefix("data-"): value for name, value in attributes.items()}
    words = " ".join(f'{name}="{value}"' if value else name for name, value in attributes.items())
    if attributes:
        reading.changes.rewrote(Text("Attributes of a slide are its settings now."), line, words)
    classes = plain.pop("class", "").split()
    if "title-slide" in classes or plain.get("id") == "title-slide":
        slide.settings.setdefault("layout", "title" if "level1" not in classes else "section")
    for name in classes:
        if name not in _ONLY_LOOKS and not _OF_PANDOC.fullmatch(name):
            slide.add_class("dark" if name in ("inverse", "invert", "has-dark-background") else name)
    _background(slide, plain, line, reading)
    identifier = identifier_of(plain.pop("id", ""))
    if identifier:
        slide.settings["id"] = identifier
    if plain.pop("visibility", "") == "hidden":
        slide.settings["hidden"] = True
    transition = transition_of(plain.pop("transition", ""))
    if transition and transition != "none":
        slide.settings["transition"] = transition
    for name, value in plain.items():
        if name not in _CHANGES_NOTHING:
            message = Text("This attribute of a slide has no counterpart in a deck.")
            reading.changes.left_out(message, line, f"{name}={value}")


def _background(slide: LooseSlide, plain: dict[str, str], line: SourceLine, reading: Reading) -> None:
    fit = "contain" if plain.get("background-size") in ("contain", "fit") else "cover"
    opacity = plain.pop("background-opacity", "")
    found: object | None = None
    for name in ("background-color", "background-gradient", "background", "background-image"):
        value = plain.pop(name, "")
        if value:
            found = background_of(
                value.split(",")[0] if name == "background-image" else value, line, reading, fit=fit
            )
            if found is not None:
                slide.settings["background"] = found
    if isinstance(slide.settings.get("background"), str) and is_dark(slide.settings["background"]):
        slide.add_class("dark")
    picture = slide.settings.get("background")
    if opacity and isinstance(picture, dict) and "picture" in picture:
        reading.changes.left_out(
            Text("A picture behind a slide is not faint here; it is darkened."), line, opacity
        )
        slide.settings["background"] = {**picture, "dim": 0.6}
        slide.add_class("dark")
    for name in ("background-video", "background-iframe"):
        value = plain.pop(name, "")
        if value:
            reading.changes.left_out(
                Text("Behind a slide there is a picture or a colour."), line, f"{name}={value}"
            )
