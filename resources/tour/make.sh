#!/bin/sh
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
#
# Draws the example clip of the guided tour and its first picture; both are kept here, so that a build needs no encoder.
set -eu
cd "$(dirname "$0")"
ffmpeg -y -v error -f lavfi \
    -i "gradients=size=720x1280:rate=30:duration=5:nb_colors=4:c0=#ffb36b:c1=#f0627a:c2=#6a5acd:c3=#2b3a67:x0=0:y0=0:x1=720:y1=1280:speed=0.012:seed=7" \
    -vf "vignette=angle=PI/7" -c:v libx264 -preset veryslow -crf 27 -pix_fmt yuv420p -movflags +faststart -map_metadata -1 clip.mp4
ffmpeg -y -v error -i clip.mp4 -frames:v 1 -vf "scale=180:320" -q:v 5 -map_metadata -1 clip.jpg
