#include "ui/grid/columnlayout.h"

#include "ui/grid/gridmodel.h"
#include "ui/grid/gridselection.h"
#include "ui/grid/gridview.h"

#include <QHeaderView>
#include <QSettings>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusWidth = 112;
constexpr int mostDefaultWidth = 240;
constexpr int mostContentWidth = 480;
/// Rows beside those in sight that are looked at for the width of a column.
constexpr int sampledRows = 200;
/// The status, and what people know a row by.
constexpr int frozenByDefault = 2;

/// What people look at first; the other properties follow in HubSpot's order.
const QStringList &usualOrder()
{
    static const QStringList order{u"name"_s,
                                   u"hs_sku"_s,
                                   u"price"_s,
                                   u"quantity"_s,
                                   u"discount"_s,
                                   u"hs_discount_percentage"_s,
                                   u"amount"_s,
                                   u"hs_line_item_currency_code"_s,
                                   u"recurringbillingfrequency"_s,
                                   u"hs_recurring_billing_period"_s,
                                   u"hs_recurring_billing_start_date"_s,
                                   u"hs_recurring_billing_end_date"_s,
                                   u"deal_name"_s,
                                   u"description"_s};
    return order;
}

/// Of the cell's text on both sides, and of the line beside it.
constexpr int cellMargins = 2 * 8 + 2;

/// A large amount with its currency; what HubSpot computes may be an estimate.
int moneyWidth(const Property &property, QFont font)
{
    const QString amount = u"1\u00a0998\u00a0000.00\u00a0EUR"_s;
    font.setItalic(property.isReadOnly());
    return QFontMetrics(font).horizontalAdvance(property.isReadOnly() ? u"\u2248 "_s + amount : amount)
        + cellMargins;
}

int defaultWidth(const Property &property, const QFont &font)
{
    if (property.name == "name"_L1)
        return 230;
    if (property.name == "deal_name"_L1)
        return 200;
    if (property.fieldType == "textarea"_L1 || property.fieldType == "html"_L1)
        return 220;
    switch (property.type) {
    case PropertyType::Number:
        return property.isMoney() ? moneyWidth(property, font) : 96;
    case PropertyType::Bool:
        return 84;
    case PropertyType::Date:
        return 108;
    case PropertyType::DateTime:
        return 160;
    default:
        return 130;
    }
}

} // namespace

ColumnLayout::ColumnLayout(GridView *view, const GridModel *grid, QSettings *settings, const QString &key)
    : QObject(view), m_view(view), m_grid(grid), m_settings(settings), m_key(key)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &ColumnLayout::save);
    const QHeaderView *header = view->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, &m_pause, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionMoved, &m_pause, qOverload<>(&QTimer::start));
    view->horizontalHeader()->setResizeContentsPrecision(sampledRows);
    connect(grid, &QAbstractItemModel::modelReset, this, &ColumnLayout::applyIfNew);
    connect(header, &QHeaderView::sectionCountChanged, this, &ColumnLayout::applyIfNew);
    applyIfNew();
}

void ColumnLayout::flush()
{
    if (m_pause.isActive())
        save();
}

QString ColumnLayout::settingsKey() const
{
    return u"layout/%1/columns"_s.arg(m_key);
}

QString ColumnLayout::frozenKey() const
{
    return u"layout/%1/frozen"_s.arg(m_key);
}

QStringList ColumnLayout::columnNames() const
{
    QStringList names;
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        const Property *property = m_grid->propertyAt(column);
        names << (property ? property->name : u"status"_s);
    }
    return names;
}

void ColumnLayout::applyIfNew()
{
    const QStringList names = columnNames();
    // A new filter resets the model too; only other columns make another layout.
    if (names == m_applied || names.size() < 2 || m_view->horizontalHeader()->count() != names.size())
        return;
    m_applied = names;
    applyDefaults();
    apply(m_settings->value(settingsKey()).toStringList());
    m_view->setFrozenColumns(m_settings->value(frozenKey(), frozenByDefault).toInt());
    m_pause.stop();
}

void ColumnLayout::moveToPosition(int column, int position)
{
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(column), position);
}

void ColumnLayout::applyDefaults()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, false);
        moveToPosition(column, column);
        const Property *property = m_grid->propertyAt(column);
        const int title = qMin(header->sectionSizeHint(column), mostDefaultWidth);
        header->resizeSection(column,
                              property ? qMax(defaultWidth(*property, m_view->font()), title) : statusWidth);
    }
    int position = LineItemModel::firstPropertyColumn;
    for (const QString &name : usualOrder()) {
        const auto column = static_cast<int>(m_applied.indexOf(name));
        if (column >= 0)
            moveToPosition(column, position++);
    }
}

void ColumnLayout::apply(const QStringList &stored)
{
    QHeaderView *header = m_view->horizontalHeader();
    int position = 0;
    for (const QString &entry : stored) {
        const QStringList parts = entry.split(u':');
        const auto column = static_cast<int>(m_applied.indexOf(parts.first()));
        if (parts.size() != 3 || column < 0)
            continue;
        moveToPosition(column, position++);
        const int width = parts[1].toInt();
        if (width >= header->minimumSectionSize())
            header->resizeSection(column, width);
        header->setSectionHidden(column, parts[2] == "hidden"_L1);
    }
}

void ColumnLayout::setHidden(int column, bool hidden)
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionHidden(column, hidden);
    // One that was never shown has no width to come back with.
    if (!hidden && header->sectionSize(column) == 0)
        header->resizeSection(column, header->defaultSectionSize());
    save();
}

QList<int> ColumnLayout::chosenColumns() const
{
    const int current = m_view->currentIndex().column();
    const QList<int> visible = m_view->visibleColumns();
    QList<int> whole;
    for (const GridArea &area : highAreas(m_view->selectionModel()->selection(), visible)) {
        if (area.height() == m_grid->rowCount())
            whole << visible.mid(area.left, area.width());
    }
    // Who selects all cells does not mean to hide them all.
    const bool isMeant = whole.contains(current) && !whole.contains(LineItemModel::statusColumn);
    if (isMeant)
        return whole;
    return current >= LineItemModel::firstPropertyColumn ? QList{current} : QList<int>();
}

QStringList ColumnLayout::hideChosen()
{
    const QList<int> columns = chosenColumns();
    if (columns.isEmpty())
        return {};
    m_view->commitEditor();
    const int row = m_view->currentIndex().row();
    const int first = m_view->horizontalHeader()->visualIndex(columns.first());
    QStringList titles;
    for (const int column : columns) {
        titles << m_grid->propertyAt(column)->title();
        setHidden(column, true);
    }
    // The keys go on beside the gap; the status is always there.
    const QList<int> left = m_view->visibleColumns();
    int beside = left.last();
    for (const int column : left) {
        if (m_view->horizontalHeader()->visualIndex(column) > first) {
            beside = column;
            break;
        }
    }
    m_view->setCurrentIndex(m_grid->index(row, beside));
    return titles;
}

void ColumnLayout::move(int column, int places)
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int position = header->visualIndex(column) + places;
    if (position < LineItemModel::firstPropertyColumn || position >= header->count())
        return;
    moveToPosition(column, position);
    save();
}

void ColumnLayout::reset()
{
    m_settings->remove(settingsKey());
    m_settings->remove(frozenKey());
    applyDefaults();
    m_view->setFrozenColumns(frozenByDefault);
    m_pause.stop();
}

void ColumnLayout::freezeUpTo(int column)
{
    setFrozenColumns(m_view->horizontalHeader()->visualIndex(column) + 1);
}

void ColumnLayout::setFrozenColumns(int count)
{
    m_view->setFrozenColumns(count);
    m_settings->setValue(frozenKey(), count);
}

int ColumnLayout::frozenColumns() const
{
    return m_view->frozenColumns();
}

void ColumnLayout::sizeToContents()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (const int column : m_view->visibleColumns()) {
        // Protected in QTableView, though not in its base.
        const int content = static_cast<QAbstractItemView *>(m_view)->sizeHintForColumn(column);
        header->resizeSection(column, qMin(qMax(content, header->sectionSizeHint(column)), mostContentWidth));
    }
    save();
}

void ColumnLayout::restore(const QStringList &state, int frozenColumns)
{
    applyDefaults();
    apply(state);
    setFrozenColumns(frozenColumns);
    save();
}

QStringList ColumnLayout::state() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const QStringList before = m_settings->value(settingsKey()).toStringList();
    QStringList entries;
    for (int position = 0; position < header->count(); ++position) {
        const int column = header->logicalIndex(position);
        const bool hidden = header->isSectionHidden(column);
        int width = header->sectionSize(column);
        if (hidden) {
            // A hidden column has no width; the one it had comes back with it.
            const auto old = std::find_if(before.begin(), before.end(), [&](const QString &entry) {
                return entry.startsWith(m_applied[column] + u':');
            });
            width = old != before.end() ? old->split(u':').value(1).toInt() : header->defaultSectionSize();
        }
        entries << u"%1:%2:%3"_s.arg(m_applied[column]).arg(width).arg(hidden ? u"hidden"_s : u"shown"_s);
    }
    return entries;
}

void ColumnLayout::save()
{
    m_pause.stop();
    if (m_view->horizontalHeader()->count() == m_applied.size())
        m_settings->setValue(settingsKey(), state());
}

} // namespace lineitems
