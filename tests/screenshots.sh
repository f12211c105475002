#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fleet Restart Tracker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh FOLDER [PROGRAM]: the window with the sample fleet as PNG pictures in FOLDER: window, window-dark and
# window-200 (at 200 %). The README shows resources/screenshots/window.png, which is made by
#   tests/screenshots.sh resources/screenshots
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
source "$top/tests/support/setup.sh"
(($# == 1 || $# == 2)) || fail "usage: screenshots.sh FOLDER [PROGRAM]"
folder=$(realpath -m -- "$1")
program=$(realpath -- "${2:-$top/build/release/ui/restart-tracker}")
[[ -x $program ]] || fail "there is no program at $program: build it first"
install_missing xvfb xauth openbox x11-utils xdotool imagemagick
mkdir -p "$folder"

# picture NAME APPEARANCE SCALE: one picture on a display of its own, with settings of its own.
picture() {
    local settings
    settings=$(mktemp -d)
    mkdir "$settings/restart-tracker"
    printf '[window]\nappearance=%s\n' "$2" >"$settings/restart-tracker/restart-tracker.ini"
    XDG_CONFIG_HOME=$settings XDG_RUNTIME_DIR=$settings QT_SCALE_FACTOR=$3 LC_ALL=C.UTF-8 TZ=UTC \
        xvfb-run -a -s "-screen 0 $((1440 * $3))x$((900 * $3))x24" \
        bash "$top/tests/support/photograph.sh" "$folder/$1.png" "$program" \
        "$top/resources/samples/sample-fleet.csv" || fail "the picture $1 could not be taken"
    rm -rf "$settings"
    say "$folder/$1.png"
}

picture window light 1
picture window-dark dark 1
picture window-200 light 2
