// The values of a column with their counts, each with a tick: what a column's filter lets through.
#pragma once

#include "models/table/distinctvalues.h"
#include "models/table/filterexpression.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

namespace lineitems {

class ValueListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueListModel)

public:
    /// No more than this are listed at a time; a search reaches the others.
    static constexpr int mostListed = 1000;

    explicit ValueListModel(const Property &property, QObject *parent = nullptr);

    /// All values, in order; ticked are those that the clause lets through, all without one. A value that the
    /// clause names is listed also where no row has it.
    void setValues(std::vector<DistinctValue> values, const std::optional<FilterCondition> &clause);
    /// Lists only values that hold this text, money also as it is written in the list, with its groups and without.
    void setSearch(const QString &text);
    /// Ticks all values that are found, or none of them; without a search: all there are.
    void tickFound(bool ticked);
    /// Ticks what is found and nothing else.
    void tickOnlyFound();

    int foundCount() const { return static_cast<int>(m_found.size()); }
    /// Whether any value is let through.
    bool letsAnythingThrough() const { return m_others || !m_exceptions.isEmpty(); }
    /// Nothing if every value is let through.
    std::optional<FilterCondition> clause() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticksChanged();

private:
    bool isTicked(int value) const { return m_others != m_exceptions.contains(value); }
    void setTicked(int value, bool ticked);
    void markNamed(const QStringList &values);
    void list();
    QString titleOf(const DistinctValue &value) const;
    bool isFound(const DistinctValue &value) const;
    const DistinctValue &valueAt(int row) const;

    Property m_property;
    std::vector<DistinctValue> m_values;
    QString m_search;
    QString m_searchInMoney; ///< the same without spaces, which only part groups and codes
    std::vector<int> m_found; ///< positions in m_values
    std::vector<int> m_listed; ///< of those found, what is listed
    bool m_others = true; ///< what is let through but for the exceptions: everything, or nothing
    QSet<int> m_exceptions;
};

} // namespace lineitems
