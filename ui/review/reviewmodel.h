// What a submit would change, a line for each cell: old and new. Rows that are held back come first, with the
// reason, then those that trip a guard rail, each with a check to confirm it. Nothing is made per line, so that
// 100,000 changes open at once.
#pragma once

#include "models/changes/confirmations.h"
#include "models/changes/review.h"
#include "models/table/lineitemmodel.h"

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
        NoteColumn,
        ColumnCount
    };
    /// Of the rows that are neither held back nor trip a guard rail, and of those that do among themselves.
    enum class Order { LargestFirst, SmallestFirst, AsInTable };

    /// The line items must outlive the model. The document must not lose rows meanwhile.
    explicit ReviewModel(const LineItemModel *lineItems, QObject *parent = nullptr);

    /// Nothing is confirmed then. `rails` are those of the review.
    void setReview(std::shared_ptr<const Review> review, const GuardRails &rails);
    void setOrder(Order order);
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

Q_SIGNALS:
    void confirmationsChanged();

private:
    struct Line
    {
        int change = 0; ///< position among the changes, or among the rows held back
        int cell = -1; ///< -1: held back
        int guarded = -1; ///< position in the guard report, or -1
    };

    void makeLines();
    void addLines(int change, int guarded);
    void confirmRow(int position, bool confirmed);
    void emitConfirmed();
    QVariant checkOf(const Line &line, int column) const;
    QVariant alignmentOf(const Line &line, int column) const;
    QString text(const Line &line, int column) const;
    QString heldBackText(const HeldBackRow &row, int column) const;
    QString changeText(const Line &line, int column) const;
    QString moneyText(const Line &line) const;
    QString noteText(const Line &line) const;
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
    Order m_order = Order::LargestFirst;
    std::vector<Line> m_lines;
};

} // namespace lineitems
