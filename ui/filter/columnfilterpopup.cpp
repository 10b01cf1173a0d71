#include "ui/filter/columnfilterpopup.h"

#include "models/table/filtervalue.h"
#include "ui/filter/conditioneditor.h"
#include "ui/filter/filterwords.h"
#include "ui/filter/valuelistmodel.h"
#include "ui/look/plainlabel.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

namespace {

Property propertyNamed(const RowView &rows, const QString &name)
{
    const Property *property = rows.lineItems()->document()->columns().find(name);
    return property ? *property : statusProperty();
}

} // namespace

ColumnFilterPopup::ColumnFilterPopup(RowView *rows, const QString &property, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_rows(rows), m_property(propertyNamed(*rows, property)),
      m_heading(headingLabel(columnTitle(rows->lineItems()->document()->columns(), property), 1.0, this)),
      m_condition(new ConditionEditor(m_property, this)), m_search(new QLineEdit(this)),
      m_values(new ValueListModel(m_property, this)), m_list(new QListView(this)),
      m_note(plainLabel({}, this)), m_problem(plainLabel({}, this)),
      m_apply(new QPushButton(tr("&Apply"), this)),
      m_counting([this](std::vector<DistinctValue> values) { showCounted(std::move(values)); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Filter of the column %1").arg(m_heading->text()));
    buildLayout();
    readClauses();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_values->setSearch(text);
        updateState();
    });
    connect(m_values, &ValueListModel::ticksChanged, this, &ColumnFilterPopup::updateState);
    // What was wrong is being mended.
    connect(m_condition->comparison(), &QComboBox::currentIndexChanged, this,
            &ColumnFilterPopup::updateState);
    for (const auto *field : m_condition->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, this, &ColumnFilterPopup::updateState);
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list)})
        widget->installEventFilter(this);
    count();
    m_search->setFocus();
}

void ColumnFilterPopup::buildLayout()
{
    m_search->setPlaceholderText(tr("Search values"));
    m_search->setAccessibleName(tr("Search values"));
    m_search->setToolTip(tr("Enter shows the rows with the values that are found"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Values"));
    m_list->setModel(m_values);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note->setWordWrap(true);
    m_problem->setWordWrap(true);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeFor(colors).mutedText);
    m_note->setPalette(colors);
    colors.setColor(QPalette::WindowText, themeFor(colors).badText);
    m_problem->setPalette(colors);
    m_problem->hide();
    m_condition->setVisible(!m_property.name.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_condition);
    layout->addWidget(m_search);
    layout->addLayout(makeTickButtons());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    layout->addLayout(makeButtons());
    resize(300, 420);
}

QLayout *ColumnFilterPopup::makeTickButtons()
{
    auto *row = new QHBoxLayout;
    const std::pair<QString, bool> all[] = {{tr("Select a&ll"), true}, {tr("Select &none"), false}};
    for (const auto &[text, ticked] : all) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(true); // Enter presses it, as it does in a dialog
        connect(button, &QPushButton::clicked, m_values, [this, on = ticked] { m_values->tickFound(on); });
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

QLayout *ColumnFilterPopup::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *clearIt = new QPushButton(tr("&Clear filter"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {clearIt, cancel, m_apply})
        button->setAutoDefault(true);
    row->addWidget(clearIt);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_apply);
    connect(clearIt, &QPushButton::clicked, this, &ColumnFilterPopup::clear);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_apply, &QPushButton::clicked, this, &ColumnFilterPopup::apply);
    return row;
}

void ColumnFilterPopup::readClauses()
{
    bool hasCondition = false;
    for (const FilterNode &clause : m_rows->query().where) {
        const bool mine = clause.kind == FilterNode::Condition
            && clause.condition.property == m_property.name;
        const bool editable = mine && ConditionEditor::canEdit(clause.condition, m_property.type);
        if (mine && isListed(clause.condition.op) && !m_ticked) {
            m_ticked = clause.condition;
        } else if (editable && !hasCondition) {
            hasCondition = true;
            m_condition->setCondition(clause.condition);
        } else {
            m_others.push_back(clause);
        }
    }
}

void ColumnFilterPopup::count()
{
    RowQuery query = m_rows->query();
    query.sort.clear();
    query.where = withoutColumn(query.where, m_property.name);
    m_counting.run([table = m_rows->lineItems()->document()->snapshot(), query, name = m_property.name,
                    format = m_rows->lineItems()->valueFormat()](const CancelCheck &cancelled) {
        return distinctValues(table, matchingRows(table, query, format, cancelled), name, format, cancelled);
    });
    updateState();
}

void ColumnFilterPopup::showCounted(std::vector<DistinctValue> values)
{
    m_values->setValues(std::move(values), m_ticked);
    if (m_values->rowCount() > 0)
        m_list->setCurrentIndex(m_values->index(0));
    updateState();
}

void ColumnFilterPopup::updateState()
{
    const int found = m_values->foundCount();
    if (isCounting())
        m_note->setText(tr("Counting…"));
    else if (found > ValueListModel::mostListed)
        m_note->setText(tr("The %L1 most frequent of %L2 values. Search to see others.")
                            .arg(ValueListModel::mostListed)
                            .arg(found));
    else
        m_note->setText(tr("%Ln value(s)", nullptr, found));
    const bool nothing = !isCounting() && !m_values->letsAnythingThrough();
    m_apply->setEnabled(!isCounting() && !nothing);
    setProblem(nothing ? tr("Choose at least one value.") : QString());
}

void ColumnFilterPopup::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString ColumnFilterPopup::problem() const
{
    return m_problem->text();
}

void ColumnFilterPopup::apply()
{
    if (!m_apply->isEnabled())
        return;
    FilterClauses clauses = m_others;
    if (auto ticked = m_values->clause())
        clauses.push_back({FilterNode::Condition, std::move(*ticked), {}});
    if (const auto condition = m_condition->condition()) {
        const ParsedFilter parsed = readCondition(*condition);
        if (parsed.error)
            return setProblem(conditionProblem(*parsed.error));
        clauses.insert(clauses.end(), parsed.clauses.begin(), parsed.clauses.end());
    }
    m_rows->setWhere(std::move(clauses));
    close();
}

ParsedFilter ColumnFilterPopup::readCondition(const FilterCondition &condition) const
{
    const LineItemModel *model = m_rows->lineItems();
    // A listed value may be none of its type, but what is typed here is a slip then.
    const QStringList listed = isListed(condition.op) ? condition.values : QStringList();
    for (const QString &value : listed) {
        if (!filterValue(m_property, value, model->valueFormat()))
            return {{}, FilterError{valueProblem(m_property), 0, 0, value, m_property.name}};
    }
    // Read as if it had been typed into the filter bar: one place knows what fits.
    return filterFromText(filterText({{FilterNode::Condition, condition, {}}}), model->document()->columns(),
                          model->valueFormat());
}

void ColumnFilterPopup::applyFound()
{
    if (isCounting() || m_values->foundCount() == 0)
        return;
    if (!m_search->text().isEmpty())
        m_values->tickOnlyFound();
    apply();
}

void ColumnFilterPopup::clear()
{
    m_rows->setWhere(withoutColumn(m_rows->query().where, m_property.name));
    close();
}

bool ColumnFilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (watched == m_search)
        applyFound();
    else
        apply();
    return true;
}

void ColumnFilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lineitems
