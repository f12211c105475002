// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectiontable.h"

#include "app/base/format.h"

#include <QLocale>

#include <cmath>

namespace tracker {

void ProjectionTable::setContent(const ChartContent &content)
{
    beginResetModel();
    m_content = content;
    m_past = content.projection && content.backtest ? backtestDays(*content.backtest)
                                                    : std::vector<BacktestDay>();
    m_numbers.clear();
    if (content.projection)
        addNumbers();
    endResetModel();
}

void ProjectionTable::addNumbers()
{
    const std::vector<TrackProjection> &tracks = m_content.projection->tracks;
    const auto titleOf = [&tracks](size_t track) {
        return track + 1 == tracks.size() ? tr("Complete", "a number of machines") : tracks[track].title;
    };
    using Seen = double Backtest::Point::*;
    const auto add = [this](const QString &title, size_t track, const HourlyCounts *future, Seen number) {
        m_numbers.push_back({title, track, number, future});
    };
    for (size_t track = 0; track < tracks.size(); ++track) {
        const BandedCurve &curve = tracks[track].curve;
        //: Head of a narrow column; %1 is a track, such as Complete
        add(tr("%1,\nlow").arg(titleOf(track)), track, &curve.low, &Backtest::Point::low);
        add(tr("%1,\nexpected").arg(titleOf(track)), track, &curve.expected, &Backtest::Point::expected);
        add(tr("%1,\nhigh").arg(titleOf(track)), track, &curve.high, &Backtest::Point::high);
    }
    for (size_t track = 0; track < tracks.size(); ++track)
        add(tr("%1,\nif left on").arg(titleOf(track)), track, &tracks[track].timersAlone, nullptr);
    for (size_t track = 0; track < tracks.size() && m_content.whatIf; ++track) {
        const BandedCurve &curve = m_content.whatIf->tracks[track].curve;
        add(tr("%1,\nwhat if, low").arg(titleOf(track)), track, &curve.low, nullptr);
        add(tr("%1,\nwhat if, expected").arg(titleOf(track)), track, &curve.expected, nullptr);
        add(tr("%1,\nwhat if, high").arg(titleOf(track)), track, &curve.high, nullptr);
    }
    for (size_t track = 0; track < tracks.size() && !m_past.empty(); ++track)
        add(tr("%1,\nseen").arg(titleOf(track)), track, nullptr, &Backtest::Point::seen);
}

int ProjectionTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_content.projection)
        return 0;
    return static_cast<int>(m_past.size()) + m_content.projection->hours + 1;
}

int ProjectionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstNumber + static_cast<int>(m_numbers.size());
}

QVariant ProjectionTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Time ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int hour = index.row() - static_cast<int>(m_past.size());
    const LocalTime asOf = m_content.projection->asOf;
    const LocalTime time
        = hour < 0 ? m_past[static_cast<size_t>(index.row())].time : asOf + std::chrono::hours(hour);
    const QLocale locale;
    if (column == Time)
        return formatMoment(time, locale);
    if (column == Hours)
        return locale.toString(std::chrono::floor<std::chrono::hours>(time - asOf).count());
    const std::optional<double> number = numberAt(index.row(), column - FirstNumber);
    return number ? locale.toString(std::llround(*number)) : QString();
}

std::optional<double> ProjectionTable::numberAt(int row, int number) const
{
    const auto &[title, track, ofDay, future] = m_numbers[static_cast<size_t>(number)];
    const auto place = static_cast<size_t>(row);
    if (place < m_past.size())
        return ofDay ? std::optional(m_past[place].tracks[track].*ofDay) : std::nullopt;
    return future ? std::optional((*future)[place - m_past.size()]) : std::nullopt;
}

QVariant ProjectionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == Time)
        return tr("Time");
    if (section == Hours)
        return tr("Hours", "from the inventory time");
    return m_numbers[static_cast<size_t>(section - FirstNumber)].title;
}

} // namespace tracker
