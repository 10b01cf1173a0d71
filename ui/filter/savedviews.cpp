#include "ui/filter/savedviews.h"

#include "models/table/filterparser.h"
#include "models/table/rowview.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterwords.h"
#include "ui/grid/columnlayout.h"

#include <QSettings>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

auto named(const QString &name)
{
    return [name](const SavedView &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; };
}

QStringList sortWords(const RowView &rows)
{
    QStringList words;
    for (const SortKey &key : rows.query().sort) {
        const Property *property = rows.lineItems()->propertyAt(key.column);
        words << (property ? property->name : QString())
                + (key.order == Qt::DescendingOrder ? u":desc"_s : u":asc"_s);
    }
    return words;
}

std::vector<SortKey> sortKeys(const QStringList &words, const LineItemModel &model)
{
    std::vector<SortKey> keys;
    for (const QString &word : words) {
        const QString name = word.section(u':', 0, 0);
        const int column = name.isEmpty() ? LineItemModel::statusColumn : model.columnOf(name);
        if (column >= 0)
            keys.push_back({column, word.endsWith(":desc"_L1) ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

} // namespace

SavedViews::SavedViews(QSettings *settings, const QString &key)
    : m_settings(settings), m_group(u"layout/%1/views"_s.arg(key))
{
}

std::vector<SavedView> SavedViews::all() const
{
    std::vector<SavedView> views;
    const int count = m_settings->beginReadArray(m_group);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        views.push_back(
            {m_settings->value("name"_L1).toString(), m_settings->value("quickFilter"_L1).toString(),
             m_settings->value("filter"_L1).toString(), m_settings->value("sort"_L1).toStringList(),
             m_settings->value("columns"_L1).toStringList(), m_settings->value("frozen"_L1).toInt()});
    }
    m_settings->endArray();
    return views;
}

void SavedViews::write(const std::vector<SavedView> &views)
{
    m_settings->remove(m_group);
    m_settings->beginWriteArray(m_group, static_cast<int>(views.size()));
    for (int i = 0; i < static_cast<int>(views.size()); ++i) {
        const SavedView &view = views[static_cast<std::size_t>(i)];
        m_settings->setArrayIndex(i);
        m_settings->setValue("name"_L1, view.name);
        m_settings->setValue("quickFilter"_L1, view.quickFilter);
        m_settings->setValue("filter"_L1, view.filter);
        m_settings->setValue("sort"_L1, view.sort);
        m_settings->setValue("columns"_L1, view.columns);
        m_settings->setValue("frozen"_L1, view.frozen);
    }
    m_settings->endArray();
}

bool SavedViews::has(const QString &name) const
{
    const std::vector<SavedView> views = all();
    return std::any_of(views.begin(), views.end(), named(name));
}

void SavedViews::save(const SavedView &view)
{
    std::vector<SavedView> views = all();
    const auto same = std::find_if(views.begin(), views.end(), named(view.name));
    if (same != views.end())
        *same = view;
    else
        views.push_back(view);
    write(views);
}

bool SavedViews::rename(const QString &name, const QString &newName)
{
    std::vector<SavedView> views = all();
    const auto view = std::find_if(views.begin(), views.end(), named(name));
    const auto taken = std::find_if(views.begin(), views.end(), named(newName));
    if (newName.isEmpty() || view == views.end() || (taken != views.end() && taken != view))
        return false;
    view->name = newName;
    write(views);
    return true;
}

void SavedViews::remove(const QString &name)
{
    std::vector<SavedView> views = all();
    std::erase_if(views, named(name));
    write(views);
}

SavedView currentView(const QString &name, const RowView &rows, const ColumnLayout &columns)
{
    return {name,
            rows.query().text,
            filterText(rows.query().where, rows.lineItems()->document()->columns()),
            sortWords(rows),
            columns.state(),
            columns.frozenColumns()};
}

QString showView(const SavedView &view, RowView *rows, FilterBar *bar, ColumnLayout *columns)
{
    const LineItemModel *model = rows->lineItems();
    const ParsedFilter filter = filterFromText(view.filter, model->document()->columns(),
                                               model->valueFormat());
    bar->clearFilter();
    bar->setText(view.quickFilter);
    rows->setWhere(filter.clauses);
    rows->setSort(sortKeys(view.sort, *model));
    columns->restore(view.columns, view.frozen);
    return filter.error ? filterErrorSentence(*filter.error) : QString();
}

} // namespace lineitems
