"""The start window: what can be done before there is a talk."""
