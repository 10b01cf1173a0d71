#include "ui/review/guardstrip.h"

#include "ui/look/plainlabel.h"
#include "ui/review/extentcheck.h"
#include "ui/review/guardwords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>

namespace lineitems {

namespace {

constexpr int checksInALine = 3;

} // namespace

GuardStrip::GuardStrip(QWidget *parent) : QFrame(parent), m_layout(new QGridLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    QLabel *title = headingLabel(tr("Confirm what trips a guard rail"), 1.0, this);
    m_layout->addWidget(title, 0, 0, 1, checksInALine);
    m_layout->setContentsMargins(12, 8, 12, 8);
    for (int guard = 0; guard < guardCount; ++guard) {
        auto *check = new QCheckBox(this);
        m_checks[static_cast<std::size_t>(guard)] = check;
        check->hide();
        // A click on a kind that is confirmed in part confirms the rest.
        connect(check, &QCheckBox::clicked, this, [this, guard, check] {
            const bool confirmed = check->checkState() != Qt::Unchecked;
            Q_EMIT confirmChosen(static_cast<Guard>(guard), confirmed);
        });
    }
    hide();
}

void GuardStrip::showGuards(const Confirmations &confirmations, const GuardRails &rails)
{
    int shown = 0;
    for (int number = 0; number < guardCount; ++number) {
        const auto guard = static_cast<Guard>(number);
        QCheckBox *check = m_checks[static_cast<std::size_t>(number)];
        const int rows = confirmations.report().countOf(guard);
        check->setVisible(rows > 0);
        if (rows == 0)
            continue;
        check->setText(tr("%1: %Ln row(s)", nullptr, rows).arg(guardTitle(guard, rails)));
        const Qt::CheckState state = checkStateOf(confirmations.ofAll(guard));
        check->setTristate(state == Qt::PartiallyChecked);
        check->setCheckState(state);
        m_layout->addWidget(check, 1 + shown / checksInALine, shown % checksInALine);
        ++shown;
    }
    setVisible(shown > 0);
}

} // namespace lineitems
