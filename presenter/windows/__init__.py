"""The windows: what the audience sees, the speaker's console, and which screen each is on.

May import qt, typeset, actions, talk and what lies below them; never inputs or
outputs. A window shows the state and asks for verbs; it never writes state.
"""
