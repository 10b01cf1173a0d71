#include "ui/window/prompts.h"

#include "ui/window/tokendialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace lineitems {

namespace {

struct PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::PromptWords)
};

UnsavedAnswer askUnsaved(QWidget *parent, int rows)
{
    QMessageBox box(QMessageBox::Warning, PromptWords::tr("Unsaved changes"),
                    PromptWords::tr("%Ln row(s) have changes that are not in HubSpot.", nullptr, rows),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(PromptWords::tr(
        "Review them and submit, or discard them. Discarded changes cannot be brought back."));
    const QPushButton *review = box.addButton(PromptWords::tr("&Review…"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(PromptWords::tr("&Discard changes"),
                                               QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == review)
        return UnsavedAnswer::Review;
    return box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Cancel;
}

bool askStopRun(QWidget *parent)
{
    QMessageBox box(QMessageBox::Warning, PromptWords::tr("A run is in progress"),
                    PromptWords::tr("Rows are being sent to HubSpot right now."), QMessageBox::NoButton,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        PromptWords::tr("If you cancel the run, the requests on their way are still waited for, so "
                        "that you know what was saved. The other rows are not sent."));
    const QPushButton *stop = box.addButton(PromptWords::tr("&Cancel the run"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(PromptWords::tr("&Keep going"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == stop;
}

std::optional<QByteArray> askToken(QWidget *parent, const QString &connection, const QString &why)
{
    TokenDialog dialog(connection, why, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.token();
}

bool askToConfirm(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.meaning);
    const QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

Prompts dialogPrompts()
{
    return {askUnsaved, askStopRun, askToken, askToConfirm};
}

} // namespace lineitems
