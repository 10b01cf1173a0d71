// The questions that the window asks and waits for. Functions, so that tests can answer.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace lineitems {

enum class UnsavedAnswer { Review, Discard, Cancel };

/// Something that cannot be taken back, or should not happen by a slip of the hand. Plain text.
struct Question
{
    QString title;
    QString text;
    QString meaning;
    QString yes; ///< the button that does it; the other is Cancel
};

struct Prompts
{
    /// There are edits in that many rows that are not in HubSpot, and they would be lost.
    std::function<UnsavedAnswer(QWidget *parent, int rows)> unsaved;
    /// A run is going on. True: cancel it.
    std::function<bool(QWidget *parent)> stopRun;
    /// A token for that connection; `why` says what was wrong with the one before. Nothing: gave up.
    std::function<std::optional<QByteArray>(QWidget *parent, const QString &connection, const QString &why)>
        token;
    /// True: yes.
    std::function<bool(QWidget *parent, const Question &question)> confirm;
};

/// Those that ask by dialog.
Prompts dialogPrompts();

} // namespace lineitems
