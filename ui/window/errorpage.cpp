#include "ui/window/errorpage.h"

#include "ui/look/enterkey.h"
#include "ui/look/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

ErrorPage::ErrorPage(QWidget *parent)
    : QWidget(parent), m_what(headingLabel({}, 1.5, this)), m_meaning(plainLabel({}, this)),
      m_todo(plainLabel({}, this)), m_retry(new QPushButton(tr("&Try again"), this)),
      m_token(new QPushButton(tr("Enter a new to&ken…"), this)),
      m_change(new QPushButton(tr("&Change the connection…"), this))
{
    auto *back = new QPushButton(tr("&Back to start"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_token, m_retry, m_change, back}) {
        pressByEnter(button);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *card = new QWidget(this);
    card->setFixedWidth(620);
    auto *text = new QVBoxLayout(card);
    text->setSpacing(12);
    for (QLabel *label : {m_what, m_meaning, m_todo}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->addWidget(label);
    }
    text->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Not by alignment: that would give the card the height of unwrapped text.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &ErrorPage::retryChosen);
    connect(m_token, &QPushButton::clicked, this, &ErrorPage::tokenChosen);
    connect(m_change, &QPushButton::clicked, this, &ErrorPage::changeChosen);
    connect(back, &QPushButton::clicked, this, &ErrorPage::backChosen);
}

void ErrorPage::showError(const ErrorText &text, Offers offers)
{
    m_what->setText(text.what);
    m_meaning->setText(text.meaning);
    m_todo->setText(text.todo);
    m_token->setVisible(offers.token);
    m_change->setVisible(offers.change);
    (offers.token ? m_token : m_retry)->setFocus();
}

QString ErrorPage::what() const
{
    return m_what->text();
}

} // namespace lineitems
