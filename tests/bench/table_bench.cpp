// A million rows must fit a laptop: memory and time of the table beside what a first version would be
// made of, QStandardItemModel and QSortFilterProxyModel, in one run. Exit 1 if it takes over 600 MB.
#include "lineitemsample.h"

#include "models/table/document.h"
#include "models/table/rowquery.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <algorithm>
#include <cstdio>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

constexpr int ourRows = 1'000'000;
// QStandardItemModel would need several GB for a million; its figures are compared per row.
constexpr int twinRows = 100'000;
constexpr double memoryLimitMb = 600;

/// Resident memory now; Linux only, 0 elsewhere.
double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double seconds(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

struct Figures
{
    int rows = 0;
    double mb = 0;
    double loadSeconds = 0;
    double filterSeconds = 0;

    void print(const char *name) const
    {
        std::printf("%-22s %9d rows %8.1f MB %7.2f s load %7.3f s filter\n", name, rows, mb, loadSeconds,
                    filterSeconds);
    }
};

/// Calls take(page) for pages of sample rows; returns the seconds spent there, without making them.
double timePages(int count, const auto &take)
{
    constexpr int pageSize = 100;
    double spent = 0;
    for (int first = 0; first < count; first += pageSize) {
        std::vector<LoadedRow> page;
        for (int row = first; row < std::min(first + pageSize, count); ++row)
            page.push_back(sampleRow(row));
        spent += seconds([&] { take(page); });
    }
    return spent;
}

void appendToTwin(QStandardItemModel &model, const std::vector<LoadedRow> &page)
{
    for (const LoadedRow &row : page) {
        QList<QStandardItem *> items;
        for (const QByteArray &value : row.values)
            items.append(new QStandardItem(QString::fromUtf8(value)));
        model.appendRow(items);
    }
}

/// The worst quick filter: a word that is in no cell, so that all of them are looked at.
const QString missingWord = u"zebra"_s;

void printSlowQueries(const TableSnapshot &table)
{
    const auto show = [&](const char *name, const RowQuery &query) {
        std::size_t found = 0;
        const double time = seconds([&] { found = matchingRows(table, query, {}).size(); });
        std::printf("  %-28s %7.3f s %9zu rows\n", name, time, found);
    };
    show("filter 'enterprise eur'", {RowFilter::All, u"enterprise eur"_s});
    show("filter '2023-11'", {RowFilter::All, u"2023-11"_s});
    show("filter '2031'", {RowFilter::All, u"2031"_s});
    show("filter 'fée'", {RowFilter::All, u"FÉE"_s});
    show("sort by name", {RowFilter::All, {}, {{2}}});
    show("sort by price", {RowFilter::All, {}, {{5}}});
    show("sort by start date", {RowFilter::All, {}, {{14}}});
    show("sort by last modified", {RowFilter::All, {}, {{19}}});
}

Figures measureTable()
{
    Figures figures{ourRows};
    const double before = residentMb();
    Document document;
    document.clear(sampleSchema());
    figures.loadSeconds = timePages(ourRows, [&](const auto &page) { document.appendRows(page); });
    figures.mb = residentMb() - before;
    figures.filterSeconds = seconds([&] {
        matchingRows(document.snapshot(), {RowFilter::All, missingWord}, {});
    });
    printSlowQueries(document.snapshot());

    std::vector<CellInput> cells;
    for (int row = 0; row < 100'000; ++row)
        cells.push_back({row * 3, 4, {"1.25", CellProblem::None}});
    const double edit = seconds([&] { document.setCells(std::move(cells), u"Paste"_s); });
    const double undo = seconds([&] { document.undoStack()->undo(); });
    std::printf("  100,000 scattered cells: set %.3f s, undo %.3f s\n", edit, undo);
    return figures;
}

Figures measureTwin()
{
    Figures figures{twinRows};
    const double before = residentMb();
    QStandardItemModel model(0, sampleSchema().size());
    figures.loadSeconds = timePages(twinRows, [&](const auto &page) { appendToTwin(model, page); });
    figures.mb = residentMb() - before;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    // It maps rows when it is first asked for them, and only then does a new filter cost anything.
    proxy.rowCount();
    figures.filterSeconds = seconds([&] { proxy.setFilterFixedString(missingWord); });
    return figures;
}

double perRowRatio(double ours, double twins)
{
    return (twins / twinRows) / (ours / ourRows);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Figures table = measureTable();
    const Figures twin = measureTwin();
    table.print("table");
    twin.print("QStandardItemModel");
    std::printf("a row of the twin takes %.1f times the memory, %.1f times the load time, "
                "%.1f times the filter time\n",
                perRowRatio(table.mb, twin.mb), perRowRatio(table.loadSeconds, twin.loadSeconds),
                perRowRatio(table.filterSeconds, twin.filterSeconds));
    if (table.mb > memoryLimitMb) {
        std::printf("FAILED: over %.0f MB\n", memoryLimitMb);
        return 1;
    }
    return 0;
}
