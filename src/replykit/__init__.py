"""Answer an angry customer well: read, draft, cool, check, send."""

__version__ = "0.1.0"
