// One operation of Change selection: the fields that it needs, and what they ask for.
#pragma once

#include "models/bulk/celloperation.h"
#include "ui/look/theme.h"

#include <QList>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSettings;

namespace lineitems {

struct ChangeWish
{
    std::optional<CellOperation> operation; ///< nothing while a field is not filled in well
    QString name; ///< for the undo step, behind the name of a column: "+5 %"
    QString problem; ///< what is wrong, or still to be done
    Tone tone = Tone::Bad; ///< of the problem: muted where nothing was typed yet
};

/// A field that is empty as yet, or holds what it cannot.
ChangeWish unfinished(const QString &whatToDo);
ChangeWish wrong(const QString &problem);

/// Chooses the item that holds what was stored; without one the choice stays.
void chooseStored(QComboBox *box, const QVariant &stored);

class ChangePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangePage)

public:
    using Choices = QList<std::pair<QString, QVariant>>; ///< what people see, and what is stored
    using Reader = std::function<ChangeWish(const ChangePage &)>;

    /// `key` names the operation and its fields in the settings.
    ChangePage(const QString &key, const QString &title, QWidget *parent);

    QString key() const { return objectName(); }
    QString title() const { return m_title; }
    ChangeWish wish() const { return m_reader(*this); }
    /// How halves and money are rounded is asked for on this page.
    bool rounds() const { return m_rounds; }

    // Building it. The key of a field is its widget's object name.
    void addLine(const QString &key, const QString &label, const QString &hint = {});
    void addChoice(const QString &key, const QString &label, const Choices &choices);
    void addCheck(const QString &key, const QString &label);
    void addField(const QString &label, QWidget *field);
    void addNote(const QString &text);
    void setReader(const Reader &reader, bool rounds = false);
    /// A field of the same page that is remembered, and tells when it changes.
    void follow(QLineEdit *line, const QString &key);

    // What stands in it.
    QString text(const QString &key) const;
    QVariant choice(const QString &key) const;
    bool isChecked(const QString &key) const;
    void setFieldEnabled(const QString &key, bool enabled);

    void focusFirst();
    void store(QSettings *settings) const;
    void restore(const QSettings *settings);

Q_SIGNALS:
    void edited();

private:
    QString m_title;
    QFormLayout *m_form;
    QStringList m_keys; ///< of the fields that are remembered
    Reader m_reader;
    bool m_rounds = false;
};

} // namespace lineitems
