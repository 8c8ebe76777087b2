#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
#
# run.sh BUILD_FOLDER SECONDS FIXTURES: every fuzzer for that long, on the corpus that is kept and on what this machine found before. A crash leaves its input
# below BUILD_FOLDER/fuzz/findings and fails.
set -euo pipefail
build=$1 seconds=$2 fixtures=$3
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
mkdir -p "$build/fuzz/findings"
failed=0
for target in answers assistant documents imports media requests; do
    found=$build/fuzz/$target
    mkdir -p "$found" "$here/corpus/$target"
    seeds=("$here/corpus/$target")
    if [ "$target" = media ]; then # small files of every kind
        mkdir -p "$build/fuzz/media-seeds"
        find "$fixtures" -maxdepth 1 -type f -size -200k -exec cp -t "$build/fuzz/media-seeds" {} +
        seeds+=("$build/fuzz/media-seeds")
    fi
    printf '== %s\n' "$target"
    "$build/bin/fuzz_$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=262144 -print_final_stats=1 -verbosity=1 \
        -artifact_prefix="$build/fuzz/findings/$target-" "$found" "${seeds[@]}" 2>"$build/fuzz/$target.log" || { failed=1; tail -40 "$build/fuzz/$target.log"; }
    grep -E "cov: [0-9]+" "$build/fuzz/$target.log" | tail -1 || true
    grep -E "stat::(number_of_executed_units|peak_rss_mb)" "$build/fuzz/$target.log" || true
done
exit $failed
