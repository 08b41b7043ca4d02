"""What the program keeps on disk by itself: plain values, whole files, and where they lie.

May import the errors and languages below it.
"""
