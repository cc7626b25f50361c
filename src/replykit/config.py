"""The shop's settings: one YAML file, every value with a default, every mistake told at once."""
