#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages (12 and 13) Parta needs and this machine lacks.
# Usage: installer/packages.sh [build] [run] [test]        without arguments: build run
# Asks dpkg first: when nothing is missing, apt is not called and no root is needed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/common.sh
. "$here/common.sh"

build=(
    g++ cmake ninja-build pkg-config ccache lld
    qt6-base-dev qt6-5compat-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libssl-dev libsodium-dev libqpdf-dev libxlsxwriter-dev libzip-dev qtkeychain-qt6-dev
)
run=(
    libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-qpa-plugins
    qt6-translations-l10n fonts-paratype tzdata
)
test=(
    postgresql poppler-utils qpdf xvfb xauth
    clang libclang-rt-dev llvm
)

# From Debian 13 on, the SVG icon plugin has a package of its own.
release=$(. /etc/os-release && printf '%s' "${VERSION_ID:-99}")
[ "${release%%.*}" -ge 13 ] && run+=(qt6-svg-plugins)

[ $# -gt 0 ] || set -- build run
wanted=()
for group in "$@"; do
    case $group in
        build) wanted+=("${build[@]}") ;;
        run) wanted+=("${run[@]}") ;;
        test) wanted+=("${test[@]}") ;;
        *) die "unknown group «$group»: build, run or test" ;;
    esac
done

missing() {
    local installed package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "installed $package" <<<"$installed" || printf '%s\n' "$package"
    done
}

mapfile -t lacking < <(missing "${wanted[@]}")
if [ ${#lacking[@]} -eq 0 ]; then
    say "all ${#wanted[@]} packages are installed"
    exit 0
fi

say "installing: ${lacking[*]}"
apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
as_root "${apt[@]}" update || say "the package lists could not be refreshed; trying with what is known"
as_root "${apt[@]}" install -y --no-install-recommends "${lacking[@]}"

mapfile -t lacking < <(missing "${wanted[@]}")
[ ${#lacking[@]} -eq 0 ] || die "still missing: ${lacking[*]}"
