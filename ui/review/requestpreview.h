// The requests exactly as they will go out, one at a time, and as a command line for cURL.
#pragma once

#include "models/changes/difftracker.h"

#include <QWidget>

#include <span>
#include <vector>

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;

namespace lineitems {

class Session;

class RequestPreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestPreview)

public:
    /// The inputs and the session must outlive the widget.
    RequestPreview(const Session *session, const std::vector<BatchInput> *inputs, QWidget *parent = nullptr);

    QString shownText() const;
    void copyAsCurl();

Q_SIGNALS:
    void copied();

private:
    std::span<const BatchInput> currentBatch() const;
    void showBatch();

    const Session *m_session;
    const std::vector<BatchInput> *m_inputs;
    QSpinBox *m_picker;
    QCheckBox *m_indent;
    QPlainTextEdit *m_body;
};

/// How many requests that many inputs take.
int requestCount(std::size_t inputs);

} // namespace lineitems
