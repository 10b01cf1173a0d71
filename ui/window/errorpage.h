// A portal could not be opened: what happened, what it means, what to do now.
#pragma once

#include "ui/problems/errorsentences.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lineitems {

class ErrorPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorPage)

public:
    explicit ErrorPage(QWidget *parent = nullptr);

    struct Offers
    {
        bool token = false; ///< another one may help
        bool change = false; ///< the connection is one that a person set up
    };
    void showError(const ErrorText &text, Offers offers);
    QString what() const;

Q_SIGNALS:
    void retryChosen();
    void tokenChosen();
    void changeChosen();
    void backChosen();

private:
    QLabel *m_what;
    QLabel *m_meaning;
    QLabel *m_todo;
    QPushButton *m_retry;
    QPushButton *m_token;
    QPushButton *m_change;
};

} // namespace lineitems
