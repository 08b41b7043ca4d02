"""The parts of an HTML file: slides as drawings whose words are words, notes, fonts, the page around them.

May import what `outputs` may.
"""
