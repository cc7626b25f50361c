# Two commands do everything on a new machine that has Python 3.11 or later:
#   make demo    try replykit on a shipped example; nothing leaves the machine
#   make test    run all tests
# `make docs` writes anew what the documentation shows of the program.
# `make weights` fits the weights anew to the labelled texts (half an hour).

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check

.PHONY: demo test check docs weights clean

demo: $(VENV)/installed
	@$(BIN)/python examples/demo.py

test: $(VENV)/installed-dev
	@echo "make test: running all tests"
	@$(BIN)/python -m pytest -q

check: $(VENV)/installed-dev
	@echo "make check: style (ruff)"
	@$(BIN)/ruff check .
	@echo "make check: types (mypy)"
	@$(BIN)/mypy
	@echo "make check: the rules' own examples"
	@$(BIN)/replykit rules test
	@$(MAKE) --no-print-directory test

docs: $(VENV)/installed-dev
	@$(BIN)/python docs/generate.py

weights: $(VENV)/installed-dev
	@$(PIP) -e '.[fit]'
	@$(BIN)/python tools/fit_languages.py
	@$(BIN)/python tools/fit_weights.py
	@$(BIN)/python tools/fit_choices.py

clean:
	rm -rf $(VENV) dist build

$(BIN)/python:
	@echo "make: making a virtual environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "replykit needs Python 3.11 or later; name one with: make PYTHON=python3.12 demo"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo "Python cannot make virtual environments here; on Debian and Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/installed: pyproject.toml | $(BIN)/python
	@echo "make: installing replykit into $(VENV) (the first time takes a minute)"
	@$(PIP) -e .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(BIN)/python
	@echo "make: installing replykit and its tools for tests into $(VENV) (the first time takes a minute)"
	@$(PIP) -e '.[dev]'
	@touch $@ $(VENV)/installed
