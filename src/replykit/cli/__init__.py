"""The ``replykit`` command: lazily loaded subcommands behind one error boundary."""

import gc

# A start makes many thousand small objects, of the libraries and of the compiled rules, and drops hardly any: looking
# for garbage among them costs as much as linting a reply. It begins with the first import, so this stands before it.
gc.set_threshold(200_000)
