// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"

#include "app/fleet/fleetbuilder.h"
#include "app/fleet/spellings.h"
#include "app/sources/fleetfeed.h"
#include "app/sources/importnotes.h"
#include "app/sources/listsource.h"
#include "app/sources/rowpipeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace tracker {

namespace {

struct ClientListImportText {
    Q_DECLARE_TR_FUNCTIONS(ClientListImport)
};

constexpr std::chrono::hours believedAhead(24);
/// Bytes from which on a second thread saves time.
constexpr qint64 worthAThread = 1024 * 1024;

Failure noMachine(const ReadFile &file, const RowReader &reader)
{
    if (reader.recordCount() == reader.blank()) {
        return {ClientListImportText::tr("“%1” holds a header and no machine. Export the client list again.")
                    .arg(file.name)};
    }
    return {ClientListImportText::tr("“%1” holds no machine: not one of its %n row(s) has a name.", nullptr,
                                     static_cast<int>(reader.recordCount()))
                .arg(file.name)};
}

/// Whether no time of \a fleet is later than \a latest.
bool isAllUntil(const Fleet &fleet, LocalTime latest)
{
    return std::ranges::all_of(fleet.fields().all(), [&](Field field) {
        const auto times
            = kindOf(field) == FieldKind::Time ? fleet.times(field) : std::span<const LocalTime>();
        return times.empty() || std::ranges::max(times) <= latest;
    });
}

/// One import. What only the whole of the lists can tell (the order of dates, the inventory time) is assumed
/// at first; where they say otherwise in the end, they are read again.
class ListImport {
public:
    ListImport(const ImportRequest &request, Progress &progress)
        : m_request(request)
        , m_progress(progress)
    {
        m_list.inventoryTime.time = request.asOf;
    }

    Result<std::shared_ptr<const ClientList>> run()
    {
        for (const ListInput &input : m_request.inputs) {
            Q_ASSERT(input.fields == m_request.inputs.front().fields);
            if (const Result<void> opened = open(input); !opened)
                return opened.failure();
        }
        do {
            if (const Result<void> read = readLists(); !read)
                return read.failure();
        } while (!m_guessesFit || !timesAreBelievable());
        m_list.notes = importNotes(m_list.files);
        Q_ASSERT(m_list.account.balances());
        return std::make_shared<const ClientList>(std::move(m_list));
    }

private:
    Result<void> open(const ListInput &input)
    {
        Result<ByteSource> source = openList(input, &m_progress);
        if (!source)
            return source.failure();
        Result<ListLayout> layout = layoutOf(*source, input);
        if (!layout)
            return layout.failure();
        ReadFile &file = m_list.files.emplace_back();
        file.name = source->name();
        file.input = input;
        if (!source->text().isEmpty()) {
            file.input.path.clear();
            file.input.text = source->text();
            file.input.name = file.name;
        }
        file.size = source->size();
        file.storedSize = source->storedSize();
        file.modified = source->modified();
        file.transcript = source->transcript();
        file.layout = *std::move(layout);
        m_bytes += file.size;
        m_lastChange = std::max(m_lastChange, timeOf(file).time);
        m_sources.push_back(*std::move(source));
        return {};
    }

    static Result<ListLayout> layoutOf(ByteSource &source, const ListInput &input)
    {
        Result<ListLayout> layout
            = guessLayout(source, input.choices, input.fields, zoneOf(input), input.locale);
        if (layout) {
            if (const std::optional<Failure> fault = faultOf(*layout, source.name()))
                return *fault;
        }
        return layout;
    }

    /// When a list was written, which its inventory time cannot be after.
    InventoryTime timeOf(const ReadFile &file) const
    {
        if (!file.modified.isValid())
            return {m_request.now, InventoryTime::Source::Now};
        return {LocalTime::fromDateTime(file.modified.toLocalTime()), InventoryTime::Source::FileTime};
    }

    Result<void> readLists()
    {
        FleetBuilder builder(m_request.inputs.empty() ? FieldTable() : m_request.inputs.front().fields);
        m_list.account = {};
        m_list.issues.clear();
        m_list.doubts.clear();
        m_list.earliestDoubted = {};
        m_guessesFit = true;
        InventoryTime found;
        qint64 bytesBefore = 0;
        for (size_t place = 0; place < m_sources.size(); ++place) {
            const Result<InventoryTime> read = readList(place, builder, bytesBefore);
            if (!read)
                return read.failure();
            if (read->time > found.time)
                found = *read;
            bytesBefore += m_list.files[place].size;
        }
        settleNames(builder);
        if (!m_list.inventoryTime.time.isKnown() && m_guessesFit)
            m_list.inventoryTime = found;
        // Among the times that were left out for the one that was given may be its own.
        m_list.ownTime = !m_request.asOf.isKnown() ? m_list.inventoryTime
            : !m_list.earliestDoubted.isKnown()    ? found
                                                   : InventoryTime();
        m_list.account.machines = builder.size();
        m_list.account.merged
            = m_list.account.read - m_list.account.blank - m_list.account.rejected - builder.size();
        m_list.fleet = builder.build();
        return {};
    }

    /// Names of several spellings are known once all of them are; then the lists are read again by them.
    void settleNames(FleetBuilder &builder)
    {
        const auto isAsWritten = [](const ReadFile &file) { return file.layout.namesAsWritten; };
        if (!m_guessesFit || std::ranges::all_of(m_list.files, isAsWritten))
            return;
        SpelledNames names = spelledNames(builder);
        builder.markNamesakes(names.namesakes);
        if (m_namesAreKnown)
            return;
        m_namesAreKnown = true;
        m_guessesFit = names.spellings.isEmpty();
        m_spellings = std::move(names.spellings);
    }

    /// The moment the list describes.
    Result<InventoryTime> readList(size_t place, FleetBuilder &builder, qint64 bytesBefore)
    {
        ReadFile &file = m_list.files[place];
        file.firstRecord = static_cast<quint32>(m_list.account.read);
        InventoryTime changed{.time = m_request.now, .source = InventoryTime::Source::Now};
        if (file.modified.isValid())
            changed = {LocalTime::fromDateTime(file.modified.toLocalTime()), InventoryTime::Source::FileTime};

        RowReader reader(m_sources[place], file.layout, latestBelieved(), static_cast<int>(place));
        const bool hasLastSeen = file.layout.placeOf(file.layout.fields.lastSeen()).has_value();
        FleetFeed feed(builder, file.layout, file.size, file.firstRecord, changed.time,
                       m_lastSeenIsNoClue || !hasLastSeen,
                       file.layout.namesAsWritten ? m_asWritten : m_spellings);
        {
            RowPipeline rows(reader, file.size > worthAThread && !m_request.oneThread);
            for (;;) {
                const Result<const RowBlock *> block = rows.next();
                if (!block)
                    return block.failure();
                if (!*block)
                    break;
                feed.take(**block);
                if (m_request.rowsRead)
                    *m_request.rowsRead += (*block)->numbers.size();
                m_progress.report(bytesBefore + (*block)->end, m_bytes);
                if (m_progress.isCancelled())
                    return Failure::byCancelling();
            }
        }
        feed.finish();
        if (feed.rows() == 0)
            return noMachine(file, reader);

        file.recordCount = reader.recordCount();
        file.blank = reader.blank();
        file.rejected = reader.rejected();
        file.index = reader.takeIndex();
        file.notes = feed.notes() + reader.notes();
        m_list.account.read += reader.recordCount();
        m_list.account.blank += reader.blank();
        m_list.account.rejected += reader.rejected();
        std::ranges::move(reader.takeIssues(), std::back_inserter(m_list.issues));
        if (const LocalTime doubted = reader.earliestDoubted();
            doubted.isKnown() && (!m_list.earliestDoubted.isKnown() || doubted < m_list.earliestDoubted))
            m_list.earliestDoubted = doubted;
        m_guessesFit &= settleDates(file.layout, reader.dates());
        doubtDates(file, reader.dates());
        file.faults = reader.faults();
        const Result<bool> fits
            = settleEncoding(file.layout, file.faults, m_sources[place], file.input.choices);
        if (!fits)
            return fits.failure();
        m_guessesFit &= *fits;
        if (const std::optional<Failure> fault = faultOf(file.layout, file.name))
            return *fault;

        if (const LocalTime seen = feed.newestLastSeen(); seen.isKnown())
            return InventoryTime{seen, InventoryTime::Source::LastSeen};
        if (hasLastSeen && !m_lastSeenIsNoClue) {
            m_lastSeenIsNoClue = true;
            m_guessesFit = false;
        }
        if (const LocalTime other = feed.newestOther(); other.isKnown())
            return InventoryTime{other, InventoryTime::Source::NewestTime};
        return changed;
    }

    /// Before the inventory time is found, what it can be at most tells the wildest clocks.
    LocalTime latestBelieved() const
    {
        const LocalTime inventory
            = m_list.inventoryTime.time.isKnown() ? m_list.inventoryTime.time : m_lastChange;
        return inventory.isKnown() ? inventory + believedAhead : LocalTime();
    }

    /// Whether no time got into the fleet that is not to be believed at the inventory time now found.
    bool timesAreBelievable() const
    {
        const LocalTime latest = latestBelieved();
        return !latest.isKnown() || isAllUntil(*m_list.fleet, latest);
    }

    /// A column hardly holds times when so many of its texts are none.
    void doubtDates(const ReadFile &file, const std::vector<DateEvidence> &dates)
    {
        constexpr quint32 fewest = 10;
        for (size_t i = 0; i < dates.size(); ++i) {
            if (dates[i].listed < fewest || dates[i].unreadable * quint64{10} < dates[i].listed * quint64{3})
                continue;
            const QLocale locale;
            m_list.doubts << ClientListImportText::tr(
                                 "%1: %2 of %3 times in “%4” cannot be read. Check what the column holds.")
                                 .arg(file.name, locale.toString(dates[i].unreadable),
                                      locale.toString(dates[i].listed), file.layout.columns[i].header);
        }
    }

    const ImportRequest &m_request;
    Progress &m_progress;
    std::vector<ByteSource> m_sources;
    qint64 m_bytes = 0; // of all lists
    LocalTime m_lastChange; // of any of them
    bool m_guessesFit = true; // whether the lists were what they were read as
    bool m_namesAreKnown = false; // those that lists spell in several ways
    Spellings m_spellings;
    const Spellings m_asWritten; // none
    bool m_lastSeenIsNoClue = false; // a column of it says nothing about the inventory time
    ClientList m_list;
};

} // namespace

Result<std::shared_ptr<const ClientList>> importClientLists(const ImportRequest &request, Progress &progress)
{
    return ListImport(request, progress).run();
}

std::shared_ptr<const ClientList> listAt(const std::shared_ptr<const ClientList> &list, LocalTime asOf)
{
    const InventoryTime time = asOf.isKnown() ? InventoryTime{.time = asOf} : list->ownTime;
    if (time == list->inventoryTime)
        return list;
    if (!time.time.isKnown())
        return nullptr;
    const LocalTime latest = time.time + believedAhead;
    const bool lacksTimes = list->earliestDoubted.isKnown() && list->earliestDoubted <= latest;
    if (lacksTimes || !isAllUntil(*list->fleet, latest))
        return nullptr;
    auto sameList = std::make_shared<ClientList>(*list);
    sameList->inventoryTime = time;
    return sameList;
}

} // namespace tracker
