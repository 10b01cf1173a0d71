// The filter as a line of text: price > 100 and name contains pro. Completes names, says what is wrong and where.
#pragma once

#include "models/table/filterparser.h"
#include "models/table/rowview.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace lineitems {

class FilterExpressionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterExpressionBar)

public:
    explicit FilterExpressionBar(RowView *rows, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    QCompleter *completer() const { return m_completer; }
    QString problem() const;
    void focusLine();

Q_SIGNALS:
    /// Esc, or Enter with a filter that can be read: the person wants to go on in the grid.
    void leftForGrid();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ParsedFilter parsed() const;
    void showQuery();
    void showApplied();
    void apply();
    void checkTyped();
    void suggest(bool askedFor);
    void complete(const QModelIndex &suggestion);
    void showError(const std::optional<FilterError> &error);
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    bool takesKeyOfList(int key);

    RowView *m_rows;
    QLineEdit *m_line;
    QLabel *m_error;
    QStandardItemModel *m_suggestions;
    QCompleter *m_completer;
    FilterClauses m_shown; ///< what the line was last made to say
    qsizetype m_completedFrom = 0; ///< where the word begins that a suggestion takes the place of
};

} // namespace lineitems
