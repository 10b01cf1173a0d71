#include "ui/window/portalbadge.h"

#include "ui/look/plaintooltip.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace lineitems {

namespace {

constexpr int padding = 12;
constexpr int mostWidth = 500;

} // namespace

QString portalText(const Connection &connection, const AccountInfo &account)
{
    QStringList parts;
    if (connection.isSandbox)
        parts << PortalBadge::tr("Sandbox");
    const QString name = account.name.isEmpty() || connection.isSandbox ? connection.name : account.name;
    if (!name.isEmpty() && !parts.contains(name))
        parts << name;
    if (!account.portalId.isEmpty())
        parts << PortalBadge::tr("portal %1").arg(account.portalId);
    // "STANDARD" says nothing; the others say that this is no production portal.
    if (!account.accountType.isEmpty() && account.accountType != QLatin1StringView("STANDARD")
        && !connection.isSandbox)
        parts << account.accountType;
    return parts.join(QStringLiteral(" · "));
}

namespace {

QString toolTipText(const QString &portal, const Connection &connection)
{
    if (connection.isSandbox)
        return PortalBadge::tr("%1\nPractice data on this computer. Nothing here touches a real portal.")
            .arg(portal);
    QString text = PortalBadge::tr("%1\nWhat you submit goes to this portal: %2")
                       .arg(portal, connection.baseUrl.host());
    if (connection.version != ApiVersion::V3)
        text += u'\n' + PortalBadge::tr("API version: %1").arg(apiVersionName(connection.version));
    return text;
}

} // namespace

PortalBadge::PortalBadge(QWidget *parent) : QWidget(parent)
{
    clear();
}

void PortalBadge::setPortal(const Connection &connection, const AccountInfo &account)
{
    m_text = portalText(connection, account);
    m_isSandbox = connection.isSandbox;
    setAccessibleName(tr("Open portal: %1").arg(m_text));
    setToolTip(plainToolTip(toolTipText(m_text, connection)));
    updateGeometry();
    update();
}

void PortalBadge::clear()
{
    m_text.clear();
    m_isSandbox = false;
    setAccessibleName(tr("No portal is open"));
    setToolTip({});
    updateGeometry();
    update();
}

QSize PortalBadge::sizeHint() const
{
    if (m_text.isEmpty())
        return {0, 0};
    QFont bold = font();
    bold.setBold(true);
    const int width = QFontMetrics(bold).horizontalAdvance(m_text) + 2 * padding + 2;
    return {qMin(width, mostWidth), fontMetrics().height() + 10};
}

void PortalBadge::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int tall = fontMetrics().height() + 10;
    const QRectF shape(0, (height() - tall) / 2.0, qMin(width(), sizeHint().width()), tall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isSandbox ? theme.sandboxBadge : theme.portalBadge);
    painter.drawRoundedRect(shape, 5, 5);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.badgeText);
    const QRectF room = shape.adjusted(padding, 0, -padding, 0);
    const QString elided = QFontMetrics(bold).elidedText(m_text, Qt::ElideMiddle, int(room.width()) + 1);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided);
}

} // namespace lineitems
