#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""check_lines.py BENCH: what other programs read from the benchmarks keeps its shape, and each figure its floor."""
import json
import subprocess
import sys

STORE = {"open_and_migrate_check", "month_query", "claim_one_due"}  # the others need larger stores


def run(*arguments):
    return subprocess.run([sys.argv[1], *arguments], capture_output=True, text=True, timeout=100)


answer = run("store", "--json", "--n", "240")
assert answer.returncode == 0, answer.stderr
seen = {}
for line in answer.stdout.splitlines():
    measure = json.loads(line)
    assert set(measure) == {"group", "subject", "metric", "unit", "n", "values"}, line
    assert measure["group"] == "store" and measure["unit"] == "ms" and measure["n"] == 240, line
    assert measure["values"] and all(value > 0 for value in measure["values"]), line
    seen.setdefault(measure["subject"], set()).add(measure["metric"])
assert STORE <= seen["kalends"], seen
assert STORE <= seen["floor"], seen

# The desktop program itself, as it starts and paints its month.
answer = run("calendar/start_to_painted", "--json", "--n", "240")
assert answer.returncode == 0, answer.stderr
lines = [json.loads(line) for line in answer.stdout.splitlines()]
assert [line["subject"] for line in lines] == ["kalends", "floor"], lines
for line in lines:
    assert line["unit"] == "ms" and line["values"] and all(0 < value < 20_000 for value in line["values"]), line

for group in ("tomorrow",):
    later = run(group, "--json")
    assert later.returncode == 2 and not later.stdout and group in later.stderr, later.stderr
for wrong in (["--n", "many"], ["--n", "1"], ["--n"], ["--fast"]):
    refused = run(*wrong)
    assert refused.returncode == 2 and not refused.stdout and "--" in refused.stderr, (wrong, refused.stderr)
