// Asks how the selected cells are to go on: in which direction, and by what step. Shows how that begins.
#pragma once

#include "models/bulk/series.h"
#include "ui/grid/fillblocks.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lineitems {

struct SeriesChoice
{
    FillDirection direction = FillDirection::Down;
    bool byStep = false; ///< else as the filled cells suggest
    SeriesStep step;
};

class SeriesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesDialog)

public:
    using Preview = std::function<QString(const SeriesChoice &)>;

    SeriesDialog(FillDirection direction, Preview preview, QWidget *parent = nullptr);

    QComboBox *directionBox() const { return m_direction; }
    QComboBox *kindBox() const { return m_kind; }
    QLineEdit *stepEdit() const { return m_step; }
    QComboBox *unitBox() const { return m_unit; }
    /// How the series begins, or what keeps it from it.
    QString previewText() const;

Q_SIGNALS:
    void chosen(const lineitems::SeriesChoice &choice);

private:
    void buildLayout();
    /// Nothing while the step is no number.
    std::optional<SeriesChoice> choice() const;
    void refresh();
    void choose();

    Preview m_preview;
    QComboBox *m_direction;
    QComboBox *m_kind;
    QLineEdit *m_step;
    QComboBox *m_unit;
    QLabel *m_text;
    QPushButton *m_fill = nullptr;
};

} // namespace lineitems
