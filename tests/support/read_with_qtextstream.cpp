// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// read_with_qtextstream list.csv: a list read as Qt programs mostly do it, for tests/bench_import_peers.

#include <QFile>
#include <QHash>
#include <QTextStream>

#include <cstdio>
#include <vector>

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            cells.append(cell);
            cell.clear();
        } else {
            cell.append(c);
        }
    }
    cells.append(cell);
    return cells;
}

} // namespace

int main(int argc, char *argv[])
{
    QFile file(QString::fromLocal8Bit(argv[argc - 1]));
    if (argc != 2 || !file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        std::fputs("usage: read_with_qtextstream list.csv\n", stderr);
        return 2;
    }
    QTextStream stream(&file);
    const qsizetype site = cellsOf(stream.readLine()).indexOf(QLatin1String("Site Code"));
    std::vector<QStringList> rows;
    QHash<QString, int> sites;
    while (!stream.atEnd()) {
        rows.push_back(cellsOf(stream.readLine()));
        ++sites[rows.back().value(site)];
    }
    std::printf("%zu rows, %d sites\n", rows.size(), static_cast<int>(sites.size()));
    return 0;
}
