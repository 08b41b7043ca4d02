"""A list of all subtitles of a talk, to read along and to choose from."""

from __future__ import annotations
