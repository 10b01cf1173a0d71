// The line at the window's foot: what was just done, else what there is to say about the current cell
// (so that the keyboard alone gets at what the mouse has tooltips for), what the selected cells come to, and how
// much is loaded and changed.
#pragma once

#include <QStatusBar>

class QLabel;

namespace lineitems {

class ElidedLabel;
class RowView;
class SummaryButton;

class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What was done, for a while.
    void report(const QString &text);
    /// About the current cell; it takes the place of a report when it changes to something.
    void setCellNote(const QString &text);
    QString cellNote() const;
    /// How many line items there are, how many of them a filter shows, and what is changed. Null: nothing is open.
    void showCounts(const RowView *rows);
    QString counts() const;
    SummaryButton *summary() const { return m_summary; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();

    ElidedLabel *m_note;
    SummaryButton *m_summary;
    QLabel *m_counts;
};

} // namespace lineitems
