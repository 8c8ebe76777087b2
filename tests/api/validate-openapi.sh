#!/bin/sh
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
# validate-openapi.sh DOCUMENT WORKDIR: the OpenAPI document against an independent validator. Exit 77: the validator cannot be had.
set -eu
command -v npm >/dev/null || { echo "npm is not installed; the document was not validated"; exit 77; }
version=2.77.0
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || version=1.34.5 # the last that runs on older ones
mkdir -p "$2"
cd "$2"
[ -x node_modules/.bin/redocly ] || npm install --no-save --no-audit --no-fund --prefix . "@redocly/cli@$version" >npm.log 2>&1 \
    || { echo "the validator could not be installed"; exit 77; }
REDOCLY_TELEMETRY=off exec node_modules/.bin/redocly lint --format=stylish "$1"
