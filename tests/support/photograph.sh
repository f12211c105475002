#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fleet Restart Tracker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# photograph.sh PICTURE PROGRAM [ARGUMENT...]: on the current display, starts the program in a window that fills the
# screen, chooses the fourth row of its table, and takes a picture.
set -euo pipefail
picture=$1
shift

openbox --sm-disable 2>/dev/null &
manager=$!
program=
trap 'kill $program $manager 2>/dev/null || true' EXIT
# Without a window manager no window becomes active.
for ((i = 0; i < 50; ++i)); do
    xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id' && break
    sleep 0.1
done

"$@" 2>/dev/null &
program=$!
window=$(timeout 30 xdotool search --sync --onlyvisible --pid $program | tail -n 1)
xdotool windowactivate --sync "$window" windowmove "$window" 0 0 windowsize "$window" 100% 100%
sleep 3
xdotool key --delay 60 Home Down Down Down
sleep 1
xdotool mousemove 0 0
import -window root "$picture"
