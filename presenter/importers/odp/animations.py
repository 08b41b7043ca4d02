"""When the parts of a slide of OpenDocument appear."""

from __future__ import annotations

from presenter.importers.odp.names import Node, named, value


def steps_of(page: Node) -> tuple[dict[str, int], bool]:
    """Return the steps at which shapes and paragraphs appear, by their ids, and whether more is moved."""
    steps: dict[str, int] = {}
    step = 0
    has_others = False
    for effect in page.iter(named("anim:par")):
        kind = value(effect, "presentation:preset-class")
        if not kind:
            continue
        has_others |= kind in ("exit", "emphasis", "motion-path")
        step += value(effect, "presentation:node-type") == "on-click"
        if kind == "entrance":
            for change in effect.iter():
                target = value(change, "smil:targetElement") if isinstance(change.tag, str) else ""
                if target:
                    steps.setdefault(target, step)
    used = {old: new for new, old in enumerate(sorted({*steps.values()} - {0}), start=1)} | {0: 0}
    return {target: used[at] for target, at in steps.items()}, has_others
