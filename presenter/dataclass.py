"""A dataclass that costs little to define.

For each frozen class the standard library writes and compiles half a dozen functions: 0.4 ms, which for
the hundreds of classes of a talk is half of what importing them takes, and most of those functions are never
called. Here it only finds the fields and makes the slots; the rest is compiled when it is first called. A
value is made twice as fast besides, since `__init__` goes through the slots themselves, as `replace` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import replace as replace
else:
    import dataclasses
    from functools import partial
    from reprlib import recursive_repr
    from types import MemberDescriptorType

    _ORDER = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}

    def dataclass(cls=None, /, *, frozen=False, slots=False, eq=True, order=False, kw_only=False):
        """Make a class a dataclass as `dataclasses.dataclass` does, by that where it is not frozen."""
        options = {"frozen": frozen, "slots": slots, "eq": eq, "order": order, "kw_only": kw_only}
        if cls is None:
            return partial(dataclass, **options)
        if not frozen or _is_of_the_standard_library(cls):
            return dataclasses.dataclass(cls, **options)
        if cls.__doc__ is None:
            cls.__doc__ = cls.__name__  # for which its signature would be worked out
        written = set(vars(cls)) - ({"__hash__"} if vars(cls).get("__hash__") is None else set())
        made = dataclasses.dataclass(cls, init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)
        for name, method in _methods(made, eq=eq, order=order, slots=slots).items():
            if name not in written:
                setattr(made, name, method)
        return made

    def replace(value, /, **changes):
        """Return a value with other fields, as `dataclasses.replace` does, by that where it has no slots."""
        method = vars(value.__class__).get(
            "__replace__"
        )  # that of a class it goes on from knows fewer fields
        return dataclasses.replace(value, **changes) if method is None else method(value, **changes)

    def _is_of_the_standard_library(cls):
        """Tell whether a class goes on from a frozen one that the standard library made as a whole."""
        made = (vars(base).get("__dataclass_params__") for base in cls.__mro__[1:])
        return any(params is not None and params.frozen for params in made)

    def _methods(cls, *, eq, order, slots):
        """Return what the standard library would add to a frozen class, by name."""
        methods = {
            "__repr__": _represent,
            "__setattr__": _refuse_set(cls),
            "__delattr__": _refuse_delete(cls),
        }
        methods["__init__"] = _when_first_called(cls, "__init__", _write_init)
        if eq:
            methods["__eq__"] = _when_first_called(cls, "__eq__", partial(_write_comparison, operator="=="))
            methods["__hash__"] = _when_first_called(cls, "__hash__", _write_hash)
        if order:
            for name, operator in _ORDER.items():
                write = partial(_write_comparison, operator=operator)
                methods[name] = _when_first_called(cls, name, write)
        if slots:
            methods |= {"__getstate__": _get_state, "__setstate__": _set_state}
            if not hasattr(cls, "__post_init__") and all(field.init for field in dataclasses.fields(cls)):
                methods["__replace__"] = _when_first_called(cls, "__replace__", _write_replace)
        return methods

    def _when_first_called(cls, name, write):
        """Return a method that writes itself when it is called for the first time."""

        def stand_in(self, /, *arguments, **named):
            method = write(cls)
            method.__qualname__ = f"{cls.__qualname__}.{name}"
            if vars(cls).get(name) is stand_in:
                setattr(cls, name, method)
            return method(self, *arguments, **named)

        return stand_in

    def _write_init(cls):
        known = {"_missing": dataclasses.MISSING, "_set": object.__setattr__}
        positional, named, body = [], [], []
        for field in dataclasses.fields(cls):
            name, value = field.name, field.name
            has_default = field.default is not dataclasses.MISSING
            has_factory = field.default_factory is not dataclasses.MISSING
            known |= {f"_default_{name}": field.default, f"_make_{name}": field.default_factory}
            if field.init:
                default = f"=_default_{name}" if has_default else "=_missing" if has_factory else ""
                (named if field.kw_only else positional).append(f"{name}{default}")
                if has_factory:
                    value = f"_make_{name}() if {name} is _missing else {name}"
            elif has_default or has_factory:
                value = f"_default_{name}" if has_default else f"_make_{name}()"
            else:
                continue
            slot = getattr(cls, name, None)
            if isinstance(slot, MemberDescriptorType):
                known[f"_set_{name}"] = slot.__set__
                body.append(f"_set_{name}(self, {value})")
            else:
                body.append(f"_set(self, {name!r}, {value})")
        if hasattr(cls, "__post_init__"):
            body.append("self.__post_init__()")
        parameters = ", ".join(("self", *positional, *(("*", *named) if named else ())))
        return _written("__init__", parameters, body or ["pass"], known)

    def _write_replace(cls):
        known = {"_missing": dataclasses.MISSING, "_new": object.__new__}
        names = [field.name for field in dataclasses.fields(cls)]
        known |= {f"_set_{name}": getattr(cls, name).__set__ for name in names}
        body = [f"_set_{name}(made, self.{name} if {name} is _missing else {name})" for name in names]
        parameters = ", ".join(("self", *(["*"] if names else []), *(f"{name}=_missing" for name in names)))
        body = ["made = _new(self.__class__)", *body, "return made"]
        return _written("__replace__", parameters, body, known)

    def _write_comparison(cls, operator):
        compared = f"{_values(cls, 'self')} {operator} {_values(cls, 'other')}"
        body = [f"return {compared} if other.__class__ is self.__class__ else NotImplemented"]
        return _written("compare", "self, other", body)

    def _write_hash(cls):
        return _written("__hash__", "self", [f"return hash({_values(cls, 'self', hashed=True)})"])

    def _written(name, parameters, body, known=None):
        found = dict(known or {})
        lines = "".join(f"    {line}\n" for line in body)
        exec(f"def {name}({parameters}):\n{lines}", found)
        return found[name]

    def _values(cls, of, *, hashed=False):
        names = [
            field.name
            for field in dataclasses.fields(cls)
            if (field.compare if field.hash is None or not hashed else field.hash)
        ]
        return f"({''.join(f'{of}.{name}, ' for name in names)})"

    @recursive_repr()
    def _represent(self):
        shown = (field.name for field in dataclasses.fields(self) if field.repr)
        parts = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{self.__class__.__qualname__}({parts})"

    def _refuse_set(cls):
        def __setattr__(self, name, value):
            if type(self) is cls or name in cls.__dataclass_fields__:
                raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
            super(cls, self).__setattr__(name, value)

        return __setattr__

    def _refuse_delete(cls):
        def __delattr__(self, name):
            if type(self) is cls or name in cls.__dataclass_fields__:
                raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
            super(cls, self).__delattr__(name)

        return __delattr__

    def _get_state(self):
        return [getattr(self, field.name) for field in dataclasses.fields(self)]

    def _set_state(self, state):
        for field, value in zip(dataclasses.fields(self), state, strict=True):
            object.__setattr__(self, field.name, value)
