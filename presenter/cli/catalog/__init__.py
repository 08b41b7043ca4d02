"""`presenter catalog`: a module for each of its actions.

May import what `cli` may.
"""
