// A line for a text template: after { it offers the names of properties.
#pragma once

#include "models/record/property.h"

#include <QLineEdit>

class QCompleter;

namespace lineitems {

class TemplateField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateField)

public:
    TemplateField(const Schema &columns, QWidget *parent);

    QCompleter *names() const { return m_names; }

private:
    /// Where the name at the cursor begins, or -1 where there is none.
    qsizetype nameStart() const;
    void offerNames();
    void insertName(const QString &name);

    QCompleter *m_names;
};

} // namespace lineitems
