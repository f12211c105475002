// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/machinetext.h"

#include "app/base/shown.h"
#include "ui/presentation/theme.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct MachineText {
    Q_DECLARE_TR_FUNCTIONS(MachineText)
};

QString quiet(const QString &text, const QPalette &palette)
{
    return u"<span style=\"color:"_s % quietText(palette).name() % u"\">"_s % text % u"</span>"_s;
}

QString flagText(RestartFlag flag)
{
    switch (flag) {
    case RestartFlag::No:
        return MachineText::tr("no restart required");
    case RestartFlag::Yes:
        return MachineText::tr("restart required");
    case RestartFlag::NotYet:
        return MachineText::tr("restart required, but not yet");
    case RestartFlag::Unknown:
        return MachineText::tr("unknown whether a restart is required");
    }
    Q_UNREACHABLE();
}

QString escaped(const QString &text)
{
    return shownText(text).toHtmlEscaped();
}

QString sourceText(const EvidenceCell &cell, const QLocale &locale)
{
    const QString file = QFileInfo(cell.file).fileName();
    const QString row = rowTitle(cell.rows, cell.line, locale);
    if (cell.rows.hasLetters())
        //: file, row of a sheet, letters of a column
        return escaped(MachineText::tr("%1, %2, column %3").arg(file, row, columnLetters(cell.column)));
    //: file, line
    return escaped(MachineText::tr("%1, %2").arg(file, row));
}

} // namespace

QString whereText(const Assessment &assessment, MachineIndex machine)
{
    const Procedure &procedure = assessment.procedure();
    QStringList parts;
    for (const Field field :
         {procedure.observations.site, procedure.scope.field, Field::Location, Field::Contact}) {
        const std::string_view text = assessment.fleet().text(field, machine);
        if (!text.empty())
            parts.append(shownText(QString::fromUtf8(text)));
    }
    return parts.join(u" · "_s);
}

QString restartText(const Judgement &judgement)
{
    const QString flag = flagText(judgement.restart);
    if (judgement.owedMax == 0)
        return flag;
    if (judgement.owedMin == judgement.owedMax)
        return MachineText::tr("%1; %n restart(s) owed", nullptr, judgement.owedMax).arg(flag);
    return MachineText::tr("%1; %2 to %n restart(s) owed", nullptr, judgement.owedMax)
        .arg(flag)
        .arg(judgement.owedMin);
}

QString whyText(const Explanation &explanation, const QPalette &palette)
{
    QString text = u"<b>"_s % MachineText::tr("Why") % u"</b> &nbsp;"_s % escaped(explanation.sentence);
    const Rule &rule = explanation.rule;
    if (!rule.text.isEmpty() && rule.text != explanation.sentence)
        text += u"<p style=\"margin-top:6px; margin-bottom:0\">"_s % escaped(rule.text) % u"</p>"_s;
    if (!rule.quote.isEmpty())
        text += u"<p style=\"margin-top:6px; margin-bottom:0\"><i>“"_s % escaped(rule.quote) % u"”</i> "_s
            % quiet(escaped(rule.article), palette) % u"</p>"_s;
    return text;
}

QString evidenceText(const std::vector<JudgedBy> &judgedBy, const Result<std::vector<EvidenceCell>> &cells,
                     const QPalette &palette, const QLocale &locale)
{
    QString text = u"<b>"_s % MachineText::tr("Judged by") % u"</b>"_s;
    const auto paragraph = [&text](const QString &content) {
        text += u"<p style=\"margin-top:4px; margin-bottom:0\">"_s % content % u"</p>"_s;
    };
    if (!cells)
        paragraph(escaped(cells.failure().message));

    const std::vector<EvidenceCell> &found = cells ? *cells : std::vector<EvidenceCell>();
    QString source;
    for (const EvidenceCell &cell : found) {
        if (const QString next = sourceText(cell, locale); next != source) {
            source = next;
            paragraph(quiet(source, palette));
        }
        // The whole line leads there, but only its end looks so: a page of links reads badly.
        const QString place
            = MachineText::tr("column\u00a0%1", "of a client list; a number").arg(cell.column);
        paragraph(u"<a href=\""_s % QString::number(&cell - found.data())
                  % u"\" style=\"text-decoration:none; color:"_s % palette.text().color().name() % u"\">"_s
                  % escaped(cell.header) % u" = <b>"_s % escaped(cell.text) % u"</b> "_s
                  % quiet(u"<u>"_s % place % u"</u>"_s, palette) % u"</a>"_s);
    }
    for (const JudgedBy &fact : judgedBy) {
        const bool isShown = std::ranges::any_of(
            found, [&fact](const EvidenceCell &cell) { return cell.field == fact.field; });
        if (!isShown)
            paragraph(escaped(fact.title) % u" = <b>"_s % escaped(fact.taken) % u"</b>"_s);
    }
    return text;
}

QString warningsText(const Explanation &explanation, const Procedure &procedure, const QPalette &palette)
{
    QString text;
    for (const quint8 place : explanation.warnings) {
        const Warning &warning = procedure.warnings[place];
        text += u"<p style=\"margin-top:%1px; margin-bottom:0\"><b><span style=\"color:%2\">▲ "_s
                    .arg(text.isEmpty() ? 0 : 8)
                    .arg(toneColour(u"attention"_s, palette).name())
            % escaped(warning.title) % u"</span></b><br>"_s % escaped(warning.meaning) % u' '
            % escaped(warning.advice) % u' ' % quiet(escaped(warning.article), palette) % u"</p>"_s;
    }
    return text;
}

} // namespace tracker
