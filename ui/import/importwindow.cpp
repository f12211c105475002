// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importwindow.h"

#include "app/import/valueformat.h"
#include "ui/import/guesspanel.h"
#include "ui/import/mappingheader.h"
#include "ui/import/preparedlist.h"
#include "ui/import/previewmodel.h"
#include "ui/import/profilerow.h"
#include "ui/import/readingpanel.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr qsizetype samplesShown = 3;

QString shortName(const ListInput &input)
{
    return input.path.isEmpty() ? input.name : QFileInfo(input.path).fileName();
}

QStringList samplesOf(const ListPreview &preview, size_t column)
{
    QStringList samples;
    for (const PreviewRow &row : preview.rows) {
        if (column < row.cells.size() && !row.cells[column].text.isEmpty()
            && !samples.contains(row.cells[column].text))
            samples << row.cells[column].text;
        if (samples.size() == samplesShown)
            break;
    }
    return samples;
}

std::vector<ColumnHead> headsOf(const ListPreview &preview, const ListChoices &choices)
{
    using State = ColumnHead::State;
    std::vector<ColumnHead> heads;
    for (size_t i = 0; i < preview.layout.columns.size(); ++i) {
        const FileColumn &column = preview.layout.columns[i];
        State state = State::Mapped;
        if (choices.fields.contains(static_cast<int>(i)))
            state = State::Chosen;
        else if (column.use == FileColumn::Use::Text)
            state = !column.unnamed && fieldOfHeader(column.header) ? State::Duplicate : State::Text;
        else if (column.use == FileColumn::Use::Ignored)
            state = State::LeftOut;
        heads.push_back({column, state, samplesOf(preview, i)});
    }
    return heads;
}

} // namespace

/// What was found in every list when the import was asked for.
struct ImportWindow::CheckedLists {
    std::vector<Result<PreparedList>> lists; ///< as many as there are, or up to the first at fault
    std::vector<ImportProfile> profiles; ///< to be remembered
};

ImportWindow::ImportWindow(const QString &profileFile, QString folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(std::move(folder))
    , m_files(new QListWidget)
    , m_add(new QPushButton(tr("A&dd…")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_guesses(new GuessPanel)
    , m_title(new QLabel)
    , m_missing(new QLabel)
    , m_table(new QTableView)
    , m_model(new PreviewModel(this))
    , m_heads(new MappingHeader(m_table))
    , m_readings(new ReadingPanel)
    , m_profiles(new ProfileRow(profileFile))
    , m_guessColumns(new QPushButton(tr("Guess all &columns again")))
    , m_symbol(new QLabel)
    , m_words(new QLabel)
    , m_import(new QPushButton(tr("&Import")))
{
    setWindowTitle(tr("Import client lists"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    resize(1180, 720);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(14);
    sides->addWidget(makeLeftSide());
    sides->addWidget(makeRightSide(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(m_profiles);
    layout->addWidget(makeButtonRow());
    connectControls();
    m_import->setFocus();
}

QWidget *ImportWindow::makeLeftSide()
{
    m_files->setAccessibleName(tr("Lists to be imported"));
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setFixedHeight(4 * (fontMetrics().height() + 4));
    auto *label = new QLabel(tr("&Lists"));
    label->setBuddy(m_files);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(label);
    layout->addWidget(m_files);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(m_guesses);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(std::max(content->minimumSizeHint().width(), fontMetrics().averageCharWidth() * 36)
                          + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

QWidget *ImportWindow::makeRightSide()
{
    m_title->setTextFormat(Qt::PlainText);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setText(tr("“%1” is required: choose it above its column").arg(fieldTitle(Field::Name)));
    m_missing->hide();
    m_guessColumns->setToolTip(tr("Take every column for what its header says"));
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addSpacing(12);
    titleRow->addWidget(m_missing);
    titleRow->addStretch();
    titleRow->addWidget(m_guessColumns);

    m_table->setHorizontalHeader(m_heads);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The first rows as they are read"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize(QSize(12, 12));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);

    auto *tables = new QSplitter(Qt::Vertical);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_table);
    tables->addWidget(m_readings);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 1);
    tables->setSizes({420, 170});
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(titleRow);
    layout->addWidget(tables, 1);
    return side;
}

QWidget *ImportWindow::makeButtonRow()
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_symbol);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_import);
    layout->addWidget(cancel);
    return row;
}

void ImportWindow::connectControls()
{
    connect(m_files, &QListWidget::currentRowChanged, this, &ImportWindow::showFile);
    connect(m_add, &QPushButton::clicked, this, &ImportWindow::askForFiles);
    connect(m_remove, &QPushButton::clicked, this, &ImportWindow::removeFile);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::import);
    connect(m_profiles, &ProfileRow::chosen, this, [this](const ImportProfile &profile) {
        say({}, {}, {});
        read(profile);
    });
    connect(m_profiles, &ProfileRow::saveWanted, this, &ImportWindow::saveProfile);
    connect(m_profiles, &ProfileRow::failed, this,
            [this](const QString &why) { say(u"error"_s, u"attention"_s, why); });
    connect(m_guesses, &GuessPanel::choicesChanged, this,
            [this](const ListChoices &chosen) { change([&](ListChoices &choices) { choices = chosen; }); });
    connect(m_guesses, &GuessPanel::inventoryTimeChanged, this, [this](LocalTime given) {
        m_request.asOf = given;
        read();
    });
    connect(m_heads, &MappingHeader::fieldChosen, this, [this](int column, std::optional<Field> field) {
        change([&](ListChoices &choices) {
            // The column that held the field before is text again.
            if (field && *field != Field::Site)
                std::erase_if(choices.fields, [&](const auto &chosen) { return chosen.second == field; });
            choices.fields[column] = field;
        });
    });
    connect(m_guessColumns, &QPushButton::clicked, this,
            [this] { change([](ListChoices &choices) { choices.fields.clear(); }); });
    connect(m_readings, &ReadingPanel::meaningChosen, this,
            [this](const QString &spelling, std::optional<Flag> meaning) {
                change([&](ListChoices &choices) {
                    if (meaning)
                        choices.flags[foldedSpelling(spelling)] = *meaning;
                    else
                        choices.flags.erase(foldedSpelling(spelling));
                });
            });
}

void ImportWindow::setRequest(ImportRequest request, const QString &profile, const QStringList &doubts)
{
    m_request = std::move(request);
    m_place = 0;
    m_guesses->setInventoryTime(m_request.asOf, m_request.now);
    m_profiles->setCurrent(profile);
    fillFiles();
    if (doubts.isEmpty())
        say({}, {}, {});
    else
        say(u"info"_s, u"progress"_s, tr("Please check before importing. %1").arg(doubts.join(u' ')));
    read();
}

void ImportWindow::fillFiles()
{
    const QSignalBlocker blocker(m_files);
    m_files->clear();
    for (const ListInput &input : m_request.inputs) {
        auto *item = new QListWidgetItem(shortName(input), m_files);
        item->setToolTip(input.path.isEmpty() ? input.name : QDir::toNativeSeparators(input.path));
    }
    m_files->setCurrentRow(static_cast<int>(m_place));
    m_remove->setEnabled(!m_request.inputs.empty());
}

void ImportWindow::showFile(int place)
{
    if (place < 0)
        return;
    const size_t before = std::exchange(m_place, static_cast<size_t>(place));
    if (!m_preview) {
        read();
        return;
    }
    // What was chosen for one list holds for all.
    m_job.start(
        [from = m_request.inputs[before], layout = m_preview->layout, to = m_request.inputs[m_place],
         asOf = m_request.asOf](Progress &) -> Result<PreparedList> {
            const Result<ImportProfile> profile = makeProfile({}, from, layout);
            return profile ? prepareList(to, asOf, &*profile) : prepareList(to, asOf);
        },
        [this](const Result<PreparedList> &list) { take(list); });
}

void ImportWindow::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add client lists"), m_folder,
                                   tr("Client lists (*.csv *.txt *.tsv *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_place = m_request.inputs.size();
        for (const QString &path : paths)
            m_request.inputs.push_back({.path = path});
        fillFiles();
        read();
    });
    dialog->open();
}

void ImportWindow::removeFile()
{
    m_request.inputs.erase(m_request.inputs.begin() + static_cast<qsizetype>(m_place));
    m_place = std::min(m_place, m_request.inputs.empty() ? 0 : m_request.inputs.size() - 1);
    fillFiles();
    read();
}

void ImportWindow::change(const std::function<void(ListChoices &)> &change)
{
    if (m_request.inputs.empty())
        return;
    change(m_request.inputs[m_place].choices);
    say({}, {}, {});
    read();
}

void ImportWindow::read(const std::optional<ImportProfile> &profile)
{
    if (m_request.inputs.empty()) {
        m_job.cancel();
        m_preview.reset();
        m_failure.clear();
        showPreview();
        return;
    }
    m_job.start([input = m_request.inputs[m_place], asOf = m_request.asOf,
                 profile](Progress &) { return prepareList(input, asOf, profile ? &*profile : nullptr); },
                [this](const Result<PreparedList> &list) { take(list); });
}

void ImportWindow::take(const Result<PreparedList> &list)
{
    if (list) {
        m_request.inputs[m_place] = list->input;
        m_preview = std::make_shared<const ListPreview>(list->preview);
        m_failure.clear();
    } else {
        m_preview.reset();
        m_failure = list.failure().message;
    }
    showPreview();
}

void ImportWindow::showPreview()
{
    const bool hadColumns = m_model->columnCount() > 0;
    QStringList headersBefore;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headersBefore << m_model->headerData(column, Qt::Horizontal).toString();
    m_model->setPreview(m_preview);
    m_guesses->setEnabled(!m_request.inputs.empty());
    for (QWidget *of : std::initializer_list<QWidget *>{m_table, m_readings, m_guessColumns})
        of->setEnabled(m_preview != nullptr);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, toneColour(u"attention"_s, ink));
    m_missing->setPalette(ink);
    m_missing->setVisible(m_preview && m_preview->fault);
    if (!m_preview) {
        m_heads->setHeads({});
        m_title->setText(m_failure.isEmpty() ? tr("No list is chosen.") : m_failure);
        return;
    }
    const ListChoices &choices = m_request.inputs[m_place].choices;
    m_title->setText(
        m_preview->isWhole && m_preview->sampleSize <= m_preview->rows.size()
            ? tr("All %n row(s) of “%1”, as they are read", nullptr, static_cast<int>(m_preview->rows.size()))
                  .arg(shortName(m_request.inputs[m_place]))
            : tr("The first %n row(s) of “%1”, as they are read", nullptr,
                 static_cast<int>(m_preview->rows.size()))
                  .arg(shortName(m_request.inputs[m_place])));
    m_heads->setHeads(headsOf(*m_preview, choices));
    m_guessColumns->setEnabled(!choices.fields.empty());
    m_guesses->setReading(*m_preview, choices);
    m_readings->setPreview(*m_preview);
    QStringList headers;
    for (const FileColumn &column : m_preview->layout.columns)
        headers << column.header;
    if (!hadColumns || headers != headersBefore)
        fitColumns();
}

void ImportWindow::fitColumns()
{
    const int em = fontMetrics().averageCharWidth();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 14 * em, 34 * em));
}

void ImportWindow::say(const QString &symbol, const QString &tone, const QString &text)
{
    m_symbol->setPixmap(
        symbol.isEmpty()
            ? QPixmap()
            : symbolIcon(symbol, toneColour(tone, palette())).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_words->setText(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportWindow::import()
{
    if (m_request.inputs.empty()) {
        say(u"error"_s, u"attention"_s, tr("There is no list to import. Add one."));
        m_add->setFocus();
        return;
    }
    // Whatever is wrong with any of the lists is to be said here, where it can be put right.
    m_job.start(
        [inputs = m_request.inputs, place = m_place, preview = m_preview, asOf = m_request.asOf](Progress &) {
            CheckedLists checked;
            std::optional<ImportProfile> shared;
            if (preview) {
                if (const auto made = makeProfile({}, inputs[place], preview->layout))
                    shared = *made;
            }
            for (size_t i = 0; i < inputs.size(); ++i) {
                checked.lists.push_back(
                    prepareList(inputs[i], asOf, shared && i != place ? &*shared : nullptr));
                const Result<PreparedList> &list = checked.lists.back();
                if (!list || list->preview.fault)
                    break;
                const QString name = QFileInfo(shortName(list->input)).completeBaseName();
                const auto profile = makeProfile(name, list->input, list->preview.layout);
                if (profile && !findProfile(checked.profiles, profile->signature))
                    checked.profiles.push_back(*profile);
            }
            return checked;
        },
        [this](const CheckedLists &checked) { take(checked); });
}

void ImportWindow::take(const CheckedLists &checked)
{
    const Result<PreparedList> &last = checked.lists.back();
    if (!last || last->preview.fault) {
        m_place = checked.lists.size() - 1;
        fillFiles();
        take(last);
        showFault();
        return;
    }
    for (size_t i = 0; i < checked.lists.size(); ++i)
        m_request.inputs[i] = checked.lists[i]->input;
    Q_EMIT importWanted(m_request, m_profiles->current(),
                        m_profiles->remembers() ? checked.profiles : std::vector<ImportProfile>());
    accept();
}

void ImportWindow::saveProfile(const QString &name)
{
    if (!m_preview)
        return;
    const Result<ImportProfile> profile = makeProfile(name, m_request.inputs[m_place], m_preview->layout);
    if (profile)
        m_profiles->save(*profile);
    else
        say(u"error"_s, u"attention"_s, profile.failure().message);
}

void ImportWindow::showFault()
{
    if (!m_preview) {
        say(u"error"_s, u"attention"_s, m_failure);
        m_files->setFocus();
        return;
    }
    say(u"error"_s, u"attention"_s,
        tr("No column holds the names of the machines. Choose “%1” above the one that does.")
            .arg(fieldTitle(Field::Name)));
    if (QComboBox *combo = m_heads->combo(likelyNameColumn(*m_preview)))
        combo->setFocus();
}

void ImportWindow::keyPressEvent(QKeyEvent *event)
{
    // Return ends the typing of a number or a moment; it shall not import as well.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && qobject_cast<QAbstractSpinBox *>(focusWidget())) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace tracker
