# SPDX-FileCopyrightText: The Fleet Restart Tracker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What app/run, tests/run and .ci/run share: the packages of Debian 12 and 13, and how to install, configure and build.
# shellcheck shell=bash

# fonts-noto-core: without a font every letter is a box.
build_packages=(g++ cmake ninja-build
    qt6-base-dev qt6-charts-dev qt6-svg-dev zlib1g-dev libzip-dev libxml2-dev rapidjson-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n fonts-noto-core)
# Qt Charts does not configure without it. From Debian 13 on it is a part of qt6-base-dev.
if grep -q '^VERSION_CODENAME=bookworm$' /etc/os-release; then
    build_packages+=(libqt6opengl6-dev)
fi
# poppler-utils reads the PDF files, libcsv and csv-spectrum check the list reader, the others the installed files.
test_packages=(poppler-utils libbenchmark-dev libcsv-dev node-csv-spectrum desktop-file-utils appstream man-db)
# For .ci/run alone.
check_packages=(clang clang-format clang-tidy libclang-rt-dev ccache)

log=$(mktemp)
trap 'rm -f "$log"' EXIT

say() { printf '== %s\n' "$*" >&2; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# step WHAT WHY-IT-MAY-FAIL COMMAND...: says what is done, keeps the output aside and shows its end only on failure.
step() {
    local what=$1 why=$2 begin=$SECONDS
    shift 2
    say "$what"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        fail "$why"
    fi
    say "done in $((SECONDS - begin)) s"
}

# Installs what is missing of the packages named; asks nothing and touches nothing when all are there.
install_missing() {
    local missing=() root=() package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) == ii* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "please install as root first: apt-get install ${missing[*]}"
        root=(sudo)
        sudo -v || fail "installing packages needs sudo; please install as root first: ${missing[*]}"
    fi
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
    step "Reading the list of Debian packages" "apt-get update failed: is the package mirror in reach?" \
        "${apt[@]}" update
    step "Installing ${missing[*]}" "these packages could not be installed: ${missing[*]}" \
        "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
}

# build PRESET [ARGUMENT...]: configures where needed and builds; the arguments go to the build.
build() {
    local preset=$1
    shift
    [[ -f build/$preset/build.ninja ]] \
        || step "Configuring $preset" "cmake could not configure the preset $preset" cmake --preset "$preset"
    step "Building $preset in build/$preset (minutes the first time)" "the preset $preset does not build" \
        cmake --build --preset "$preset" "$@"
}
