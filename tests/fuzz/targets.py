"""Every target, by its name."""

from __future__ import annotations

from collections.abc import Mapping

from tests.fuzz import deck_targets, door_targets, drawn_targets, kept_targets, office_targets, pdf_targets
from tests.fuzz.target import Target

TARGETS: Mapping[str, Target] = {
    target.name: target
    for target in (
        *deck_targets.TARGETS,
        *kept_targets.TARGETS,
        *drawn_targets.TARGETS,
        *door_targets.TARGETS,
        *office_targets.TARGETS,
        *pdf_targets.TARGETS,
    )
}
