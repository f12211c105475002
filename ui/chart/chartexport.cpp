// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartexport.h"

#include "app/base/outputfile.h"
#include "app/forecast/projectioncsv.h"
#include "ui/chart/chartpainting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
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

void writeSvg(QIODevice &device, const std::shared_ptr<const Projection> &projection, int hours)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(screenResolution);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect(QPoint(), pictureSize));
    generator.setTitle(ChartExport::tr("Projection"));
    QPainter painter(&generator);
    paintProjection(painter, QRectF(QPointF(), pictureSize), projection, hours, QGuiApplication::font(),
                    QLocale());
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
    if (suffix != "png"_L1 && suffix != "svg"_L1 && suffix != "csv"_L1)
        return Failure{
            ChartExport::tr("%1: the name has to end in .png, .svg or .csv, which says what is written.")
                .arg(path)};
    auto file = OutputFile::open(path);
    if (!file)
        return file.failure();
    if (suffix == "png"_L1)
        projectionImage(projection, hours).save(&file->device(), "PNG");
    else if (suffix == "svg"_L1)
        writeSvg(file->device(), projection, hours);
    else
        file->device().write(projectionCsv(*projection));
    return file->commit();
}

} // namespace tracker
