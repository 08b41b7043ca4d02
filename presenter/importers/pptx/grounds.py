"""What lies behind a slide, and how it gives way to the next."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.importers.office.colours import DARK, luminance
from presenter.importers.pptx.deck_facts import colour
from presenter.importers.pptx.names import Node, every, first, local_name, milliseconds, named, number
from presenter.importers.pptx.pictures import picture_file
from presenter.importers.pptx.source_slide import SourceSlide

_PUSHES = frozenset({"push", "cover", "pull", "wipe", "pan", "conveyor", "gallery", "comb"})
_AT_ONCE = frozenset({"cut"})
DIM = "45%"


def background(slide: SourceSlide, root: Node, scheme: dict[str, str]) -> object | None:
    """Return what a slide says of its own ground: a colour, colours of a gradient or a picture."""
    look = first(root, "p:cSld/p:bg/p:bgPr")
    for fill in look if look is not None else ():
        match local_name(fill):
            case "solidFill":
                return colour(fill, scheme) or None
            case "gradFill":
                return _gradient(fill, scheme)
            case "blipFill":
                name = picture_file(fill, slide)
                return {"picture": name, "dim": DIM} if name else None
    return None


def is_dark(roots: Sequence[Node | None], scheme: dict[str, str]) -> bool:
    """Tell whether a slide has a dark ground: its own, else that of its layout, else that of its master."""
    for root in roots:
        ground = first(root, "p:cSld/p:bg")
        if ground is None:
            continue
        look = first(ground, "p:bgPr")
        if first(look, "a:blipFill") is not None:
            return True  # a picture is dimmed, so that light words stand out from it
        fills = [first(ground, "p:bgRef")] if look is None else list(look)
        found = next((code for fill in fills if (code := _first_colour(fill, scheme))), "")
        return bool(found) and luminance(found) < DARK
    return False


def _first_colour(fill: Node | None, scheme: dict[str, str]) -> str:
    stops = every(fill, "a:gsLst/a:gs")
    return colour(stops[0] if stops else fill, scheme)


def transition(root: Node) -> str:
    """Return the transition of ours that is nearest to that of a slide, empty where it has none."""
    for found in root.iter(named("p:transition")):
        kinds = [local_name(one) for one in found]
        if not kinds or kinds[0] in _AT_ONCE:
            return ""
        return "push" if kinds[0] in _PUSHES else "fade"
    return ""


def seconds_until_next(root: Node) -> float:
    """Return after how many seconds a slide goes on by itself, 0 where it waits."""
    found = (milliseconds(one.get("advTm", "")) for one in root.iter(named("p:transition")))
    return next(found, 0.0) / 1000


def _gradient(fill: Node, scheme: dict[str, str]) -> object | None:
    stops = sorted(every(fill, "a:gsLst/a:gs"), key=lambda stop: number(stop, "pos"))
    colours = [found for stop in stops[:6] if (found := colour(stop, scheme))]
    if len(colours) < 2:
        return colours[0] if colours else None
    straight = first(fill, "a:lin")
    return {"colours": colours, "angle": round(number(straight, "ang", 5_400_000) / 60_000)}
