#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A private PostgreSQL cluster for tests: no port, only a socket in a folder nobody else may enter.
# Usage: eval "$(tests/support/postgres.sh start DIR)" … tests/support/postgres.sh stop DIR
# start prints two exports: PARTA_TEST_PG_OWNER (migrations) and PARTA_TEST_PG_APP (no rights of its own).
# Everything is left at the server's defaults, fsync above all: durability is what the tests are about.
set -euo pipefail

die() {
    printf 'postgres.sh: %s\n' "$*" >&2
    exit 1
}

# PostgreSQL refuses to run as root.
as_server() {
    if [ "$(id -u)" != 0 ]; then
        "$@"
    elif getent passwd postgres >/dev/null; then
        runuser -u postgres -- "$@"
    else
        runuser -u nobody -- "$@"
    fi
}

bin() {
    local found
    found=$(command -v "$1" || find /usr/lib/postgresql -maxdepth 3 -path "*/bin/$1" 2>/dev/null | sort -V | tail -n 1)
    [ -n "$found" ] || die "$1 is missing: run installer/packages.sh test"
    printf '%s' "$found"
}

start() {
    local dir=$1
    mkdir -p "$dir"
    dir=$(cd "$dir" && pwd)
    [ ! -e "$dir/data" ] || die "$dir holds a cluster already"
    # A socket's path has room for 107 bytes.
    [ ${#dir} -le 85 ] || die "the path of $dir is too long for a socket"
    chmod 700 "$dir"
    if [ "$(id -u)" = 0 ]; then
        chown "$(as_server id -u):$(as_server id -g)" "$dir"
    fi
    cd "$dir"
    # Only the making of the empty cluster skips fsync; the server itself does not.
    as_server "$(bin initdb)" --pgdata=data --username=postgres --auth=trust --no-sync \
        --encoding=UTF8 --locale=C.UTF-8 >initdb.log 2>&1 || die "initdb failed: $(cat initdb.log)"
    as_server tee -a data/postgresql.conf >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$dir'
unix_socket_permissions = 0700
CONF
    as_server "$(bin pg_ctl)" start --pgdata=data --wait --timeout=60 --log=server.log >/dev/null 2>&1 ||
        die "the server does not start: $(cat server.log)"
    as_server "$(bin psql)" --host="$dir" --username=postgres --dbname=postgres --quiet --set=ON_ERROR_STOP=1 <<'SQL' >&2
CREATE ROLE parta_owner LOGIN CREATEDB;
CREATE ROLE parta_app LOGIN;
CREATE DATABASE parta OWNER parta_owner;
SQL
    printf "export PARTA_TEST_PG_OWNER='postgresql:///parta?host=%s&user=parta_owner'\n" "$dir"
    printf "export PARTA_TEST_PG_APP='postgresql:///parta?host=%s&user=parta_app'\n" "$dir"
}

stop() {
    local dir=$1
    [ -d "$dir/data" ] || return 0
    cd "$dir"
    as_server "$(bin pg_ctl)" stop --pgdata=data --mode=immediate --wait >/dev/null 2>&1 || true
    cd /
    rm -rf "$dir"
}

case "${1:-} ${2:-}" in
    "start "?*) start "$2" ;;
    "stop "?*) stop "$2" ;;
    *) die "usage: postgres.sh start DIR | stop DIR" ;;
esac
