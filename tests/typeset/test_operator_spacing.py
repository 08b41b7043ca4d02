"""A function of a formula stands off from what it is a function of."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from latex2mathml.converter import convert

from presenter.typeset.operator_spacing import space_operators


def spaced(source: str) -> str:
    """Return what a formula shows, in one line, with its thin spaces as `_`."""
    formula = ElementTree.fromstring(convert(source))
    space_operators(formula)
    return "".join("_" if part.tag.endswith("mspace") else (part.text or "") for part in formula.iter())


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (r"\log N", "log_N"),
        (r"2\log x", "2_log_x"),
        (r"\log_{10} N", "log10_N"),
        (r"\sin^2 x", "sin2_x"),
        (r"\log\sin x", "log_sin_x"),
        (r"\lim_{n \to 0} f", "limn→0_f"),
        (r"\operatorname{rank} A", "rank_A"),
        (r"\log\frac{1}{2}", "log_12"),
        (r"\frac{\ln x}{2}", "ln_x2"),
        (r"(a)\log b", "(a)_log_b"),
    ],
)
def test_thin_spaces_set_a_function_off(source: str, shown: str) -> None:
    assert spaced(source) == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (r"\sin(x)", "sin(x)"),
        (r"(\log x)", "(log_x)"),
        (r"y = \log x", "y=log_x"),
        (r"x^{a\log b}", "xalogb"),
        ("a b", "ab"),
        (r"\frac{a}{\sin}", "asin"),
    ],
)
def test_brackets_relations_and_scripts_need_none(source: str, shown: str) -> None:
    assert spaced(source) == shown
