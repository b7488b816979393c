#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs every test and fuzz target. The last line counts test functions: N passed, M failed.
# Usage: tests/run.sh              what CI runs
#        tests/run.sh --nightly    the same with 100 kills per engine, 10,000 mutated imports and 1,000,000 fuzz
#                                  inputs per target
#        tests/run.sh --bench …    tests/bench/run.sh with the rest of the arguments
# Environment: PARTA_JOBS (build jobs), PARTA_TEST_JOBS (tests at a time, 2).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/common.sh
. installer/common.sh

kills=10
mutations=500
fuzz_inputs=100000
bench=
case "${1:-}" in
    '') ;;
    --nightly) kills=100 mutations=10000 fuzz_inputs=1000000 ;;
    --bench) bench=yes ;;
    *) die "unknown argument «$1»" ;;
esac

installer/packages.sh build run test
installer/qca.sh
leave_root tests/run.sh "$@"
use_utf8

# build PRESET [TARGET]
build() {
    local started=$SECONDS
    cmake --preset "$1" >/dev/null
    cmake --build --preset "$1" -j "$(jobs)" ${2:+--target "$2"}
    say "the $1 preset was built in $((SECONDS - started)) s"
}

if [ -n "$bench" ]; then
    shift
    build bench
    exec tests/bench/run.sh "$@"
fi

work=$(mktemp -d /tmp/parta-test.XXXXXX)
cluster=$(mktemp -d /tmp/parta-pg.XXXXXX)
finish() {
    local status=$?
    trap - EXIT INT TERM
    tests/support/postgres.sh stop "$cluster"
    rm -rf "$work" "$cluster"
    [ -z "${SUDO_UID:-}" ] || [ "$(id -u)" != 0 ] || give_back
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

run_ctest() {
    local exports
    exports=$(tests/support/postgres.sh start "$cluster")
    eval "$exports"
    mkdir "$work"/{config,data,cache,state} && mkdir -m 700 "$work/runtime"
    # Tests never meet the settings of the person who runs them.
    XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache \
        XDG_STATE_HOME=$work/state XDG_RUNTIME_DIR=$work/runtime PARTA_KILL_CYCLES=$kills \
        PARTA_IMPORT_MUTATIONS=$mutations \
        ctest --preset ci -j "${PARTA_TEST_JOBS:-2}" --no-tests=error \
        --test-output-size-passed 100000000 --test-output-size-failed 100000000 2>&1 | tee "$work/ctest"
}

# One libFuzzer target with a fixed seed: first one good request of every call, then what was kept of earlier
# findings, then mutations. What it finds new stays out of the tree.
run_fuzz_target() {
    local target=$1 name scratch log kept=()
    name=$(basename "$target")
    scratch=$work/fuzz-$name
    log=$work/$name.log
    mkdir -p "$scratch" out/fuzz
    [ ! -d "tests/fuzz/corpus/${name#fuzz_}" ] || kept=("tests/fuzz/corpus/${name#fuzz_}")
    if "$target" -runs="$fuzz_inputs" -seed=20260901 -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="out/fuzz/$name-" "$scratch" "$work/seeds" "${kept[@]}" >"$log" 2>&1; then
        say "$name: $(tail -n 1 "$log")"
    else
        tail -n 60 "$log" >&2
        say "$name: a finding; the input is in out/fuzz/"
        return 1
    fi
}

run_fuzz() {
    local target found=0
    mkdir "$work/seeds"
    build/fuzz/bin/make_corpus "$work/seeds"
    while read -r target; do
        found=1
        if run_fuzz_target "$target"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    done < <(find build/fuzz -type f -name 'fuzz_*' -perm -u+x | sort)
    [ $found = 1 ] || die "the fuzz preset built no target"
}

# Adds up the totals QtTest printed. Its own initTestCase and cleanupTestCase are not tests; a binary that
# died before its totals, one that was not built, and a test that is no QtTest binary count as one.
count_functions() {
    awk '
        /^[0-9]+\/[0-9]+ Testing: / { totals = 0; bad = 0 }
        /^PASS +: .*::(init|cleanup)TestCase\(\)/ { passed-- }
        /^Totals: / { totals = 1; bad += $4; passed += $2; failed += $4; skipped += $6 }
        /^Command: ""$/ { failed++; totals = 1 }
        /^Test Passed\.$/ { if (!totals) passed++ }
        /^Test Failed\.$/ { if (!bad) failed++ }
        END { printf "%d %d %d\n", passed, failed, skipped }
    ' build/ci/Testing/Temporary/LastTest.log
}

build ci
tests_passed=yes
run_ctest || tests_passed=no
read -r passed failed skipped < <(count_functions)
build fuzz fuzz_targets
run_fuzz

# The summary of ctest once more, so that it stands together with the count.
sed -n '/tests passed, .* tests failed out of/,$p' "$work/ctest"
printf '%d passed, %d failed%s\n' "$passed" "$failed" "$([ "$skipped" = 0 ] || printf ', %d skipped' "$skipped")"
[ "$failed" = 0 ] && [ $tests_passed = yes ]
