"""Slides from a PDF: each page a picture that stays as sharp, with its words, its notes and its links."""
