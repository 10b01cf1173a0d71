// One value for all selected cells. What does not fit its property is explained, and not set.
#pragma once

#include "models/record/cellvalue.h"

#include <QDialog>

class QLabel;

namespace lineitems {

class SetValueDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetValueDialog)

public:
    /// `properties`: of the cells that can be edited, at least one; `cells`: how many cells that are.
    SetValueDialog(std::vector<Property> properties, int cells, const ValueFormat &format,
                   QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString problem() const;

Q_SIGNALS:
    void valueChosen(const QString &text);

private:
    QString heading(int cells) const;
    QString problemOf(const QString &text) const;
    void updateProblem();
    void choose();

    std::vector<Property> m_properties;
    ValueFormat m_format;
    QWidget *m_editor;
    QLabel *m_problem;
};

} // namespace lineitems
