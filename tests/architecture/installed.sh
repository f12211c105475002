#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fleet Restart Tracker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# installed.sh BUILD-FOLDER: what is installed starts, and a desktop understands what it is told of it.
set -euo pipefail
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT

fail() {
    printf 'installed.sh: %s\n' "$*" >&2
    exit 1
}

cmake --install "$1" --prefix "$prefix" >/dev/null
id=org.fleetrestart.RestartTracker
for file in bin/restart-tracker share/applications/$id.desktop share/metainfo/$id.metainfo.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/man/man1/restart-tracker.1; do
    [[ -s $prefix/$file ]] || fail "$file is not installed"
done

"$prefix/bin/restart-tracker" --version | grep -q '^restart-tracker [0-9]' || fail "the installed program does not start"
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$prefix/share/applications/$id.desktop" || fail "the desktop entry is not valid"
fi
if command -v appstreamcli >/dev/null; then
    data=$prefix/share/metainfo/$id.metainfo.xml
    # Newer versions miss a homepage, which there is not; older ones do not know that they could.
    appstreamcli validate --no-net "$data" || appstreamcli validate --no-net --override=url-homepage-missing=info "$data" ||
        fail "the AppStream data is not valid"
fi
if command -v man >/dev/null; then
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z "$prefix/share/man/man1/restart-tracker.1" \
        2>&1 >/dev/null)
    [[ -z $warnings ]] || fail "the man page is not valid: $warnings"
fi
