// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importwindow.h"

#include "app/base/shown.h"
#include "app/sources/checkedlists.h"
#include "app/sources/valueformat.h"
#include "ui/import/droppedfiles.h"
#include "ui/import/guesspanel.h"
#include "ui/import/listsbox.h"
#include "ui/import/previewpane.h"
#include "ui/import/profilerow.h"
#include "ui/import/readingpanel.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tracker {

ImportWindow::ImportWindow(const QString &profileFile, const QString &folder, const FieldTable &fields,
                           QWidget *parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_lists(new ListsBox(folder))
    , m_guesses(new GuessPanel)
    , m_pane(new PreviewPane(fields))
    , m_readings(new ReadingPanel)
    , m_profiles(new ProfileRow(profileFile))
    , m_symbol(new QLabel)
    , m_words(new QLabel)
    , m_import(new QPushButton(tr("&Import")))
{
    setWindowTitle(tr("Import client lists"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    setAcceptDrops(true);
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
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(m_lists);
    layout->addSpacing(8);
    layout->addWidget(m_guesses);
    layout->addStretch(1);
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
    auto *side = new QSplitter(Qt::Vertical);
    side->setChildrenCollapsible(false);
    side->addWidget(m_pane);
    side->addWidget(m_readings);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 1);
    side->setSizes({450, 170});
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
    connect(m_lists, &ListsBox::chosen, this, [this](int place) { showList(static_cast<size_t>(place)); });
    connect(m_lists, &ListsBox::addWanted, this, &ImportWindow::addLists);
    connect(m_lists, &ListsBox::removeWanted, this, &ImportWindow::removeList);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::import);
    connect(m_profiles, &ProfileRow::chosen, this, [this](const ImportProfile &profile) {
        say({}, {}, {});
        read(profile);
    });
    m_profiles->setFilesRead([this] {
        QStringList files = m_filesRead();
        for (const ListInput &list : m_request.inputs)
            files << list.path;
        return files;
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
    connect(m_pane, &PreviewPane::fieldChosen, this, [this](int column, std::optional<Field> field) {
        change([&](ListChoices &choices) {
            // The column that held the field before is text again.
            if (field && !m_fields.unites(*field))
                std::erase_if(choices.fields, [&](const auto &chosen) { return chosen.second == field; });
            choices.fields[column] = field;
        });
    });
    connect(m_pane, &PreviewPane::guessWanted, this,
            [this] { change([](ListChoices &choices) { choices.fields.clear(); }); });
    connect(m_readings, &ReadingPanel::dateOrderChosen, this,
            [this](int column, std::optional<DateOrder> order) {
                change([&](ListChoices &choices) {
                    if (order)
                        choices.dateOrders[column] = *order;
                    else
                        choices.dateOrders.erase(column);
                });
            });
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
    for (ListInput &input : m_request.inputs)
        input = withFields(std::move(input), m_fields);
    m_place = 0;
    m_guesses->setInventoryTime(m_request.asOf, m_request.now);
    m_profiles->setCurrent(profile);
    m_lists->setLists(m_request.inputs, m_place);
    if (doubts.isEmpty())
        say({}, {}, {});
    else
        say(u"info"_s, u"progress"_s, tr("Please check before importing. %1").arg(doubts.join(u' ')));
    read();
}

void ImportWindow::showList(size_t place)
{
    const size_t before = std::exchange(m_place, place);
    if (!m_preview) {
        read();
        return;
    }
    m_job.start(
        [from = m_request.inputs[before], layout = m_preview->layout, to = m_request.inputs[m_place],
         asOf = m_request.asOf](Progress &progress) -> Result<PreparedList> {
            const Result<ImportProfile> profile = makeProfile({}, from, layout);
            return prepareList(to, asOf, profile ? &*profile : nullptr, &progress);
        },
        [this](const Result<PreparedList> &list) { take(list); });
}

void ImportWindow::addLists(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    std::vector<ListInput> &inputs = m_request.inputs;
    const auto placeOf = [&](const QString &path) {
        return static_cast<size_t>(std::ranges::find(inputs, path, &ListInput::path) - inputs.begin());
    };
    for (const QString &path : paths) {
        if (placeOf(path) == inputs.size())
            inputs.push_back({.path = path, .fields = m_fields});
    }
    say({}, {}, {});
    showList(placeOf(paths.first()));
    m_lists->setLists(inputs, m_place);
}

void ImportWindow::removeList()
{
    m_request.inputs.erase(m_request.inputs.begin() + static_cast<qsizetype>(m_place));
    m_place = std::min(m_place, m_request.inputs.empty() ? 0 : m_request.inputs.size() - 1);
    m_lists->setLists(m_request.inputs, m_place);
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
    m_job.start(
        [input = m_request.inputs[m_place], asOf = m_request.asOf, profile](Progress &progress) {
            return prepareList(input, asOf, profile ? &*profile : nullptr, &progress);
        },
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
    m_guesses->setEnabled(!m_request.inputs.empty());
    m_readings->setEnabled(m_preview != nullptr);
    if (!m_preview) {
        m_pane->setNotice(m_failure.isEmpty() ? tr("No list is chosen.") : m_failure);
        return;
    }
    const ListInput &input = m_request.inputs[m_place];
    m_pane->setPreview(m_preview, shortName(input), input.choices);
    m_guesses->setReading(*m_preview, input.choices);
    m_readings->setPreview(*m_preview, input.choices);
}

void ImportWindow::say(const QString &symbol, const QString &tone, const QString &text)
{
    m_symbol->setPixmap(
        symbol.isEmpty()
            ? QPixmap()
            : symbolIcon(symbol, toneColour(tone, palette())).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_words->setText(shownText(text));
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportWindow::import()
{
    if (m_request.inputs.empty()) {
        say(u"error"_s, u"attention"_s, tr("There is no list to import. Add one."));
        m_lists->focusAdd();
        return;
    }
    // Whatever is wrong with any of the lists is to be said here, where it can be put right.
    m_job.start(
        [inputs = m_request.inputs, place = m_place, preview = m_preview,
         asOf = m_request.asOf](Progress &progress) {
            return checkLists(inputs, place, preview ? &preview->layout : nullptr, asOf, progress);
        },
        [this](const CheckedLists &checked) { take(checked); });
}

void ImportWindow::take(const CheckedLists &checked)
{
    if (checked.hasFault()) {
        m_place = checked.lists.size() - 1;
        m_lists->setLists(m_request.inputs, m_place);
        take(checked.lists.back());
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
        m_lists->focusLists();
        return;
    }
    say(u"error"_s, u"attention"_s,
        tr("No column holds the names of the machines. Choose “%1” above the one that does.")
            .arg(m_fields.title(Field::Name)));
    m_pane->focusNames();
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty()) {
        say(u"info"_s, u"progress"_s,
            tr("Only files of this computer can be dropped here. Save the list first."));
        return;
    }
    event->acceptProposedAction();
    addLists(paths);
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
