// The requests exactly as they will go out, one at a time, and as a command line for cURL.
#pragma once

#include "models/changes/difftracker.h"

#include <QWidget>

#include <span>

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
    /// The session must outlive the widget.
    explicit RequestPreview(const Session *session, QWidget *parent = nullptr);

    /// They must outlive what they are shown for.
    void showInputs(std::span<const BatchInput> inputs);

    QString shownText() const;
    void copyAsCurl();

Q_SIGNALS:
    void copied();

private:
    std::span<const BatchInput> currentBatch() const;
    void showBatch();

    const Session *m_session;
    std::span<const BatchInput> m_inputs;
    QSpinBox *m_picker;
    QCheckBox *m_indent;
    QPlainTextEdit *m_body;
};

/// How many requests that many inputs take.
int requestCount(std::size_t inputs);

} // namespace lineitems
