// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentation/symbols.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(QString symbol, QByteArray drawing, QColor ink)
        : m_symbol(std::move(symbol))
        , m_drawing(std::move(drawing))
        , m_ink(std::move(ink))
    {
        QByteArray inked = m_drawing;
        inked.replace("#000000", m_ink.name().toLatin1());
        m_renderer.load(inked);
        m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal opacity = painter->opacity();
        painter->setOpacity(opacity * m_ink.alphaF() * (mode == QIcon::Disabled ? 0.4 : 1));
        m_renderer.render(painter, rect);
        painter->setOpacity(opacity);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"symbol/%1/%2/%3x%4/%5"_s.arg(m_symbol, m_ink.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mode == QIcon::Disabled);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, pixmap.rect(), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_symbol, m_drawing, m_ink); }
    QString key() const override { return u"symbol"_s; }

private:
    QString m_symbol;
    QByteArray m_drawing;
    QColor m_ink;
    QSvgRenderer m_renderer;
};

} // namespace

QIcon symbolIcon(const QString &symbol, const QColor &ink)
{
    QFile file(u":/icons/%1.svg"_s.arg(symbol));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SymbolEngine(symbol, file.readAll(), ink));
}

} // namespace tracker
