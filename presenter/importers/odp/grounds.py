"""What lies behind a slide of OpenDocument, and how it gives way to the next."""

from __future__ import annotations

from presenter.importers.odp.names import value
from presenter.importers.odp.source_page import SourcePage

DIM = "45%"


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


def transition(page: SourcePage, style: str) -> str:
    """Return the transition of ours that is nearest to that of a slide, empty where it has none."""
    kind = page.styles.page(style, "smil:type") or page.styles.page(style, "presentation:transition-style")
    if kind in ("", "none"):
        return ""
    return "push" if kind in ("pushWipe", "slideWipe", "barWipe") or kind.startswith("move") else "fade"


def is_hidden(page: SourcePage, style: str) -> bool:
    """Tell whether a slide is left out of the talk."""
    return page.styles.page(style, "presentation:visibility") == "hidden"
