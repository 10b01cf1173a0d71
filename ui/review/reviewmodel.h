// What a submit would change, a line for each cell: old and new. Rows that are held back come first, with the
// reason, then those that trip a guard rail, each with a check to confirm it, until a person sorts by a column.
// Nothing is made per line, so that 100,000 changes open at once; sorted they are on another thread.
#pragma once

#include "models/changes/confirmations.h"
#include "models/changes/reviewlines.h"
#include "models/table/lineitemmodel.h"
#include "ui/look/latestjob.h"

#include <QAbstractTableModel>

#include <memory>

namespace lineitems {

class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewModel)

public:
    enum Column {
        NameColumn,
        IdColumn,
        PropertyColumn,
        OldColumn,
        NewColumn,
        MoneyColumn,
        CopyColumn, ///< whether the row is the copy on a quote or an invoice
        NoteColumn,
        ColumnCount
    };
    /// The line items must outlive the model. The document must not lose rows meanwhile.
    explicit ReviewModel(const LineItemModel *lineItems, QObject *parent = nullptr);

    /// Nothing is confirmed then. `rails` are those of the review.
    void setReview(std::shared_ptr<const Review> review, const GuardRails &rails);
    /// The order while no column is sorted by.
    void setOrder(ReviewOrder order);
    void setCopies(CopyMarks copies);
    const CopyMarks &copies() const { return m_copies; }
    /// Lists the rows on quotes and invoices alone.
    void showOnlyCopies(bool only);
    /// All of them, in the order that is shown.
    const std::vector<ReviewLine> &lines() const { return m_lines; }
    const Confirmations &confirmations() const { return m_confirmations; }
    void confirmAll(Guard guard, bool confirmed);
    /// The check of the row that this line belongs to; nothing happens where it has none.
    void toggleRow(int line);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1: not by a column.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void confirmationsChanged();
    /// How many rows are to be sent and not listed.
    void unlistedRowsChanged(int rows);

private:
    using Line = ReviewLine;

    void orderLines();
    void showLines(std::vector<Line> lines);
    const Line &lineAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    /// The lines of one row are read as a group: what is the row's stands on the first.
    bool continuesRow(int row) const;
    bool isCopy(const Line &line) const;
    void confirmRow(int position, bool confirmed);
    void emitConfirmed();
    QVariant checkOf(int row, int column) const;
    QVariant alignmentOf(const Line &line, int column) const;
    QString text(int row, int column) const;
    QString heldBackText(const HeldBackRow &row, int column) const;
    QString changeText(int at, int column) const;
    QString moneyText(const Line &line) const;
    QString copyText(const Line &line) const;
    QString noteText(int row) const;
    QString reasonText(const HeldBackRow &row) const;
    QString nameOf(int documentRow) const;
    QString labelOf(const QString &property) const;
    QString heldText(const HeldBackRow &row, const QByteArray &wire) const;
    QString oldText(int documentRow, const QString &property, const QByteArray &wire) const;
    QString newText(int documentRow, const QString &property, const QByteArray &wire) const;

    std::shared_ptr<const Review> m_review;
    GuardRails m_rails;
    Confirmations m_confirmations;
    const LineItemModel *m_lineItems;
    CopyMarks m_copies;
    ReviewOrder m_order = ReviewOrder::LargestFirst;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_onlyCopies = false;
    std::vector<Line> m_lines; ///< all of them
    std::vector<Line> m_shown;
    LatestJob<std::vector<Line>> m_sorting;
};

} // namespace lineitems
