"""What a PowerPoint file says of the whole deck: its sections, the languages of its words, its colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from presenter.importers.office.monospaced import is_monospaced
from presenter.importers.pptx.names import Node, every, first, named, number


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


def marked_languages(root: Node) -> Counter[str]:
    """Return how many letters are marked with each language."""
    found: Counter[str] = Counter()
    for run in root.iter(named("a:r")):
        look, text = first(run, "a:rPr"), first(run, "a:t")
        if look is not None and look.get("lang") and text is not None and text.text:
            found[look.get("lang")] += len(text.text)
    return found


def own_fonts(root: Node, theme: Node | None) -> list[str]:
    """Return the fonts that runs of a slide name, without those of the theme and those of code."""
    known = {"", *(one.get("typeface", "") for one in every(theme, "a:themeElements/a:fontScheme/*/a:latin"))}
    named_fonts = {one.get("typeface", "") for one in root.iter(named("a:latin"))}
    return sorted(one for one in named_fonts - known if not one.startswith("+") and not is_monospaced(one))


def colour(element: Node | None, scheme: Mapping[str, str]) -> str:
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
