// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartexport.h"

#include "app/forecast/projectioncsv.h"
#include "ui/chart/chartpainting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ChartExport {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

constexpr QSize pictureSize(960, 420);
constexpr int pixelRatio = 2;
constexpr int screenResolution = 96;

QByteArray asPng(const std::shared_ptr<const Projection> &projection, int hours)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    projectionImage(projection, hours).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray asSvg(const std::shared_ptr<const Projection> &projection, int hours)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenResolution);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect(QPoint(), pictureSize));
    generator.setTitle(ChartExport::tr("Projection"));
    QPainter painter(&generator);
    paintProjection(painter, QRectF(QPointF(), pictureSize), projection, hours, QGuiApplication::font(),
                    QLocale());
    painter.end();
    return buffer.data();
}

} // namespace

QImage projectionImage(std::shared_ptr<const Projection> projection, int hours)
{
    QImage image(pictureSize * pixelRatio, QImage::Format_RGB32);
    // The resolution tells paintProjection() how large strokes and text are.
    const int dotsPerMeter = qRound(pixelRatio * screenResolution / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintProjection(painter, image.rect(), std::move(projection), hours, QGuiApplication::font(), QLocale());
    return image;
}

Result<void> saveProjection(std::shared_ptr<const Projection> projection, int hours, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray content;
    if (suffix == "png"_L1)
        content = asPng(projection, hours);
    else if (suffix == "svg"_L1)
        content = asSvg(projection, hours);
    else if (suffix == "csv"_L1)
        content = projectionCsv(*projection);
    else
        return Failure{
            ChartExport::tr("%1: the name has to end in .png, .svg or .csv, which says what is written.")
                .arg(path)};

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Failure{
            ChartExport::tr("%1 could not be written: %2. What was there before is unchanged; choose "
                            "another folder or free some space.")
                .arg(path, file.errorString())};
    return {};
}

} // namespace tracker
