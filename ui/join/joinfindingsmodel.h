// What of a joined table is left out: line, key, value, and why. All of it, or one kind.
#pragma once

#include "models/bulk/keyjoin.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace lineitems {

class JoinFindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JoinFindingsModel)

public:
    enum Column { LineColumn, KeyColumn, HeadingColumn, ValueColumn, WhyColumn, ColumnCount };

    /// The document must outlive the model.
    JoinFindingsModel(std::shared_ptr<const CsvTable> table, const Document *document,
                      QObject *parent = nullptr);

    void setJoin(std::shared_ptr<const KeyJoin> join, const JoinRules &rules);
    /// Nothing: all kinds.
    void setKind(std::optional<JoinProblem> kind);
    /// As joinProblemCount() says it: of a key that several lines have, once.
    int count(JoinProblem kind) const;
    int countAll() const; ///< lines of all kinds
    /// These rows whole, tab-separated and quoted, with a line of titles: what a person takes to whoever made
    /// the table.
    QString asText(const std::vector<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void pick();
    const JoinFinding &findingAt(int row) const;
    QString text(const JoinFinding &finding, int column) const;

    std::shared_ptr<const CsvTable> m_table;
    const Document *m_document;
    std::shared_ptr<const KeyJoin> m_join;
    JoinRules m_rules;
    std::optional<JoinProblem> m_kind;
    std::vector<int> m_shown; ///< positions in KeyJoin::findings
};

} // namespace lineitems
