"""The tags of a PDF: what each part of a page is, in which language, and what its pictures show.

May import what `outputs` may.
"""
