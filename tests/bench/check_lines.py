#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""check_lines.py BENCH: what other programs read from the benchmarks keeps its shape, and each figure its floor."""
import json
import subprocess
import sys
import tempfile

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

# The table for people: floors are a column, several sizes have a block that says how the figures grow.
answer = run("store/claim_one_due,store/month_query", "--n", "240,2400")
assert answer.returncode == 0, answer.stderr
rows = [line.split() for line in answer.stdout.splitlines()]
heads = [row for row in rows if row[:1] in (["figure"], ["median,"])]
assert len(heads) == 2 and {"floor", "budget", "verdict"} <= set(heads[0]) and "promise" in heads[1], answer.stdout
for metric in ("store/claim_one_due", "store/month_query"):
    of = [row for row in rows if row[:1] == [metric]]
    assert len(of) == 3, answer.stdout  # two stores, and how it grew
assert run("store/claim_one_due", "--n", "240", "--markdown").stdout.splitlines()[2].startswith("| figure"), answer.stdout

# What was measured before can be made a table of, beside what another program measured.
with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
    file.write(run("store/claim_one_due", "--json", "--n", "240").stdout)
    file.write('{"group":"store","subject":"another","metric":"claim_one_due","unit":"ms","n":240,"values":[5,6,7]}\n')
    file.flush()
    told = run("--from", file.name)
    assert told.returncode == 0 and "store/claim_one_due (another)" in told.stdout, told.stdout
assert run("--from", "/nowhere").returncode == 2

for group in ("tomorrow",):
    later = run(group, "--json")
    assert later.returncode == 2 and not later.stdout and group in later.stderr, later.stderr
for wrong in (["--n", "many"], ["--n", "1"], ["--n", "240,x"], ["--n"], ["--fast"]):
    refused = run(*wrong)
    assert refused.returncode == 2 and not refused.stdout and "--" in refused.stderr, (wrong, refused.stderr)
