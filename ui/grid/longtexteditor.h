// A text of several lines, in a pop-up over its cell: as large as the text needs, up to a size that can be read.
// The way in which its lines end is kept.
#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace lineitems {

class LongTextEditor final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LongTextEditor)

public:
    explicit LongTextEditor(QWidget *parent);

    void setText(const QString &text);
    QString text() const;
    void insertLineBreak();
    QSize wantedSize(const QString &text) const;
    /// It lies over a cell: it says which keys end it, and grows with what is typed; downwards, or upwards at
    /// the grid's foot.
    void setPopUp();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();

    QLabel *m_hint;
    bool m_hasCrLf = false; ///< the lines end in CR LF
};

} // namespace lineitems
