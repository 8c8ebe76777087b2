#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
#
# check.sh PACKAGE.deb [ROOT_FOLDER]: looks at the package, then, as root, installs it in a bare Debian root, starts both programs there, takes it away
# again and looks for traces.
set -euo pipefail
package=$(readlink -f "$1")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
say() { printf '== %s\n' "$*"; }

unpacked=$(mktemp -d)
root=${2:-$(mktemp -d)/root}
finish() {
    for place in proc dev/pts dev; do
        mountpoint -q "$root/$place" && umount -l "$root/$place"
    done
    rm -rf "$unpacked"
    [ "${kept:-}" = yes ] || rm -rf "$root"
}
trap finish EXIT

say "lintian"
lintian --fail-on error,warning --suppress-tags-from-file "$here/lintian-excused" "$package"
say "desktop file, AppStream data"
dpkg-deb -x "$package" "$unpacked"
desktop-file-validate "$unpacked"/usr/share/applications/kalends.desktop
appstreamcli validate --no-net --explain "$unpacked"/usr/share/metainfo/org.kalends.Kalends.metainfo.xml
say "no secret, no path of a machine in the programs"
if strings -a "$unpacked"/usr/bin/kalends "$unpacked"/usr/bin/kalends-cli | grep -E "^/(root|home|work|build)/" ; then
    echo "a path of the machine that built it is in the package"
    exit 1
fi

[ "$(id -u)" -eq 0 ] || { say "not root: the bare root is left out"; exit 0; }
say "a bare Debian"
if [ ! -e "$root/bin/sh" ]; then
    debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian >"$unpacked/debootstrap.log" || { tail -5 "$unpacked/debootstrap.log"; exit 1; }
fi
mount -t proc proc "$root/proc" 2>/dev/null || say "no proc there"
mount --bind /dev "$root/dev" 2>/dev/null || say "no dev there"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
inside apt-get -qq update
inside apt-get install -y -qq --no-install-recommends xvfb xauth >/dev/null 2>&1
listing() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./root -o -path ./tmp -o -path ./var -o -path ./run \) -prune -o -print) | sort; }
cp "$package" "$root/tmp/kalends.deb"

say "installing"
inside apt-get install -y -qq --no-install-recommends /tmp/kalends.deb >/dev/null 2>&1
inside kalends-cli --version
inside kalends --version
say "the service in the sandbox"
cat >"$root/tmp/try.sh" <<'TRY'
set -eu
export KALENDS_SECRETS=memory XDG_RUNTIME_DIR=/tmp/run
mkdir -p -m 700 /tmp/run
kalends-cli --profile /tmp/served serve --sandbox >/tmp/served.txt 2>/tmp/served.err &
service=$!
for _ in $(seq 100); do grep -q '"ready":true' /tmp/served.txt && break; kill -0 $service; sleep 0.1; done
kalends-cli --profile /tmp/served accounts list
kill $service
wait $service
echo "the service came, answered and went"
QT_QPA_PLATFORM=xcb xvfb-run -a kalends --profile /tmp/window --sandbox >/tmp/window.txt 2>&1 &
window=$!
for _ in $(seq 150); do grep -qs window_painted /tmp/window/logs/kalends.jsonl && break; kill -0 $window; sleep 0.1; done
grep -o '"event":"window_painted"' /tmp/window/logs/kalends.jsonl
kill $(cat /proc/[0-9]*/stat | awk '$2 == "(kalends)" { print $1 }')
wait $window || true
echo "the window was painted"
TRY
inside sh /tmp/try.sh || { tail -5 "$root"/tmp/*.err "$root"/tmp/window.txt; exit 1; }

say "taking it away"
inside dpkg --purge kalends >/dev/null
left=$(listing | grep -i kalends || true)
[ -z "$left" ] || { echo "left behind:"; echo "$left"; exit 1; }
say "no trace outside the user's data"
