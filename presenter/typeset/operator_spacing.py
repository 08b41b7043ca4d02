"""The thin space that sets a function of a formula off from what it is a function of: `log N`, not `logN`."""

from __future__ import annotations

from itertools import pairwise
from xml.etree.ElementTree import Element

THIN = "0.1667em"
SCRIPTED = frozenset({"msub", "msup", "msubsup", "munder", "mover", "munderover"})
ORDINARY = frozenset({"mi", "mn", "mfrac", "msqrt", "mroot", "mrow", "mtable", *SCRIPTED})
CLOSING = frozenset(")]}|‖⟩")


def space_operators(formula: Element) -> None:
    """Put thin spaces beside the named functions of a formula in MathML, as TeX does.

    TeX sets an operator off from an ordinary symbol, a fraction or another operator at both
    sides and from a closing bracket before it; not from an opening bracket or a relation, and not
    in superscripts and subscripts (Knuth, The TeXbook, chapter 18).
    """
    parts = list(formula)
    if _name(formula) in SCRIPTED:
        parts = parts[:1]
    for part in parts:
        space_operators(part)
    if _name(formula) in SCRIPTED | {"mfrac", "mroot"}:
        return
    # From the end on, so that the places of those before stay what they are.
    for place, (before, after) in reversed(list(enumerate(pairwise(parts), start=1))):
        if _is_set_off(before, after):
            formula.insert(place, Element(_space_like(before), {"width": THIN}))


def _is_set_off(before: Element, after: Element) -> bool:
    if _is_function(before):
        return _is_function(after) or _name(after) in ORDINARY
    return _is_function(after) and (_name(before) in ORDINARY or (before.text or "") in CLOSING)


def _is_function(part: Element) -> bool:
    """Tell whether this is a function's name such as `log`, with or without scripts."""
    if _name(part) in SCRIPTED:
        return len(part) > 0 and _is_function(part[0])
    words = part.text or ""
    return _name(part) in {"mi", "mo"} and len(words) > 1 and words.replace(" ", "").isalpha()


def _name(part: Element) -> str:
    return part.tag.rpartition("}")[2]


def _space_like(part: Element) -> str:
    """Return the tag of a space in the namespace of its neighbour."""
    return part.tag.removesuffix(_name(part)) + "mspace"
