"""When the parts of a slide appear (ECMA-376 part 1, chapter 19.5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import field

from presenter.dataclass import dataclass
from presenter.importers.pptx.names import Node, every, first, flag, local_name, named, number

_OTHER = frozenset({"exit", "emph", "path"})
_ON_CLICK = frozenset({"clickEffect"})


@dataclass(slots=True)
class Appearances:
    """The steps at which shapes appear, by their ids, and paragraphs of shapes; whether more is moved.

    `playback` says of media by the ids of their shapes how they are played: `autoplay`, `loop`, `muted`.
    """

    shapes: dict[str, int] = field(default_factory=dict)
    paragraphs: dict[str, dict[int, int]] = field(default_factory=dict)
    has_others: bool = False
    playback: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def of_shape(self, identifier: str) -> int:
        """Return the step at which a whole shape appears, 0 where it is there from the beginning."""
        return self.shapes.get(identifier, 0)

    def of_paragraphs(self, identifier: str) -> Mapping[int, int]:
        """Return the steps at which paragraphs of a shape appear, by their number from 0."""
        return self.paragraphs.get(identifier, {})


def appearances(slide: Node) -> Appearances:
    """Return when what appears; each click of the main sequence is a step."""
    timing = first(slide, "p:timing")
    found = Appearances(playback=_playback(timing))
    step = 0
    for effect in _effects(timing):
        kind = effect.get("presetClass", "")
        if kind in _OTHER:
            found.has_others = True
        if effect.get("nodeType") in _ON_CLICK:
            step += 1
        if kind != "entr":
            continue
        for target in effect.iter(named("p:spTgt")):
            _note(found, target, step)
    return _closed_up(found)


def _effects(timing: Node | None) -> Iterator[Node]:
    for node in timing.iter(named("p:cTn")) if timing is not None else ():
        if node.get("presetClass") is not None and _in_main_sequence(node):
            yield node


def _playback(timing: Node | None) -> dict[str, frozenset[str]]:
    """Return how media are played; one that a click starts is started by a key here too."""
    if timing is None:
        return {}
    found: dict[str, set[str]] = defaultdict(set)
    for node in timing.iter(named("p:cMediaNode")):
        names = {one.get("spid", "") for one in node.iter(named("p:spTgt"))}
        loops = any(one.get("repeatCount") == "indefinite" for one in every(node, "p:cTn"))
        for name in names:
            found[name] |= ({"loop"} if loops else set()) | ({"muted"} if flag(node, "mute") else set())
    waits = False
    for effect in _effects(timing):
        waits |= effect.get("nodeType") in _ON_CLICK
        if effect.get("presetClass") == "mediacall" and not waits:
            for command in effect.iter(named("p:cmd")):
                if command.get("cmd", "").startswith("play"):
                    for target in command.iter(named("p:spTgt")):
                        found[target.get("spid", "")].add("autoplay")
    return {name: frozenset(words) for name, words in found.items()}


def _in_main_sequence(node: Node) -> bool:
    """Tell whether an effect belongs to the clicks, and not to one that a shape waits for."""
    return all(
        above.get("nodeType") != "interactiveSeq"
        for above in node.iterancestors()
        if local_name(above) == "cTn"
    )


def _note(found: Appearances, target: Node, step: int) -> None:
    identifier = target.get("spid", "")
    ranges = every(target, "p:txEl/p:pRg")
    if not ranges:
        found.shapes.setdefault(identifier, step)
    for one in ranges:
        start, end = number(one, "st"), min(number(one, "end"), number(one, "st") + 200)
        steps = found.paragraphs.setdefault(identifier, {})
        for paragraph in range(start, end + 1):
            steps.setdefault(paragraph, step)


def _closed_up(found: Appearances) -> Appearances:
    """Return the appearances without the steps at which nothing appears."""
    used = {*found.shapes.values(), *(s for steps in found.paragraphs.values() for s in steps.values())} - {0}
    order = {step: place for place, step in enumerate(sorted(used), start=1)} | {0: 0}
    return Appearances(
        {name: order[step] for name, step in found.shapes.items()},
        {name: {at: order[s] for at, s in steps.items()} for name, steps in found.paragraphs.items()},
        found.has_others,
        found.playback,
    )
