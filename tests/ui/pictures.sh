#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fleet Restart Tracker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# pictures.sh FOLDER [LIST]: pictures of the window for looking at, from the program in build/release: sizes, light and
# dark, twice as many pixels, a filter, the first page, the result of the import. LIST is the sample fleet unless given.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
folder=$1
list=${2:-$here/resources/samples/sample-fleet.csv}
program=${PICTURE:-$here/build/release/tests/ui/picture}
mkdir -p "$folder"
export QT_QPA_PLATFORM=offscreen TZ=UTC

take() {
    local name=$1
    shift
    "$program" "$@" "$folder/$name.png" 2>/dev/null
    echo "$folder/$name.png"
}
take first-page -
take first-page-dark --dark -
take light --row 3 "$list"
take dark --dark --row 3 "$list"
take german --language de --row 3 "$list"
take projection --page 2 "$list"
take both --page 3 --size 1920x1080 --row 3 "$list"
take sites --page 4 "$list"
take large --size 1920x1080 --row 3 "$list"
take small --size 1024x700 "$list"
take filtered --filter "stage:frozen,awaiting-second-restart" "$list"
take nothing --filter "site:nowhere" "$list"
take result --result "$list"
QT_SCALE_FACTOR=2 take double --row 3 "$list"
