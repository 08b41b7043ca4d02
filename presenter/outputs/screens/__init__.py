"""Slides as pictures in every language, beside their entries: for whoever translates and reviews elsewhere.

May import what `outputs` may.
"""
