"""What lies behind a slide of OpenDocument, and how it gives way to the next."""

from __future__ import annotations

import re

from presenter.importers.odp.names import Node, named, value
from presenter.importers.odp.source_page import SourcePage
from presenter.importers.odp.styles import Styles
from presenter.importers.office.colours import DARK, luminance

DIM = "45%"
_DURATION = re.compile(r"PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?(?:(\d{1,5}(?:\.\d{1,9})?)S)?", re.ASCII)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def background(page: SourcePage, style: str) -> object | None:
    """Return what a slide says of its own ground: a colour, colours of a gradient or a picture."""
    styles = page.styles
    match styles.page(style, "draw:fill"):
        case "solid":
            return styles.page(style, "draw:fill-color") or None
        case "gradient":
            gradient = styles.fill(styles.page(style, "draw:fill-gradient-name"))
            colours = [value(gradient, f"draw:{end}-color") for end in ("start", "end")]
            return {"colours": colours} if all(colours) else None
        case "bitmap":
            image = styles.fill(styles.page(style, "draw:fill-image-name"))
            content = page.content(value(image, "xlink:href"))
            name = None if content is None else page.files.picture(content, page.file_name)
            return {"picture": name, "dim": DIM} if name else None
    return None


def own_colour(styles: Styles, style: str) -> str:
    """Return the colour of a ground, or that at which its gradient begins; empty where it says none."""
    match styles.page(style, "draw:fill"):
        case "solid":
            code = styles.page(style, "draw:fill-color")
        case "gradient":
            code = value(styles.fill(styles.page(style, "draw:fill-gradient-name")), "draw:start-color")
        case _:
            code = ""
    return code if _COLOUR.fullmatch(code) else ""


def dark_masters(common: Node) -> frozenset[str]:
    """Return the names of the masters with a dark ground; their styles are those of the same file."""
    styles = Styles(common)
    colours = {
        value(master, "style:name"): own_colour(styles, value(master, "draw:style-name"))
        for master in common.iter(named("style:master-page"))
    }
    return frozenset(name for name, code in colours.items() if code and luminance(code) < DARK)


def transition(page: SourcePage, style: str) -> str:
    """Return the transition of ours that is nearest to that of a slide, empty where it has none."""
    kind = page.styles.page(style, "smil:type") or page.styles.page(style, "presentation:transition-style")
    if kind in ("", "none"):
        return ""
    return "push" if kind in ("pushWipe", "slideWipe", "barWipe") or kind.startswith("move") else "fade"


def seconds_until_next(page: SourcePage, style: str) -> float:
    """Return after how many seconds a slide goes on by itself, 0 where it waits."""
    if page.styles.page(style, "presentation:transition-type") != "automatic":
        return 0.0
    found = _DURATION.fullmatch(page.styles.page(style, "presentation:duration"))
    hours, minutes, seconds = found.groups(default="0") if found is not None else ("0", "0", "0")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def is_hidden(page: SourcePage, style: str) -> bool:
    """Tell whether a slide is left out of the talk."""
    return page.styles.page(style, "presentation:visibility") == "hidden"
