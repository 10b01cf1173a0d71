// Which property each column of a table is about: guessed from the headings, and changed here.
#pragma once

#include "models/bulk/columnguess.h"
#include "models/files/csv.h"

#include <QTableWidget>

class QComboBox;
class QStandardItemModel;

namespace lineitems {

class JoinColumns final : public QTableWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JoinColumns)

public:
    /// `columns` are the document's.
    JoinColumns(const CsvTable &table, const Schema &columns, QWidget *parent = nullptr);

    /// For each column of the table the document's column, or noColumn.
    std::vector<int> targets() const;
    /// The key's line stands out.
    void setKey(int column);
    QComboBox *choice(int column) const;

Q_SIGNALS:
    void targetsChanged();

private:
    static QStandardItemModel *makeChoices(const Schema &columns, QObject *parent);
    void addColumn(int column, const QString &heading, const QString &example, QStandardItemModel *choices);
    /// No property is set from two columns: the other one lets it go.
    void choose(int column);
    void showTarget(int column, int target);
};

} // namespace lineitems
