// What Workspace does with rows and cells that were chosen, here or in a panel: go there, select, set a value.
#include "ui/window/workspace.h"

#include "models/hubspot/recordlink.h"

#include "ui/grid/cellselection.h"
#include "ui/filter/filterbar.h"
#include "ui/grid/gridview.h"
#include "ui/grid/setvaluedialog.h"
#include "ui/join/joinopener.h"
#include "ui/look/noticebar.h"
#include "ui/look/onelinetext.h"

#include <QInputDialog>

namespace lineitems {

void Workspace::goToCell(int documentRow, const QString &property)
{
    if (m_grid->goToCell(documentRow, property))
        return;
    // The view filters on another thread; the cell is there once it has.
    connect(
        m_rows, &RowView::applied, this,
        [this, documentRow, property] { m_grid->goToCell(documentRow, property); }, Qt::SingleShotConnection);
    m_filterBar->clearFilter();
}

void Workspace::goToRecord()
{
    m_grid->commitEditor();
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to record"));
    dialog->setLabelText(tr("Record ID, or the address of its page:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const int row = m_session->document()->rowOf(recordIdIn(text));
        if (row >= 0)
            goToCell(row, QStringLiteral("name"));
        else
            Q_EMIT reported(tr("No line item here has the record ID %1.").arg(oneLineText(text)));
    });
    dialog->open();
}

void Workspace::selectRows(const std::vector<int> &rows, const QString &property)
{
    selectRowsThen(rows, property, [] {});
}

void Workspace::setValueIn(const std::vector<int> &rows, const QString &property)
{
    selectRowsThen(rows, property, [this] { setValue(); });
}

void Workspace::selectRowsThen(const std::vector<int> &rows, const QString &property,
                               const std::function<void()> &then)
{
    m_grid->commitEditor();
    if (m_grid->selectRows(rows, property)) {
        then();
        return;
    }
    connect(
        m_rows, &RowView::applied, this,
        [this, rows, property, then] {
            if (m_grid->selectRows(rows, property))
                then();
        },
        Qt::SingleShotConnection);
    m_filterBar->showOnly(rows);
}

void Workspace::pasteByKey()
{
    m_join->pasteByKey();
}

void Workspace::changeFromTable()
{
    m_join->changeFromTable();
}

void Workspace::connectJoin()
{
    connect(m_join, &JoinOpener::reported, this, &Workspace::reported);
    connect(m_join, &JoinOpener::refused, this,
            [this](const QString &text) { m_notice->showNotice(text, Tone::Bad); });
}

void Workspace::setValue()
{
    m_grid->commitEditor();
    SelectedCells cells = m_grid->selectedCells();
    const auto editable = [&](int position) {
        const int column = cells.columns[static_cast<std::size_t>(position)];
        const Property *property = m_lineItems->propertyAt(column + LineItemModel::firstPropertyColumn);
        return property && !property->isReadOnly() ? property : nullptr;
    };
    for (SelectedArea &area : cells.areas)
        std::erase_if(area.columns, [&](int position) { return !editable(position); });
    std::vector<Property> properties;
    for (int position = 0; position < static_cast<int>(cells.columns.size()); ++position) {
        if (const Property *property = editable(position))
            properties.push_back(*property);
    }
    if (properties.empty()) {
        Q_EMIT reported(tr("None of the selected cells can be edited."));
        return;
    }
    auto *dialog = new SetValueDialog(std::move(properties), static_cast<int>(cells.count()),
                                      m_lineItems->valueFormat(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The cells are known by rows and columns, which are others then.
    connect(m_session->document(), &Document::aboutToReset, dialog, &QDialog::reject);
    connect(dialog, &SetValueDialog::valueChosen, m_grid,
            [this, cells](const QString &text) { m_grid->fillCells(cells, text); });
    dialog->open();
}

} // namespace lineitems
