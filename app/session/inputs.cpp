// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/inputs.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct InputsText {
    Q_DECLARE_TR_FUNCTIONS(Inputs)
};

} // namespace

Inputs withFieldsOfProcedure(Inputs inputs)
{
    const FieldTable &fields = inputs.procedure->fields;
    for (ListInput &list : inputs.lists)
        list = withFields(std::move(list), fields);
    for (std::vector<EarlierInput> *lists : {&inputs.earlier, &inputs.backtests}) {
        for (EarlierInput &earlier : *lists)
            earlier.list = withFields(std::move(earlier.list), fields);
    }
    return inputs;
}

QStringList filesReadFor(const Inputs &inputs)
{
    QStringList files;
    for (const ListInput &list : inputs.lists)
        files << list.path;
    for (const std::vector<EarlierInput> *lists : {&inputs.earlier, &inputs.backtests}) {
        for (const EarlierInput &earlier : *lists)
            files << earlier.list.path;
    }
    if (inputs.procedure)
        files << inputs.procedure->source; // an id is no path
    files.removeAll(QString());
    return files;
}

QString listNames(const std::vector<ListInput> &lists)
{
    constexpr size_t mostNamed = 3;
    if (lists.size() > mostNamed)
        return InputsText::tr("%n client list(s)", nullptr, static_cast<int>(lists.size()));
    QStringList names;
    for (const ListInput &list : lists)
        names << (list.path.isEmpty() ? list.name : QFileInfo(list.path).fileName());
    return names.join(u", "_s);
}

QString narrowingText(const Inputs &inputs)
{
    if (!inputs.among.machines)
        return inputs.filter;
    if (inputs.filter.isEmpty())
        return inputs.among.sentence;
    //: a filter, and a sentence that says which machines it is for
    return InputsText::tr("%1 – %2").arg(inputs.filter, inputs.among.sentence);
}

} // namespace tracker
