#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Fleet Restart Tracker developers
# SPDX-License-Identifier: GPL-3.0-or-later
# says_usage.sh COMMAND...: each of the commands, which lack an argument, says at once how it is called, and ends with 2.
set -uo pipefail

for command in "$@"; do
    [[ -n $command ]] || continue
    read -ra words <<<"$command"
    said=$(QT_QPA_PLATFORM=offscreen timeout 20 "${words[@]}" 2>&1 >/dev/null </dev/null)
    code=$?
    if ((code != 2)) || [[ $said != *usage:* ]]; then
        printf '%s ends with %d and says: %s\n' "$command" "$code" "$said" >&2
        exit 1
    fi
done
