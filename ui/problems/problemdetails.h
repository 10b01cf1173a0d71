// All that is known of why one row was not saved, to be read and copied. What the server said is plain text,
// also where it is a page of HTML.
#pragma once

#include "models/table/document.h"

#include <QDialog>

class QPlainTextEdit;

namespace lineitems {

/// A line for each fact; the message as it came, whole, at the end. Empty if the row has no result.
QString problemDetails(const Document &document, int documentRow);

class ProblemDetails final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemDetails)

public:
    explicit ProblemDetails(const QString &details, QWidget *parent = nullptr);

    QString shownText() const;
    void copy() const;

private:
    QString m_details;
    QPlainTextEdit *m_text;
};

} // namespace lineitems
