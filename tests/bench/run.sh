#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Parta against bare floors and prints one JSON line for each figure: name, value, base, ratio, limit,
# repetitions, ok. A missed figure is printed as missed; it does not fail anything.
# Usage: tests/bench/run.sh [--quick]      after: cmake --preset bench && cmake --build --preset bench
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=build/bench/bin
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
for program in bench_client bench_generation bench_jump bench_lists bench_print bench_server bench_timetable; do
    if [ -x "$bin/$program" ]; then
        "$bin/$program" "$@"
    fi
done
