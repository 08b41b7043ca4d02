"""What a PowerPoint file says of the whole deck: sections, title, author, language, colours of the ground."""

from __future__ import annotations

from collections import Counter
from math import gcd

from presenter.importers.pptx.names import Node, every, first, named, number

_SHAPES = ((16, 9), (16, 10), (4, 3), (3, 2), (1, 1), (3, 4), (9, 16))
_NOBODY = frozenset(
    {"", "user", "admin", "administrator", "microsoft office user", "usuario", "windows user", "python-pptx",
     "steve canny", "author", "powerpoint", "unknown"}
)  # fmt: skip
_NO_TITLE = ("powerpoint", "presentation", "presentación", "présentation", "slide 1", "title", "untitled")


def sections(root: Node) -> dict[str, str]:
    """Return the names of sections by the ids of the slides that begin them."""
    found: dict[str, str] = {}
    for section in root.iter(named("p14:section")):
        slides = every(section, "p14:sldIdLst/p14:sldId")
        name = section.get("name", "").strip()
        if slides and name:
            found[slides[0].get("id", "")] = name
    names = list(found.values())
    return found if len(names) > 1 else {}


def aspect(size: tuple[int, int]) -> str:
    """Return the shape of the slides as the nearest usual one, else in small whole numbers."""
    width, height = size
    for across, down in _SHAPES:
        if abs(width / height - across / down) < 0.015:
            return f"{across}:{down}"
    across, down = max(1, round(width / 12700)), max(1, round(height / 12700))
    common = gcd(across, down)
    ratio = min(max(across / down, 0.25), 4)
    across, down = (across // common, down // common)
    return (
        f"{across}:{down}"
        if max(across, down) < 10_000 and ratio == across / down
        else f"{round(ratio * 100)}:100"
    )


def author(name: str) -> str:
    """Return the author, unless a program named itself or nobody."""
    return "" if name.strip().lower() in _NOBODY else name.strip()


def title(name: str) -> str:
    """Return the title, unless a program made it up."""
    words = " ".join(name.split())
    return "" if words.lower().startswith(_NO_TITLE) else words


def marked_languages(root: Node) -> Counter[str]:
    """Return how many letters are marked with each language."""
    found: Counter[str] = Counter()
    for run in root.iter(named("a:r")):
        look, text = first(run, "a:rPr"), first(run, "a:t")
        if look is not None and look.get("lang") and text is not None and text.text:
            found[look.get("lang")] += len(text.text)
    return found


def colour(element: Node | None, scheme: dict[str, str]) -> str:
    """Return a colour of a fill as `#rrggbb`, empty where it is none that is known."""
    for child in element if element is not None else ():
        if child.tag == named("a:srgbClr"):
            return _tinted(child.get("val", ""), child)
        if child.tag == named("a:sysClr"):
            return _tinted(child.get("lastClr", ""), child)
        if child.tag == named("a:schemeClr"):
            return _tinted(scheme.get(child.get("val", ""), ""), child)
    return ""


def colour_scheme(theme: Node | None, mapping: Node | None) -> dict[str, str]:
    """Return the colours of a theme by their names, also by those that a master gives them."""
    found: dict[str, str] = {}
    for entry in theme.iter(named("a:clrScheme")) if theme is not None else ():
        for one in entry:
            for value in one:
                found[one.tag.rpartition("}")[2]] = value.get("val" if "srgb" in value.tag else "lastClr", "")
    for name, target in mapping.attrib.items() if mapping is not None else ():
        if target in found:
            found[str(name)] = found[target]
    usual = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
    return {**{name: found[one] for name, one in usual.items() if one in found}, **found}


def _tinted(code: str, element: Node) -> str:
    """Return a colour with its light modulated (`lumMod`, `lumOff`, `shade`, `tint`), roughly."""
    if len(code) != 6:
        return ""
    try:
        parts = [int(code[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    except ValueError:
        return ""
    for change in element:
        share = number(change, "val", 100_000) / 100_000
        match change.tag.rpartition("}")[2]:
            case "lumMod" | "shade":
                parts = [part * share for part in parts]
            case "lumOff":
                parts = [part + share for part in parts]
            case "tint":
                parts = [1 - (1 - part) * share for part in parts]
    return "#" + "".join(f"{round(min(max(part, 0), 1) * 255):02x}" for part in parts)
