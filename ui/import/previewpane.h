// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listpreview.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace tracker {

class MappingHeader;
class PreviewModel;

/// The first rows of a list as they would be read, each column below what it is taken for.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    /// \a fields are what a column can be taken for.
    explicit PreviewPane(const FieldTable &fields, QWidget *parent = nullptr);

    /// Shows what the list called \a name comes to under \a choices.
    void setPreview(std::shared_ptr<const ListPreview> preview, const QString &name,
                    const ListChoices &choices);
    /// Says why there is nothing to show.
    void setNotice(const QString &sentence);
    /// Goes to the column that looks most like the names of machines.
    void focusNames();

Q_SIGNALS:
    /// A person chose \a field for \a column; none: keep it as text.
    void fieldChosen(int column, std::optional<tracker::Field> field);
    /// Every column shall be what its header says.
    void guessWanted();

private:
    void fitColumns();

    std::shared_ptr<const ListPreview> m_preview; // null where there is nothing to show
    QLabel *m_title = nullptr;
    QLabel *m_missing = nullptr; // says that a required field has no column
    QPushButton *m_guess = nullptr;
    QTableView *m_table = nullptr;
    PreviewModel *m_model = nullptr;
    MappingHeader *m_heads = nullptr;
};

} // namespace tracker
