"""Subtitles: cues, how their words are broken into lines, and the track of a slide.

Knows words and steps and nothing of pixels, clocks or the state of a talk.
May import `deck`, `settings`, `errors` and `i18n`.
"""
