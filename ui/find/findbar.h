// Find: a bar at the grid's foot. Types, counts, goes from match to match; the grid marks them all.
#pragma once

#include "ui/find/findsearch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lineitems {

class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    FindBar(GridView *view, GridModel *grid, QWidget *parent = nullptr);

    void open();
    /// Opens the bar where it is not open, or has nothing to look for.
    void step(bool forward);
    FindSearch *search() const { return m_search; }
    QLineEdit *field() const { return m_text; }
    /// "3 of 120", or why there is nothing.
    QString countText() const;

Q_SIGNALS:
    void reported(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    QToolButton *addOption(const QString &text, const QString &toolTip);
    QToolButton *addButton(Qt::ArrowType arrow, const QString &name, void (FindBar::*what)());
    void connectSearch();
    void leave();
    void next() { m_search->step(true); }
    void previous() { m_search->step(false); }
    void takeQuery();
    void showState();
    QString stateText() const;

    GridView *m_view;
    FindSearch *m_search;
    QLineEdit *m_text;
    QLabel *m_count;
    QComboBox *m_where;
    QToolButton *m_matchCase = nullptr;
    QToolButton *m_wholeCell = nullptr;
    QToolButton *m_regex = nullptr;
    QString m_wrapNote; ///< until the next step
};

} // namespace lineitems
