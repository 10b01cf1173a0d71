// The offer to bring back what a window that crashed left behind: one abandoned desk after the other, in the
// recovery bar.
#pragma once

#include "models/session/session.h"
#include "ui/look/theme.h"

#include <QObject>

#include <deque>

namespace lineitems {

class RecoveryBar;

class Recovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recovery)

public:
    /// Both must outlive it. Looks for desks when all line items are loaded for the first time: cells of rows that
    /// are not there could not come back.
    Recovery(Session *session, RecoveryBar *bar, QObject *parent);

    bool isRestoring() const { return m_isRestoring; }
    /// The person was asked, and does not want what is offered.
    void discard();

Q_SIGNALS:
    /// Ask, then discard().
    void discardRequested(const lineitems::AbandonedDesk &desk);
    /// What came of it, to be read.
    void told(const QString &text, lineitems::Tone tone);

private:
    void take(const std::vector<AbandonedDesk> &desks);
    void restore();
    void tell(const BroughtBackSummary &summary);
    /// Leaves this desk and offers the next.
    void goOn();
    void showOffer();
    void updateEnabled();

    Session *m_session;
    RecoveryBar *m_bar;
    std::deque<AbandonedDesk> m_desks; ///< still to be offered; the first is in the bar
    bool m_hasLooked = false;
    bool m_isRestoring = false;
};

} // namespace lineitems
