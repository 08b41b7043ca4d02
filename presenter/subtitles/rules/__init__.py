"""What is wrong with the cues of a slide: too fast, too wide, badly broken, not in every language.

The figures are those of a profile, the guide that an author goes by; where a cue's time comes from, whoever
asks has to say.
"""
