// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Each takes any bytes through one door of the program, as a person or a file would bring them, and aborts
// where a promise is broken.

/// Rules: those that are refused are refused with a sentence that names their file; by those that are not,
/// machines can be judged and listed.
void checkProcedure(const QByteArray &json);

/// Profiles: what is read can be written and is then read as the same.
void checkProfiles(const QByteArray &json);

/// A filter: what is wrong with it lies in it, what it finds is in order, and what is suggested fits in.
void checkFilter(const QByteArray &text);

/// A time: one that is known is the same when it is read again as it is written.
void checkTime(const QByteArray &text);
