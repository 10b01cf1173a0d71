// One condition of a column's filter: a comparison that fits the column's type, and the values it needs.
#pragma once

#include "models/record/property.h"
#include "models/table/filterexpression.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lineitems {

class ConditionEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConditionEditor)

public:
    explicit ConditionEditor(const Property &property, QWidget *parent = nullptr);

    void setCondition(const FilterCondition &condition);
    /// What was typed, unchecked; nothing where no condition is chosen.
    std::optional<FilterCondition> condition() const;
    /// Whether all of that condition can be shown and edited here, for a column of that type.
    static bool canEdit(const FilterCondition &condition, PropertyType type);
    QComboBox *comparison() const { return m_op; }
    QLineEdit *value() const { return m_first; }

private:
    void updateFields();

    Property m_property;
    QComboBox *m_op;
    QLineEdit *m_first;
    QLabel *m_and;
    QLineEdit *m_second;
};

} // namespace lineitems
