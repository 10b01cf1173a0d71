// Picks one of some options: a list that is typed into, with an empty entry that clears.
#pragma once

#include "models/record/property.h"

#include <QComboBox>

#include <vector>

namespace lineitems {

struct Choice
{
    QString value; ///< what is sent
    QString label; ///< what people see
};

/// Hidden options are left out: HubSpot offers them to nobody any more.
std::vector<Choice> optionChoices(const Property &property);
/// Yes and No, or what the property calls them.
std::vector<Choice> booleanChoices(const Property &property);

class OptionEditor final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionEditor)

public:
    OptionEditor(const std::vector<Choice> &choices, QWidget *parent);

    void setValue(const QString &value);
    /// The value of the option whose label stands there, or the only one that begins so; else the text as it was
    /// typed.
    QString value() const;

protected:
    bool eventFilter(QObject *popup, QEvent *event) override;

private:
    void takeCompletion();
};

} // namespace lineitems
