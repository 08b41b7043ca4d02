"""The bridge between the core and Qt: signals, actions, words, ticks and pictures.

May import typeset, actions, talk and what lies below them. No widget lives here,
so that windows and inputs can share it without knowing of each other.
"""
