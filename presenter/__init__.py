"""Presenter: give a talk in two languages at once.

The package holds the program; the order in which its parts may import one
another is written in `pyproject.toml` and drawn in the README.
"""

__version__ = "0.1.0"
