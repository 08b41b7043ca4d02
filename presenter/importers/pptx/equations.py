"""Equations of Office (OMML, ECMA-376 part 1, chapter 22.1) in LaTeX's notation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from presenter.importers.pptx.names import Node, every, first, local_name

DEEPEST = 30
_SIGNS = {
    "∑": r"\sum ", "∏": r"\prod ", "∫": r"\int ", "∬": r"\iint ", "∮": r"\oint ", "∞": r"\infty ",
    "≤": r"\le ", "≥": r"\ge ", "≠": r"\ne ", "≈": r"\approx ", "≡": r"\equiv ", "∝": r"\propto ",
    "±": r"\pm ", "∓": r"\mp ", "×": r"\times ", "÷": r"\div ", "⋅": r"\cdot ", "·": r"\cdot ", "−": "-",
    "→": r"\to ", "⇒": r"\Rightarrow ", "↔": r"\leftrightarrow ", "∂": r"\partial ", "∇": r"\nabla ",
    "∈": r"\in ", "∉": r"\notin ", "⊂": r"\subset ", "∪": r"\cup ", "∩": r"\cap ", "∀": r"\forall ",
    "∃": r"\exists ", "…": r"\dots ", "⋯": r"\cdots ", "α": r"\alpha ", "β": r"\beta ", "γ": r"\gamma ",
    "δ": r"\delta ", "ε": r"\epsilon ", "ζ": r"\zeta ", "η": r"\eta ", "θ": r"\theta ", "κ": r"\kappa ",
    "λ": r"\lambda ", "μ": r"\mu ", "ν": r"\nu ", "ξ": r"\xi ", "π": r"\pi ", "ρ": r"\rho ", "σ": r"\sigma ",
    "τ": r"\tau ", "φ": r"\phi ", "χ": r"\chi ", "ψ": r"\psi ", "ω": r"\omega ", "Γ": r"\Gamma ",
    "Δ": r"\Delta ", "Θ": r"\Theta ", "Λ": r"\Lambda ", "Π": r"\Pi ", "Σ": r"\Sigma ", "Φ": r"\Phi ",
    "Ψ": r"\Psi ", "Ω": r"\Omega ", "ħ": r"\hbar ", "ℏ": r"\hbar ", "%": r"\%", "#": r"\#", "&": r"\&",
    "$": r"\$", "_": r"\_", "{": r"\{", "}": r"\}", "\\": r"\backslash ",
}  # fmt: skip
_ACCENTS = {"̂": "hat", "̃": "tilde", "̅": "bar", "̄": "bar", "̇": "dot", "̈": "ddot", "⃗": "vec"}
_PATTERNS = {
    "f": r"\frac{{{num}}}{{{den}}}",
    "sSup": "{{{e}}}^{{{sup}}}",
    "sSub": "{{{e}}}_{{{sub}}}",
    "sSubSup": "{{{e}}}_{{{sub}}}^{{{sup}}}",
    "func": "{fName} {{{e}}}",
    "bar": r"\overline{{{e}}}",
    "limLow": "{e}_{{{lim}}}",
    "limUpp": "{e}^{{{lim}}}",
}
_BRACKETS = {"{": r"\{", "}": r"\}", "": ".", "⟨": r"\langle", "⟩": r"\rangle", "‖": r"\|"}


def latex(element: Node) -> str:
    """Return an equation in LaTeX, in one line."""
    return " ".join(_within(element, 0).split())


def _within(element: Node | None, depth: int) -> str:
    if element is None or depth > DEEPEST:
        return ""
    return "".join(_one(child, depth + 1) for child in element)


def _one(element: Node, depth: int) -> str:
    name = local_name(element)
    if name in _PATTERNS:
        return _PATTERNS[name].format_map(_Parts(element, depth))
    match name:
        case "r":
            return _run(element)
        case "rad":
            parts = _Parts(element, depth)
            return rf"\sqrt[{parts['deg']}]{{{parts['e']}}}" if parts["deg"] else rf"\sqrt{{{parts['e']}}}"
        case "nary":
            return _nary(element, _Parts(element, depth))
        case "d":
            return _delimited(element, depth)
        case "acc":
            accent = _ACCENTS.get(_value(element, "m:accPr/m:chr", "̂"), "hat")
            return rf"\{accent}{{{_Parts(element, depth)['e']}}}"
        case "m":
            rows = [
                " & ".join(_within(e, depth) for e in every(row, "m:e")) for row in every(element, "m:mr")
            ]
            lines = r" \\ ".join(rows)
            return rf"\begin{{matrix}} {lines} \end{{matrix}}"
        case _:
            return "" if name.endswith("Pr") else _within(element, depth)


class _Parts(Mapping[str, str]):
    """The parts of an equation's element in LaTeX, by their names, when they are asked for."""

    def __init__(self, element: Node, depth: int) -> None:
        self._element = element
        self._depth = depth

    def __getitem__(self, name: str) -> str:
        return _within(first(self._element, f"m:{name}"), self._depth).strip()

    def __iter__(self) -> Iterator[str]:
        return (local_name(child) for child in self._element)

    def __len__(self) -> int:
        return len(self._element)


def _run(element: Node) -> str:
    text = "".join(one.text or "" for one in every(element, "m:t"))
    if text in ("sin", "cos", "tan", "log", "ln", "exp", "lim", "max", "min", "det"):
        return rf"\{text} "
    written = "".join(_SIGNS.get(sign, sign) for sign in text)
    is_plain = _value(element, "m:rPr/m:sty", "") == "p" or first(element, "m:rPr/m:nor") is not None
    return rf"\mathrm{{{written}}}" if is_plain and len(text) > 1 and text.isalpha() else written


def _nary(element: Node, parts: _Parts) -> str:
    below, above, body = parts["sub"], parts["sup"], parts["e"]
    sign = _SIGNS.get(_value(element, "m:naryPr/m:chr", "∫"), r"\int ").strip()
    return f"{sign}{f'_{{{below}}}' if below else ''}{f'^{{{above}}}' if above else ''} {body}"


def _delimited(element: Node, depth: int) -> str:
    left = _value(element, "m:dPr/m:begChr", "(")
    right = _value(element, "m:dPr/m:endChr", ")")
    parts = ", ".join(_within(one, depth).strip() for one in every(element, "m:e"))
    return rf"\left{_BRACKETS.get(left, left)} {parts} \right{_BRACKETS.get(right, right)}"


def _value(element: Node, path: str, default: str) -> str:
    found = first(element, path)
    if found is None:
        return default
    return str(found.get("{http://schemas.openxmlformats.org/officeDocument/2006/math}val", default))
