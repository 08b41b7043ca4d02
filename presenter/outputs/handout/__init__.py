"""The parts of a handout: notes cut into lines, and how slides and notes take their places on paper.

May import what `outputs` may.
"""
