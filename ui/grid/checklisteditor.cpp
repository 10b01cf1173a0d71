#include "ui/grid/checklisteditor.h"

namespace lineitems {

ChecklistEditor::ChecklistEditor(const std::vector<Choice> &choices, QWidget *parent) : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    for (const Choice &choice : choices)
        addChoice(choice);
}

void ChecklistEditor::addChoice(const Choice &choice)
{
    auto *entry = new QListWidgetItem(choice.label, this);
    entry->setData(Qt::UserRole, choice.value);
    entry->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    entry->setCheckState(Qt::Unchecked);
}

void ChecklistEditor::setValues(const QString &text)
{
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString value = part.trimmed();
        int found = -1;
        for (int position = 0; position < count() && found < 0; ++position) {
            if (item(position)->data(Qt::UserRole).toString() == value)
                found = position;
        }
        if (found < 0) {
            addChoice({value, value});
            found = count() - 1;
        }
        item(found)->setCheckState(Qt::Checked);
    }
    setCurrentRow(0);
}

QString ChecklistEditor::values() const
{
    QStringList ticked;
    for (int position = 0; position < count(); ++position) {
        if (item(position)->checkState() == Qt::Checked)
            ticked << item(position)->data(Qt::UserRole).toString();
    }
    return ticked.join(u';');
}

QSize ChecklistEditor::wantedSize() const
{
    constexpr int mostLines = 9;
    const int line = qMax(sizeHintForRow(0), fontMetrics().height());
    return {qMax(sizeHintForColumn(0) + 32, 160), line * qMin(count(), mostLines) + 2 * frameWidth() + 2};
}

} // namespace lineitems
