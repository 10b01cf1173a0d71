// Opens a colleague's plan file in the portal that is open: its changes become edits, one undo step, and the
// review is asked for exactly those. What is not as it was saved, or is for another portal, is refused.
#pragma once

#include "models/files/planfile.h"
#include "models/session/planopening.h"
#include "ui/review/reviewscope.h"

#include <QObject>

#include <memory>

namespace lineitems {

class Session;

class PlanOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanOpener)

public:
    /// The session must outlive it.
    PlanOpener(Session *session, QObject *parent);

    /// Reads on another thread. Ends with opened() or refused().
    void open(const QString &path);

Q_SIGNALS:
    void opened(const lineitems::ReviewScope &scope);
    /// Why, for people.
    void refused(const QString &why);

private:
    struct Reading
    {
        QString fileError;
        PlanResult result;
    };

    static std::shared_ptr<const Reading> read(const QString &path);
    QString refusal(const Reading &reading, const QString &file) const;
    QString editsInTheWay() const;
    QString whyNotNow() const;
    void take(const std::shared_ptr<const Reading> &reading, const QString &path);
    void finish(const PlanFile &plan, PlanOpening &opening);
    static QString originText(const PlanFile &plan, const PlanOpening &opening);

    Session *m_session;
};

} // namespace lineitems
