#include "ui/filter/valuelistmodel.h"

#include "ui/filter/filterwords.h"
#include "ui/look/onelinetext.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace lineitems {

namespace {

QString withoutSpaces(QString text)
{
    return text.remove(u' ').remove(QChar::Nbsp);
}

} // namespace

ValueListModel::ValueListModel(const Property &property, QObject *parent)
    : QAbstractListModel(parent), m_property(property)
{
}

void ValueListModel::setValues(std::vector<DistinctValue> values,
                               const std::optional<FilterCondition> &clause)
{
    beginResetModel();
    m_values = std::move(values);
    m_others = !clause || clause->op == FilterOp::NoneOf;
    m_exceptions.clear();
    if (clause)
        markNamed(clause->values);
    list();
    endResetModel();
    Q_EMIT ticksChanged();
}

void ValueListModel::markNamed(const QStringList &values)
{
    QHash<QString, int> byKey;
    for (std::size_t i = 0; i < m_values.size(); ++i)
        byKey.insert(valueKey(m_property, m_values[i].text), static_cast<int>(i));
    for (const QString &named : values) {
        const QString key = valueKey(m_property, named);
        if (!byKey.contains(key)) {
            byKey.insert(key, static_cast<int>(m_values.size()));
            m_values.push_back({named, 0});
        }
        m_exceptions.insert(byKey.value(key));
    }
}

QString ValueListModel::titleOf(const DistinctValue &value) const
{
    return value.money.isEmpty() ? valueTitle(m_property.name, value.text) : value.money;
}

bool ValueListModel::isFound(const DistinctValue &value) const
{
    if (m_search.isEmpty() || valueTitle(m_property.name, value.text).contains(m_search, Qt::CaseInsensitive))
        return true;
    return !value.money.isEmpty() && !m_searchInMoney.isEmpty()
        && withoutSpaces(value.money).contains(m_searchInMoney, Qt::CaseInsensitive);
}

void ValueListModel::list()
{
    m_found.clear();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (isFound(m_values[i]))
            m_found.push_back(static_cast<int>(i));
    }
    m_listed = m_found;
    if (m_listed.size() <= mostListed)
        return;
    // The most frequent ones, in the order of all.
    std::nth_element(m_listed.begin(), m_listed.begin() + mostListed, m_listed.end(), [this](int a, int b) {
        const auto count = [this](int value) { return m_values[static_cast<std::size_t>(value)].count; };
        return std::pair(-count(a), a) < std::pair(-count(b), b);
    });
    m_listed.resize(mostListed);
    std::sort(m_listed.begin(), m_listed.end());
}

void ValueListModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text;
    m_searchInMoney = withoutSpaces(text);
    list();
    endResetModel();
}

void ValueListModel::setTicked(int value, bool ticked)
{
    if (ticked == m_others)
        m_exceptions.remove(value);
    else
        m_exceptions.insert(value);
}

void ValueListModel::tickFound(bool ticked)
{
    if (m_search.isEmpty()) {
        m_others = ticked;
        m_exceptions.clear();
    } else {
        for (const int value : m_found)
            setTicked(value, ticked);
    }
    if (!m_listed.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void ValueListModel::tickOnlyFound()
{
    m_others = false;
    m_exceptions = QSet<int>(m_found.begin(), m_found.end());
    if (!m_listed.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

std::optional<FilterCondition> ValueListModel::clause() const
{
    if (m_others && m_exceptions.isEmpty())
        return std::nullopt;
    std::vector<int> named(m_exceptions.begin(), m_exceptions.end());
    std::sort(named.begin(), named.end());
    FilterCondition condition{m_property.name, m_others ? FilterOp::NoneOf : FilterOp::OneOf, {}, false};
    for (const int value : named)
        condition.values << m_values[static_cast<std::size_t>(value)].text;
    return condition;
}

const DistinctValue &ValueListModel::valueAt(int row) const
{
    return m_values[static_cast<std::size_t>(m_listed[static_cast<std::size_t>(row)])];
}

int ValueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QVariant ValueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DistinctValue &value = valueAt(index.row());
    const QString title = oneLineText(titleOf(value));
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  (%2)").arg(title, QLocale().toString(value.count));
    case Qt::AccessibleTextRole:
        return tr("%1, in %Ln row(s)", nullptr, value.count).arg(title);
    case Qt::CheckStateRole:
        return isTicked(m_listed[static_cast<std::size_t>(index.row())]) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

Qt::ItemFlags ValueListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : base;
}

bool ValueListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setTicked(m_listed[static_cast<std::size_t>(index.row())], value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

} // namespace lineitems
