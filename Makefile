# Everything a developer or a server needs, on a machine that has Python 3.11 or newer and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run serve-many test thorough check format bench walk grid pairs rooms datapackage paper screenshots plotly import lock update fuzz soak reliability

run: $(VENV)/files.stamp
	$(BIN)/python dashboard.py

serve-many: $(VENV)/files.stamp $(VENV)/nginx.stamp
	$(BIN)/python -m serving

test: $(VENV)/dev.stamp $(VENV)/files.stamp $(VENV)/browser.stamp $(VENV)/nginx.stamp $(VENV)/office.stamp $(VENV)/pdf_checker.stamp
	$(BIN)/python -m pytest --ignore=tests/browser --numprocesses=3 --dist=loadfile -m "not thorough"
	$(BIN)/python -m pytest tests/browser --numprocesses=2 --dist=loadfile -m "not thorough" # apart: the browser's driver keeps an event loop running

# All combinations of page, screen and start, of which the tests above take a part
thorough: $(VENV)/dev.stamp $(VENV)/files.stamp $(VENV)/browser.stamp
	$(BIN)/python -m pytest tests/browser --numprocesses=2 --dist=loadfile -m thorough

check: $(VENV)/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/frictionless validate data/datapackage.json
	$(BIN)/frictionless validate data/official/datapackage.json
	$(BIN)/kubernetes-validate --strict --quiet deploy/kubernetes/*.yaml
	$(BIN)/check-jsonschema --builtin-schema vendor.compose-spec deploy/compose.yaml
	$(BIN)/hadolint deploy/Containerfile

format: $(VENV)/dev.stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/dev.stamp $(VENV)/files.stamp $(VENV)/browser.stamp $(VENV)/peers.stamp
	$(BIN)/python -m benchmarks

# A random reader in a real browser; options: make walk WALK="--clicks 500 --seed 7"
walk: $(VENV)/dev.stamp $(VENV)/files.stamp $(VENV)/browser.stamp
	$(BIN)/python -m harness.walk $(WALK)

# 10,000 each of broken data files, strange requests, frames and files of readers; options: make fuzz FUZZ=500
FUZZ ?= 10000
fuzz: $(VENV)/dev.stamp $(VENV)/files.stamp
	FUZZ=$(FUZZ) $(BIN)/python -m pytest -q tests/fuzz

# 10,000 sessions on one server; options: make soak SOAK="--sessions 500"
soak: $(VENV)/dev.stamp $(VENV)/files.stamp
	$(BIN)/python -m harness.soak $(SOAK)

# Both, into docs/reliability.md
reliability: $(VENV)/dev.stamp $(VENV)/files.stamp
	$(BIN)/python -m harness.soak $(SOAK) --write docs/reliability.md

# Every page from every screen to every paper: ten minutes.
paper: $(VENV)/dev.stamp $(VENV)/files.stamp $(VENV)/browser.stamp
	$(BIN)/python -m tests.browser.paper

screenshots: $(VENV)/dev.stamp $(VENV)/files.stamp $(VENV)/browser.stamp
	$(BIN)/python -m tests.browser.gallery

# What the path page says at each of 28,800 settings of its controls, held against their numbers.
grid: $(VENV)/dev.stamp
	$(BIN)/python -m tests.path.grid

# Random occupations on every page: make pairs PAIRS="100 30" for so many pairs and triples.
pairs: $(VENV)/dev.stamp
	$(BIN)/python -m tests.pages.any_pairs $(PAIRS)

# The tree with the files and lines of every room
rooms: $(VENV)/run.stamp
	$(BIN)/python -m harness.rooms

datapackage: $(VENV)/run.stamp
	$(BIN)/python -m careers.data.package
	$(BIN)/python -m careers.occupations.importing.writing

# The official statistics, from a folder of the publishers' files: make import OFFICIAL=/path/to/files
import: $(VENV)/run.stamp
	$(BIN)/python -m careers.occupations.importing $(OFFICIAL)

# After a change of requirements.in or requirements-dev.in: all packages they need, pinned with hashes, for every system.
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header
lock: $(VENV)/dev.stamp
	$(LOCK) $(UPGRADE) --output-file requirements.txt requirements.in
	$(LOCK) $(UPGRADE) --constraint requirements.txt --output-file requirements-dev.txt requirements-dev.in
	$(LOCK) $(UPGRADE) --constraint requirements.txt --output-file benchmarks/peers/requirements.txt benchmarks/peers/requirements.in
	$(LOCK) $(UPGRADE) --output-file tests/pdf_checker.txt tests/pdf_checker.in

# The newest packages that requirements*.in let in, and the licenses of all. Then: make check test
update:
	$(MAKE) lock UPGRADE=--upgrade
	$(MAKE) $(VENV)/dev.stamp
	$(BIN)/python -m harness.licenses

# After an upgrade of plotly: the bundle of the same version for browsers. The one target that needs npm.
plotly: $(VENV)/run.stamp
	rm -f static/plotly-basic-*
	version=$$($(BIN)/python -c 'from plotly.offline import get_plotlyjs_version as version; print(version())') && \
	  npm pack --silent --pack-destination $(VENV) plotly.js-basic-dist-min@$$version >/dev/null && \
	  tar --extract --gzip --directory $(VENV) --file $(VENV)/plotly.js-basic-dist-min-$$version.tgz && \
	  cp $(VENV)/package/plotly-basic.min.js static/plotly-basic-$$version.min.js && \
	  cp $(VENV)/package/LICENSE static/plotly-basic-$$version.LICENSE && \
	  sed -i "s/plotly-basic-.*\.min\.js/plotly-basic-$$version.min.js/" static/page.js

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; name it with: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
	  || { echo "Python's venv module is missing. On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }

$(VENV)/run.stamp: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --requirement requirements.txt
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --requirement requirements-dev.txt
	@touch $@ $(VENV)/run.stamp

$(VENV)/peers.stamp: benchmarks/peers/requirements.txt $(VENV)/dev.stamp
	$(BIN)/python -m pip install --quiet --target $(VENV)/peers --requirement $<
	@touch $@

$(VENV)/browser.stamp: tests/install_browser.sh $(VENV)/dev.stamp
	sh tests/install_browser.sh $(BIN)/python
	@touch $@

$(VENV)/office.stamp: tests/install_office.sh | $(VENV)/bin/python
	sh tests/install_office.sh
	@touch $@

$(VENV)/pdf_checker.stamp: tests/install_pdf_checker.sh tests/pdf_checker.txt | $(VENV)/bin/python
	sh tests/install_pdf_checker.sh $(BIN)/python
	@touch $@

$(VENV)/files.stamp: serving/prepare.py $(wildcard static/*) $(VENV)/run.stamp
	@echo "Preparing the files for browsers, once"
	@$(BIN)/python -m serving.prepare
	@touch $@

$(VENV)/nginx.stamp: deploy/install_nginx.sh | $(VENV)/bin/python
	sh deploy/install_nginx.sh
	@touch $@
