#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Provides QCA for Qt 6 with its OpenSSL plugin.
# Debian 13 packages both. For Debian 12 the release tarball is built once into a prefix: apt fetches it as a
# source package from the Debian mirror this machine is already configured for, so no address stands here.
# Environment: QCA_PREFIX (/opt/qca), QCA_TARBALL (a tarball at hand, for machines without a network).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/common.sh
. "$here/common.sh"

version=2.3.10
sha256=1c5b722da93d559365719226bb121c726ec3c0dc4c67dea34f1e50e4e0d14a02
suite=trixie # the release whose sources hold this version
prefix=${QCA_PREFIX:-/opt/qca}
stamp=$prefix/.qca-$version-ossl

is_right_tarball() { printf '%s  %s\n' "$sha256" "$1" | sha256sum --check --status 2>/dev/null; }

have_installed_packages() {
    [ "$(dpkg-query -W -f '${db:Status-Status} ' libqca-qt6-dev libqca-qt6-plugins 2>/dev/null)" = "installed installed " ]
}

install_packages() {
    # Without the plugins package a program would link, start and crash.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 \
        install -y --no-install-recommends libqca-qt6-dev libqca-qt6-plugins
}

# An apt of our own in $work: the machine's sources and lists stay as they are.
private_apt() {
    local command=$1
    shift
    "$command" -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- \
        -o Dir::State="$work/state" -o Dir::State::status="$work/state/status" \
        -o Dir::Cache="$work/cache" -o APT::Sandbox::User= "$@"
}

fetch_tarball() {
    local mirror line address
    # shellcheck disable=SC2016 # the dollars are apt's
    mirror=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)' 'Created-By: Packages' |
        awk -F'|' '$1 == "Debian" && $2 == "Debian" && $3 == "main" && !found { print $4; found = 1 }')
    [ -n "$mirror" ] || die "no Debian mirror is configured here; get the tarball of QCA $version and set QCA_TARBALL"
    mkdir -p "$work"/state/lists/partial "$work"/cache/archives/partial
    : >"$work/state/status"
    printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' "$mirror" "$suite" \
        >"$work/sources.list"
    private_apt apt-get update -q
    # Each line reads: 'address' name size SHA256:digest
    line=$(private_apt apt-get source --print-uris --only-source qca2 | grep -F " qca2_$version.orig.tar.xz ") ||
        die "the sources of $suite hold no QCA $version"
    address=${line#\'}
    address=${address%%\'*}
    private_apt /usr/lib/apt/apt-helper download-file "$address" "$1" "SHA256:$sha256"
}

build_tarball() {
    tar -C "$work" -xJf "$1"
    cmake -S "$work/qca-$version" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_FLAGS=-w -DBUILD_WITH_QT6=ON -DBUILD_PLUGINS=ossl -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_RPATH="$prefix/lib"
    cmake --build "$work/build" -j "$(jobs)"
    as_root cmake --install "$work/build" >/dev/null
    as_root touch "$stamp"
}

if have_installed_packages; then
    say "QCA for Qt 6 is the distribution's package"
    exit 0
elif [ -f "$stamp" ]; then
    say "QCA $version is in $prefix"
    exit 0
fi

"$here/packages.sh" build
# An image that was stripped of its package lists knows no package at all.
knows() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }
knows g++ || as_root apt-get -q -o DPkg::Lock::Timeout=300 update
if knows libqca-qt6-dev; then
    install_packages
    exit 0
fi

for tool in tar:tar xz:xz-utils; do
    command -v "${tool%%:*}" >/dev/null || as_root apt-get install -y -q "${tool##*:}"
done
[ -e /etc/ssl/certs/ca-certificates.crt ] || as_root apt-get install -y -q ca-certificates
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tarball=${QCA_TARBALL:-}
if [ -z "$tarball" ]; then
    tarball=$work/qca-$version.tar.xz
    fetch_tarball "$tarball"
fi
is_right_tarball "$tarball" || die "$tarball is not QCA $version: its SHA-256 differs from $sha256"
build_tarball "$tarball"
say "QCA $version was built into $prefix"
