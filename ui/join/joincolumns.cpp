#include "ui/join/joincolumns.h"

#include "models/bulk/keyjoin.h"
#include "ui/join/joinsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/stillcombobox.h"
#include "ui/look/tablelook.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace lineitems {

namespace {

enum { HeadingColumn, ExampleColumn, PropertyColumn, ColumnCount };

QTableWidgetItem *plainItem(const QString &text)
{
    auto *item = new QTableWidgetItem(oneLineText(text, 80));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

JoinColumns::JoinColumns(const CsvTable &table, const Schema &columns, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setAccessibleName(tr("Columns of the table and their properties"));
    setHorizontalHeaderLabels({tr("In the table"), tr("First value"), tr("Property")});
    setUpListTable(this);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    const QStringList headings = headingsOf(table);
    const std::vector<int> guesses = guessColumns(headings, columns);
    QStandardItemModel *choices = makeChoices(columns, this);
    setRowCount(static_cast<int>(headings.size()));
    for (int column = 0; column < rowCount(); ++column) {
        addColumn(column, headings[column], tableText(table, 1, column), choices);
        showTarget(column, guesses[static_cast<std::size_t>(column)]);
    }
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    setColumnWidth(HeadingColumn, 120);
    setColumnWidth(ExampleColumn, 90);
}

QStandardItemModel *JoinColumns::makeChoices(const Schema &columns, QObject *parent)
{
    std::vector<int> order(static_cast<std::size_t>(columns.size()));
    for (std::size_t column = 0; column < order.size(); ++column)
        order[column] = static_cast<int>(column);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return columns.at(a).title().compare(columns.at(b).title(), Qt::CaseInsensitive) < 0;
    });
    auto *choices = new QStandardItemModel(parent);
    const auto add = [choices](const QString &text, int target) {
        auto *item = new QStandardItem(text);
        item->setData(target, Qt::UserRole);
        choices->appendRow(item);
    };
    add(tr("(leave out)"), noColumn);
    for (const int column : order) {
        const QString label = columns.at(column).title();
        add(columns.at(column).isReadOnly() ? tr("%1 (read-only)").arg(label) : label, column);
    }
    return choices;
}

void JoinColumns::addColumn(int column, const QString &heading, const QString &example,
                            QStandardItemModel *choices)
{
    setItem(column, HeadingColumn, plainItem(heading));
    setItem(column, ExampleColumn, plainItem(example));
    auto *choice = new StillComboBox(this);
    choice->setModel(choices);
    choice->setFrame(false);
    choice->setAccessibleName(tr("Property of “%1”").arg(heading));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setCellWidget(column, PropertyColumn, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, column] { choose(column); });
}

QComboBox *JoinColumns::choice(int column) const
{
    return qobject_cast<QComboBox *>(cellWidget(column, PropertyColumn));
}

std::vector<int> JoinColumns::targets() const
{
    std::vector<int> targets;
    for (int column = 0; column < rowCount(); ++column)
        targets.push_back(choice(column)->currentData().toInt());
    return targets;
}

void JoinColumns::setKey(int column)
{
    for (int row = 0; row < rowCount(); ++row) {
        QFont font = this->font();
        font.setBold(row == column);
        item(row, HeadingColumn)->setFont(font);
    }
}

void JoinColumns::choose(int column)
{
    const int target = choice(column)->currentData().toInt();
    for (int other = 0; other < rowCount(); ++other) {
        if (other != column && target != noColumn && choice(other)->currentData().toInt() == target)
            showTarget(other, noColumn);
    }
    Q_EMIT targetsChanged();
}

void JoinColumns::showTarget(int column, int target)
{
    const QSignalBlocker quiet(choice(column));
    choice(column)->setCurrentIndex(choice(column)->findData(target));
}

} // namespace lineitems
