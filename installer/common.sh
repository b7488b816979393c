# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Functions the set-up scripts share; sourced, never run.
# shellcheck shell=bash

say() { printf 'parta: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "this needs root, and there is no sudo: $*"
    fi
}

# Called through sudo, the rest of a script runs again as the person who called it, so that what it
# makes is that person's. Root itself is kept for the packages only. The working directory is the tree's root.
# Usage: leave_root SCRIPT "$@"
leave_root() {
    [ "$(id -u)" = 0 ] && [ "${SUDO_UID:-0}" != 0 ] || return 0
    local script=$1 tree=$PWD user home
    shift
    user=$(getent passwd "$SUDO_UID" | cut -d: -f1)
    home=$(getent passwd "$SUDO_UID" | cut -d: -f6)
    if [ -z "$user" ] || ! runuser -u "$user" -- test -w "$tree"; then
        # The tree is not theirs to write: stay root and hand over what was made.
        trap 'give_back' EXIT
        return 0
    fi
    give_back
    local env=(HOME="$home" USER="$user" LOGNAME="$user")
    [ -d "/run/user/$SUDO_UID" ] && env+=(XDG_RUNTIME_DIR="/run/user/$SUDO_UID")
    exec runuser -u "$user" -- env -u SUDO_UID -u SUDO_GID -u SUDO_USER -u SUDO_COMMAND "${env[@]}" \
        bash "$script" "$@"
}

give_back() {
    local made
    for made in build out; do
        [ -e "$made" ] && chown -R "$SUDO_UID:${SUDO_GID:-$SUDO_UID}" "$made"
    done
    return 0
}

# Russian texts need UTF-8 whatever the machine's locale is.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

jobs() { printf '%s' "${PARTA_JOBS:-$(nproc)}"; }
