# SPDX-FileCopyrightText: The Fleet Restart Tracker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What app/run, tests/run and .ci/run share: the packages of Debian 12 and how to install, configure and build.
# shellcheck shell=bash

# libqt6opengl6-dev: Qt Charts does not configure without it. fonts-noto-core: without a font every letter is a box.
build_packages=(g++ cmake ninja-build
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n fonts-noto-core)
# For the tests: PDF files are read with poppler, the list reader is compared with libcsv and csv-spectrum.
test_packages=(poppler-utils libbenchmark-dev libcsv-dev node-csv-spectrum desktop-file-utils appstream)
# For .ci/run alone.
check_packages=(clang clang-format clang-tidy libclang-rt-14-dev ccache)

say() { printf '== %s\n' "$*" >&2; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Installs what is missing of the packages named; asks nothing and touches nothing when all are there.
install_missing() {
    local missing=() root=() package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) == ii* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "these packages are missing and need root to install: ${missing[*]}"
        root=(sudo)
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    "${apt[@]}" update >"$log" 2>&1 || fail_with_log "apt-get update failed; is the package mirror reachable?"
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 \
        || fail_with_log "the packages could not be installed: ${missing[*]}"
}

# Configures and builds a preset; further arguments go to the build.
build_preset() {
    local preset=$1
    shift
    say "Building ${preset} in build/${preset} (the first time takes minutes)"
    if [[ ! -f build/$preset/build.ninja ]]; then
        cmake --preset "$preset" >"$log" 2>&1 || fail_with_log "cmake could not configure the preset $preset"
    fi
    cmake --build --preset "$preset" "$@" >"$log" 2>&1 || fail_with_log "the preset $preset does not build"
}

# The end of the log of the last step, then one sentence.
fail_with_log() {
    tail -n 40 "$log" >&2
    fail "$*"
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
