// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/guesspanel.h"

#include "app/base/shown.h"
#include "ui/import/guessline.h"
#include "ui/import/readassentence.h"
#include "ui/presentation/wallclock.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

using State = GuessLine::State;

constexpr int farthestHeader = 9999;

/// Stands in the place of an order where columns have several.
constexpr int differing = -1;

enum TimeSource { FoundInList, Given };

QComboBox *makeCombo()
{
    auto *combo = new QComboBox;
    // As wide as the panel, not as its longest text.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    return combo;
}

/// Shows \a value, with \a title if it is not on offer yet.
void select(QComboBox &combo, const QVariant &value, const QString &title)
{
    if (combo.findData(value) < 0)
        combo.addItem(title, value);
    combo.setCurrentIndex(combo.findData(value));
}

/// Other columns and another header stand in another sheet.
void chooseSheet(ListChoices &choices, std::optional<QString> sheet)
{
    choices.sheet = std::move(sheet);
    choices.headerLine.reset();
    choices.fields.clear();
    choices.dateOrders.clear();
}

} // namespace

GuessPanel::GuessPanel(QWidget *parent)
    : QWidget(parent)
    , m_sheet(makeCombo())
    , m_encoding(makeCombo())
    , m_separator(makeCombo())
    , m_quote(makeCombo())
    , m_headerLine(new QSpinBox)
    , m_headerRows(makeCombo())
    , m_dateOrder(makeCombo())
    , m_totals(makeCombo())
    , m_names(makeCombo())
    , m_timeSource(makeCombo())
    , m_time(new QDateTimeEdit)
{
    for (const char separator : {',', ';', '\t', '|', fixedWidth})
        m_separator->addItem(separatorTitle(separator), separator);
    m_quote->addItem(tr("Double quote ( \" )"), '"');
    m_quote->addItem(tr("Apostrophe ( ' )"), '\'');
    m_quote->addItem(tr("None", "quote"), noQuote);
    m_headerLine->setRange(0, farthestHeader);
    m_headerLine->setPrefix(tr("Line ", "prefix of a number"));
    m_headerLine->setSpecialValueText(tr("No header"));
    m_headerLine->setKeyboardTracking(false);
    m_headerRows->addItem(tr("One row"), false);
    m_headerRows->addItem(tr("Two rows, joined"), true);
    m_dateOrder->addItem(tr("Month first (7/25/2000)"), static_cast<int>(DateOrder::MonthFirst));
    m_dateOrder->addItem(tr("Day first (25/7/2000)"), static_cast<int>(DateOrder::DayFirst));
    m_totals->addItem(tr("Left out"), false);
    m_totals->addItem(tr("Machines like others"), true);
    m_names->addItem(tr("By their host (CORP\\PC1 is PC1)"), false);
    m_names->addItem(tr("As they are written"), true);
    m_timeSource->insertItem(FoundInList, tr("Found in the list"));
    m_timeSource->insertItem(Given, tr("This moment:"));
    keepWallClock(*m_time);
    m_time->setCalendarPopup(true);
    m_time->setKeyboardTracking(false);
    m_time->setDisplayFormat(locale().dateTimeFormat(QLocale::ShortFormat));
    m_time->setAccessibleName(tr("Moment the lists describe"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sheetLine = new GuessLine(tr("Sh&eet or table"), m_sheet));
    layout->addWidget(m_encodingLine = new GuessLine(tr("Character &set"), m_encoding));
    layout->addWidget(m_separatorLine = new GuessLine(tr("Cells are separated &by"), m_separator));
    layout->addWidget(m_quoteLine = new GuessLine(tr("&Quote"), m_quote));
    layout->addWidget(m_headerLineLine = new GuessLine(tr("&Header row"), m_headerLine));
    layout->addWidget(m_headerRowsLine = new GuessLine(tr("Header ta&kes"), m_headerRows));
    layout->addWidget(m_dateOrderLine = new GuessLine(tr("Dates &with slashes"), m_dateOrder));
    layout->addWidget(m_totalsLine = new GuessLine(tr("Rows of s&ums"), m_totals));
    layout->addWidget(m_namesLine = new GuessLine(tr("&Names of machines"), m_names));
    layout->addWidget(m_timeLine = new GuessLine(tr("Inventory &time"), m_timeSource));
    layout->addWidget(m_time);

    const auto chosenIn = [this](QComboBox *combo, GuessLine *line, auto take) {
        connect(combo, &QComboBox::activated, this, [this, combo, line, take] {
            choose(line, [&](ListChoices &choices) { take(choices, combo->currentData()); });
        });
    };
    chosenIn(m_sheet, m_sheetLine,
             [](ListChoices &choices, const QVariant &value) { chooseSheet(choices, value.toString()); });
    chosenIn(m_encoding, m_encodingLine,
             [](ListChoices &choices, const QVariant &value) { choices.encoding = value.toByteArray(); });
    chosenIn(m_separator, m_separatorLine, [](ListChoices &choices, const QVariant &value) {
        choices.separator = static_cast<char>(value.toInt());
    });
    chosenIn(m_quote, m_quoteLine, [](ListChoices &choices, const QVariant &value) {
        choices.quote = static_cast<char>(value.toInt());
    });
    chosenIn(m_dateOrder, m_dateOrderLine, [](ListChoices &choices, const QVariant &value) {
        if (value.toInt() == differing)
            return;
        choices.dateOrder = static_cast<DateOrder>(value.toInt());
        choices.dateOrders.clear();
    });
    chosenIn(m_totals, m_totalsLine,
             [](ListChoices &choices, const QVariant &value) { choices.totalsAreMachines = value.toBool(); });
    chosenIn(m_headerRows, m_headerRowsLine, [](ListChoices &choices, const QVariant &value) {
        choices.joinsHeaderRows = value.toBool();
        choices.fields.clear();
    });
    chosenIn(m_names, m_namesLine,
             [](ListChoices &choices, const QVariant &value) { choices.namesAsWritten = value.toBool(); });
    connect(m_headerLine, &QSpinBox::valueChanged, this, [this](int line) {
        choose(m_headerLineLine,
               [line](ListChoices &choices) { choices.headerLine = static_cast<quint32>(line); });
    });
    const auto guessedAgain = [this](GuessLine *line, auto forget) {
        connect(line, &GuessLine::resetWanted, this, [this, line, forget] { choose(line, forget); });
    };
    guessedAgain(m_sheetLine, [](ListChoices &choices) { chooseSheet(choices, {}); });
    guessedAgain(m_encodingLine, [](ListChoices &choices) { choices.encoding.reset(); });
    guessedAgain(m_separatorLine, [](ListChoices &choices) { choices.separator.reset(); });
    guessedAgain(m_quoteLine, [](ListChoices &choices) { choices.quote.reset(); });
    guessedAgain(m_headerLineLine, [](ListChoices &choices) { choices.headerLine.reset(); });
    guessedAgain(m_totalsLine, [](ListChoices &choices) { choices.totalsAreMachines = false; });
    guessedAgain(m_headerRowsLine, [](ListChoices &choices) { choices.joinsHeaderRows.reset(); });
    guessedAgain(m_namesLine, [](ListChoices &choices) { choices.namesAsWritten.reset(); });
    guessedAgain(m_dateOrderLine, [](ListChoices &choices) {
        choices.dateOrder.reset();
        choices.dateOrders.clear();
    });
    connect(m_timeSource, &QComboBox::activated, this, &GuessPanel::chooseTime);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &GuessPanel::chooseTime);
    connect(m_timeLine, &GuessLine::resetWanted, this, [this] {
        m_timeSource->setCurrentIndex(FoundInList);
        chooseTime();
    });
}

void GuessPanel::setReading(const ListPreview &preview, const ListChoices &choices)
{
    m_choices = choices;
    const ListLayout &layout = preview.layout;
    const auto guessed = [](bool isChosen, State otherwise = State::Guessed) {
        return isChosen ? State::Chosen : otherwise;
    };
    showSheets(preview);
    showEncodings(preview);
    select(*m_separator, layout.dialect.separator, separatorTitle(layout.dialect.separator));
    m_separatorLine->setState(guessed(choices.separator.has_value()));
    select(*m_quote, layout.dialect.quote, QString(QLatin1Char(layout.dialect.quote)));
    m_quoteLine->setState(guessed(choices.quote.has_value()));
    {
        const QSignalBlocker blocker(m_headerLine);
        m_headerLine->setValue(static_cast<int>(layout.headerLine));
    }
    m_headerLineLine->setState(guessed(choices.headerLine.has_value()));
    showDateOrder(preview);
    showTotals(preview);
    m_headerRows->setCurrentIndex(m_headerRows->findData(!layout.headerRows.empty()));
    m_headerRowsLine->setVisible(!layout.headerRows.empty() || choices.joinsHeaderRows);
    m_headerRowsLine->setState(guessed(choices.joinsHeaderRows.has_value()));
    m_names->setCurrentIndex(m_names->findData(choices.namesAsWritten.value_or(false)));
    m_namesLine->setVisible(preview.hasQualifiedNames || choices.namesAsWritten.has_value());
    m_namesLine->setState(guessed(choices.namesAsWritten.has_value()));
}

void GuessPanel::showSheets(const ListPreview &preview)
{
    const bool isText = !preview.layout.isTranscript;
    for (GuessLine *line : {m_encodingLine, m_separatorLine, m_quoteLine})
        line->setVisible(isText);
    m_headerLine->setPrefix(isText ? tr("Line ", "prefix of a number") : tr("Row ", "prefix of a number"));
    m_headerLineLine->setVisible(preview.layout.rows.linesBefore == 0);
    m_sheet->clear();
    for (const QString &sheet : preview.sheets)
        m_sheet->addItem(shownText(sheet), sheet);
    m_sheet->setCurrentIndex(m_sheet->findData(preview.sheet));
    m_sheetLine->setVisible(!preview.sheets.isEmpty());
    m_sheetLine->setState(m_choices.sheet ? State::Chosen : State::Guessed);
}

void GuessPanel::showEncodings(const ListPreview &preview)
{
    const TextEncoding &encoding = preview.layout.encoding;
    m_encoding->clear();
    for (const QByteArray &name : preview.encodings)
        m_encoding->addItem(encodingTitle(name), name);
    select(*m_encoding, encoding.name, encodingTitle(encoding.name));
    const bool isUnicode = encoding.name.startsWith("UTF");
    m_encodingLine->setState(m_choices.encoding                          ? State::Chosen
                                 : encoding.isCertain                    ? State::Certain
                                 : isUnicode && preview.undecodable == 0 ? State::Guessed
                                                                         : State::Doubtful);
}

void GuessPanel::showDateOrder(const ListPreview &preview)
{
    std::optional<DateOrder> order = m_choices.dateOrder;
    bool hasSlashes = false;
    bool isAssumed = false;
    bool differs = false;
    for (const TimeReadings &times : preview.times) {
        if (!times.slashes)
            continue;
        const DateOrder ofColumn = preview.layout.columns[static_cast<size_t>(times.column)].dateOrder;
        hasSlashes = true;
        isAssumed |= times.order == TimeReadings::Order::Assumed;
        differs |= order && *order != ofColumn;
        order = order.value_or(ofColumn);
    }
    if (const int place = m_dateOrder->findData(differing); place >= 0)
        m_dateOrder->removeItem(place);
    if (differs) {
        // It tells what is; the order of each column is chosen where its dates are shown.
        m_dateOrder->addItem(tr("Not the same in all columns"), differing);
        m_dateOrder->setCurrentIndex(m_dateOrder->count() - 1);
    } else if (order) {
        m_dateOrder->setCurrentIndex(m_dateOrder->findData(static_cast<int>(*order)));
    }
    const bool isChosen = m_choices.dateOrder || !m_choices.dateOrders.empty();
    m_dateOrder->setEnabled(hasSlashes || isChosen);
    m_dateOrderLine->setState(isChosen          ? State::Chosen
                                  : !hasSlashes ? State::NotNeeded
                                  : isAssumed   ? State::Doubtful
                                                : State::Guessed);
}

void GuessPanel::showTotals(const ListPreview &preview)
{
    const bool hasTotals = std::ranges::any_of(
        preview.issues, [](const RowIssue &issue) { return issue.kind == RowIssue::Kind::Total; });
    const bool isChosen = m_choices.totalsAreMachines;
    m_totals->setCurrentIndex(m_totals->findData(isChosen));
    m_totalsLine->setVisible(hasTotals || isChosen);
    m_totalsLine->setState(isChosen ? State::Chosen : State::Guessed);
}

void GuessPanel::setInventoryTime(LocalTime given, LocalTime suggestion)
{
    const QSignalBlocker blocker(m_time);
    m_timeSource->setCurrentIndex(given.isKnown() ? Given : FoundInList);
    m_time->setDateTime((given.isKnown() ? given : suggestion).toDateTime());
    m_time->setVisible(given.isKnown());
    m_timeLine->setState(given.isKnown() ? State::Chosen : State::Guessed);
}

template <typename Change> void GuessPanel::choose(GuessLine *line, Change change)
{
    // Until the list is read anew, and for as long as it cannot be, the way back has to be there.
    line->setState(State::Chosen);
    change(m_choices);
    Q_EMIT choicesChanged(m_choices);
}

void GuessPanel::chooseTime()
{
    const bool isGiven = m_timeSource->currentIndex() == Given;
    m_time->setVisible(isGiven);
    m_timeLine->setState(isGiven ? State::Chosen : State::Guessed);
    Q_EMIT inventoryTimeChanged(isGiven ? LocalTime::fromDateTime(m_time->dateTime()) : LocalTime());
}

} // namespace tracker
