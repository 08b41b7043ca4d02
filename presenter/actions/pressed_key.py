"""A key as it went down, and the names under which a keymap may know it."""

from __future__ import annotations

from presenter.actions.key import MODIFIERS
from presenter.dataclass import dataclass

_SHIFT = frozenset({"Shift"})


@dataclass(frozen=True, slots=True)
class PressedKey:
    """What a key event says, without Qt.

    `name` is that of the character or key in Qt's notation, without modifiers, empty where it has
    none. `position` is what a US keyboard has in that place, plain and with Shift; None for a key
    that is not in its main block, or where the system does not say.
    """

    name: str
    modifiers: frozenset[str] = frozenset()
    position: tuple[str, str] | None = None
    keypad: bool = False

    def spellings(self) -> tuple[str, ...]:
        """Return the names to look up, the first that means something being the one meant.

        The character comes first. Its place on the keyboard comes second, so that a layout of
        another script, or one whose digits and full stop are elsewhere, reaches every verb; but never
        for a Latin letter, which is on the keycap and means itself.
        """
        return tuple(dict.fromkeys((*self.spellings_by_character(), *self._spellings_by_position())))

    def spellings_by_character(self) -> tuple[str, ...]:
        """Return the names by what the key types, or is."""
        if not self.name:
            return ()
        name = _as_digit(self.name)
        if self.keypad and name == ",":  # the decimal key, whatever the layout makes of it
            name = "."
        names = [self._spell(name, self.modifiers)]
        if "Shift" in self.modifiers:
            if name == "Tab":
                names.append(self._spell("Backtab", self.modifiers - _SHIFT))
            elif _is_sign(name):  # Shift made it what it is: ? and + need it on one layout, not on another
                names.append(self._spell(name, self.modifiers - _SHIFT))
        return tuple(names)

    def name_to_keep(self) -> str:
        """Return the one name to write down for this key; empty where it has none."""
        names = self.spellings_by_character() or self._spellings_by_position()
        return names[-1] if names and names[-1] != "Backtab" else next(iter(names), "")

    def _spellings_by_position(self) -> tuple[str, ...]:
        if self.position is None or self.keypad or _is_latin_letter(self.name) or len(self.name) > 1:
            return ()
        plain, shifted = self.position
        names = [self._spell(plain, self.modifiers)]
        if "Shift" in self.modifiers and _is_sign(shifted):
            names.append(self._spell(shifted, self.modifiers - _SHIFT))
        return tuple(names)

    def _spell(self, name: str, modifiers: frozenset[str]) -> str:
        return "+".join([*(modifier for modifier in MODIFIERS if modifier in modifiers), name])


def _as_digit(name: str) -> str:
    """Return an Arabic-Indic or other digit as the one that it stands for."""
    return str(int(name)) if len(name) == 1 and name.isdecimal() else name


def _is_sign(name: str) -> bool:
    return len(name) == 1 and not name.isalpha()


def _is_latin_letter(name: str) -> bool:
    return len(name) == 1 and name.isascii() and name.isalpha()
