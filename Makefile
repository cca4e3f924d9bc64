# Every target makes its own environment (see tools/environment); nothing else needs to be installed.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
OUT ?= out

python = $$(tools/environment $(1))
TESTS := -m pytest tests --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.PHONY: help demo test test-all gui-test bench rooms digest places things weather build lint clean

help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: ## Make a film of examples/night_ferry.fountain in out/demo
	@python=$(python) && "$$python" -m backlot animatic examples/night_ferry.fountain -o $(OUT)/demo --workers 2

test: ## Run all tests that this machine can run, on the Blender that suits its Python
	@python=$(python) && "$$python" $(TESTS) $(ARGS)

test-all: ## Run the tests on Blender 4.5 LTS, 5.0 and 5.2 LTS
	@for blender in 4.5 5.0 5.2; do \
	  echo "Blender $$blender"; python=$$(tools/environment $$blender) && "$$python" $(TESTS) $(ARGS) || exit 1; \
	done

gui-test: ## Drive a windowed Blender as a person would
	@python=$(python) && "$$python" -m pytest tests/gui $(ARGS)

bench: ## Print ratios measured in one run
	@python=$(python) && "$$python" tests/bench/bench.py

rooms: ## Measure 300 places of all kinds on their meshes
	@python=$(python) && "$$python" tests/bench/rooms.py $(ARGS)

digest: ## Print what the solver makes of fixed seeds, to compare versions of Blender by
	@python=$(python) && "$$python" tests/bench/digest.py $(ARGS)

places: ## Draw every kind of place for somebody to name, in out/places
	@python=$(python) && "$$python" tests/sheets/places.py $(OUT)/places

weather: ## Draw a room and a street in seven hours and weathers for somebody to tell apart, in out/weather
	@python=$(python) && "$$python" tests/sheets/weather.py $(OUT)/weather

things: ## Draw every thing of the kit for somebody to name, in out/things
	@python=$(python) && "$$python" tests/sheets/things.py $(OUT)/things

build: ## A validated extension archive in dist/
	@python=$(python) && "$$python" tools/build_extension.py dist

lint: ## Check the style
	@python=$(python) && "$$python" -m ruff check . && "$$python" -m ruff format --check .

clean: ## Remove what the targets made
	rm -rf .venv build dist out wheels *.egg-info
