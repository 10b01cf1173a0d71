#include "ui/change/templatefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace lineitems {

namespace {

QStandardItemModel *namesOf(const Schema &columns, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Property &property : columns.properties()) {
        const QString shown = property.label.isEmpty()
            ? property.name
            : QStringLiteral("%1 — %2").arg(property.name, property.label);
        auto *item = new QStandardItem(shown);
        item->setData(property.name, Qt::UserRole);
        model->appendRow(item);
    }
    return model;
}

} // namespace

TemplateField::TemplateField(const Schema &columns, QWidget *parent)
    : QLineEdit(parent), m_names(new QCompleter(this))
{
    m_names->setModel(namesOf(columns, m_names));
    // By label too: who looks for "SKU" need not know that it is called hs_sku.
    m_names->setFilterMode(Qt::MatchContains);
    m_names->setCaseSensitivity(Qt::CaseInsensitive);
    m_names->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &TemplateField::offerNames);
    connect(m_names, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insertName(index.data(Qt::UserRole).toString()); });
}

qsizetype TemplateField::nameStart() const
{
    const QString before = text().left(cursorPosition());
    const qsizetype brace = before.lastIndexOf(u'{');
    const bool isOpen = brace >= 0 && before.indexOf(u'}', brace) < 0;
    return isOpen ? brace + 1 : -1;
}

void TemplateField::offerNames()
{
    const qsizetype start = nameStart();
    if (start < 0)
        return m_names->popup()->hide();
    m_names->setCompletionPrefix(text().mid(start, cursorPosition() - start));
    if (m_names->completionCount() == 0)
        return m_names->popup()->hide();
    m_names->complete();
    m_names->popup()->setCurrentIndex(m_names->completionModel()->index(0, 0));
}

void TemplateField::insertName(const QString &name)
{
    const qsizetype start = nameStart();
    if (start < 0)
        return;
    const bool isClosed = text().mid(cursorPosition()).startsWith(u'}');
    const QString inserted = isClosed ? name : name + u'}';
    setText(text().left(start) + inserted + text().mid(cursorPosition()));
    setCursorPosition(static_cast<int>(start + name.size() + 1));
}

} // namespace lineitems
