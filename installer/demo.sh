#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows Parta from a clean machine: installs what is missing, builds, makes a demo school, starts its server
# and opens the client. Without a display the client walks the main job by itself and leaves what a person
# would see in out/demo/.
# Usage: installer/demo.sh [--walk]        --walk: do not open a window even where there is a display
# Environment: PARTA_DEMO_DATE (YYYY-MM-DD) is the "today" of the school, PARTA_JOBS the build's jobs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/common.sh
. installer/common.sh

walk=${CI:+yes}
case "${1:-}" in
    '') ;;
    --walk) walk=yes ;;
    *) die "unknown argument «$1»" ;;
esac
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || walk=yes

installer/packages.sh build run
installer/qca.sh
leave_root installer/demo.sh "$@"
use_utf8

say "building the release preset"
cmake --preset release >/dev/null
cmake --build --preset release -j "$(jobs)"

bin=build/release/bin
school=$PWD/out/demo-school
home=$PWD/out/demo-home
credentials=$PWD/out/demo-credentials.json
ready=$PWD/out/demo-ready.json
server=

finish() {
    local status=$?
    trap - EXIT INT TERM
    if [ -n "$server" ] && kill -TERM "$server" 2>/dev/null; then
        wait "$server" || { say "the server did not stop cleanly; its log is out/demo-server.log"; status=1; }
    fi
    rm -f "$ready"
    [ -z "${SUDO_UID:-}" ] || [ "$(id -u)" != 0 ] || give_back
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

# The value of a key of a flat JSON object.
json_value() { sed -n "s/.*\"$2\"[[:space:]]*:[[:space:]]*\"\{0,1\}\([^\",}]*\).*/\1/p" "$1" | head -n 1; }

say "making the demo school"
rm -rf "$school" "$home" out/demo "$credentials" "$ready"
mkdir -p out/demo
# The client of the demo keeps its settings here, apart from the person's own.
(umask 077 && mkdir -p "$home"/{config,data,cache})
(umask 077 && "$bin/partactl" demo --data "$school" --credentials "$credentials" \
    ${PARTA_DEMO_DATE:+--date "$PARTA_DEMO_DATE"})

"$bin/partad" --data "$school" --listen 127.0.0.1:0 --ready-file "$ready" >out/demo-server.log 2>&1 &
server=$!
for ((i = 0; i < 300; i++)); do
    [ ! -s "$ready" ] || break
    kill -0 "$server" 2>/dev/null || { server=; cat out/demo-server.log >&2; die "the server did not start"; }
    sleep 0.2
done
[ -s "$ready" ] || die "the server is not ready after a minute; its log is out/demo-server.log"
address=$(json_value "$ready" address):$(json_value "$ready" port)
fingerprint=$(json_value "$ready" fingerprint)
say "the server listens on $address, fingerprint $fingerprint"

client() {
    XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache \
        "$bin/parta" --server "$address" --fingerprint "$fingerprint" "$@"
}

if [ -n "$walk" ]; then
    QT_QPA_PLATFORM=offscreen client --walk out/demo --credentials "$credentials"
    [ -s out/demo/journal-page.pdf ] || die "the walk left no out/demo/journal-page.pdf"
    compgen -G 'out/demo/*.png' >/dev/null || die "the walk left no pictures in out/demo/"
    say "what a person would see is in out/demo/:"
    ls out/demo
else
    say "sign-in names and passwords of the demo school are in $credentials"
    client
fi
