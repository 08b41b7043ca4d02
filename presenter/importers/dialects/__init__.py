"""Decks that other programs read as Markdown, carried over into this program's.

Each dialect has a reader of its own, which cuts the text into slides and finds their settings and notes. What
all of them share comes after that: HTML, pictures, footnotes. Whatever needs no change stays as it was.
"""
