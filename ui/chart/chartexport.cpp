// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartexport.h"

#include "app/base/outputfile.h"
#include "app/output/forecasttable.h"
#include "app/output/writetable.h"
#include "ui/drawing/chartpainting.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ChartExport {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

constexpr QSize pictureSize(960, 420);
constexpr int pixelRatio = 2;
OutputTable numbersOf(const ChartContent &content)
{
    return content.whatIf ? forecastTableWithWhatIf(*content.projection, *content.whatIf)
                          : forecastTable(*content.projection);
}

void writeSvg(QIODevice &device, const ChartContent &content)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(screenResolution);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect(QPoint(), pictureSize));
    generator.setTitle(ChartExport::tr("Projection"));
    QPainter painter(&generator);
    paintProjection(painter, QRectF(QPointF(), pictureSize), content, QGuiApplication::font(), QLocale());
}

/// A page as large as the picture.
void writePdf(QIODevice &device, const ChartContent &content)
{
    constexpr double pointsPerPixel = 72.0 / screenResolution;
    QPdfWriter writer(&device);
    writer.setTitle(ChartExport::tr("Projection"));
    writer.setPageLayout(QPageLayout(QPageSize(QSizeF(pictureSize) * pointsPerPixel, QPageSize::Point),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    paintProjection(painter, painter.viewport(), content, QGuiApplication::font(), QLocale());
}

/// By way of memory: libpng loses some when a device takes no more.
bool writePng(const QImage &image, QIODevice &device)
{
    QBuffer png;
    return image.save(&png, "PNG") && device.write(png.data()) == png.size();
}

} // namespace

QImage projectionImage(const ChartContent &content)
{
    QImage image(pictureSize * pixelRatio, QImage::Format_RGB32);
    // The resolution tells paintProjection() how large strokes and text are.
    const int dotsPerMeter = qRound(pixelRatio * screenResolution / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintProjection(painter, image.rect(), content, QGuiApplication::font(), QLocale());
    return image;
}

void copyProjection(const ChartContent &content)
{
    auto *copied = new QMimeData;
    copied->setImageData(projectionImage(content));
    copied->setText(QString::fromUtf8(csvOf(numbersOf(content))));
    QGuiApplication::clipboard()->setMimeData(copied);
}

Result<void> saveProjection(const ChartContent &content, const QString &path, const QStringList &filesRead)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "png"_L1 && suffix != "svg"_L1 && suffix != "pdf"_L1 && suffix != "csv"_L1)
        return Failure{ChartExport::tr(
                           "%1: the name has to end in .png, .svg, .pdf or .csv, which says what is written.")
                           .arg(path)};
    auto file = OutputFile::open(path, filesRead);
    if (!file)
        return file.failure();
    bool isWritten = true;
    if (suffix == "png"_L1)
        isWritten = writePng(projectionImage(content), file->device());
    else if (suffix == "svg"_L1)
        writeSvg(file->device(), content);
    else if (suffix == "pdf"_L1)
        writePdf(file->device(), content);
    else
        isWritten = writeTable(numbersOf(content), OutputFormat::Csv, file->device());
    return isWritten ? file->commit() : unwritable(path, file->device().errorString());
}

} // namespace tracker
