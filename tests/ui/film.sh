#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
#
# film.sh [BUILD]: makes resources/pictures/film.webp, the README's film, from the real program on its sandbox.
# Needs the target kalends_film, ffmpeg, Xvfb and the fonts of `./dev shots`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build}
frames=$(mktemp -d)
trap 'rm -rf "$frames"' EXIT
QT_QPA_PLATFORM=xcb LANG=C.UTF-8 tests/support/with-keyring.sh \
    xvfb-run -a -s "-screen 0 1600x1000x24" "$build/tests/kalends_film" "$frames"
ffmpeg -nostdin -v error -y -f concat -i "$frames/frames.txt" -fps_mode vfr -c:v libwebp_anim -quality 72 -compression_level 6 -loop 0 \
    resources/pictures/film.webp
ls -l resources/pictures/film.webp
