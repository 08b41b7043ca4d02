"""What one multiset has more than another."""

from __future__ import annotations

from collections import Counter


def difference(source: Counter[str], target: Counter[str]) -> tuple[list[str], list[str]]:
    """Return what the target lacks and what it has too much, each as often as it does."""
    return sorted((source - target).elements()), sorted((target - source).elements())
