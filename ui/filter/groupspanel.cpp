#include "ui/filter/groupspanel.h"

#include "ui/filter/filterwords.h"
#include "ui/filter/groupmodel.h"
#include "ui/look/plainlabel.h"
#include "ui/look/sortablelist.h"
#include "ui/look/tablelook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Edits come in bursts.
constexpr int pauseMs = 400;
/// The sums of a group in several currencies are as long as they like; the tooltip has all of them.
constexpr int widestSum = 170;
constexpr int narrowestColumn = 50;
const QString currencyProperty = u"hs_line_item_currency_code"_s;

/// A row with several options would be in several groups, and numbers are for sums.
bool canGroup(const Property &property)
{
    return property.type != PropertyType::MultiEnumeration && property.type != PropertyType::Number
        && property.fieldType != "textarea"_L1 && property.fieldType != "html"_L1;
}

/// What people group by most comes first: deal, currency, options.
int placeOf(const Property &property)
{
    if (property.name == "deal_name"_L1)
        return 0;
    if (property.name == currencyProperty)
        return 1;
    return property.type == PropertyType::Enumeration || property.type == PropertyType::Bool ? 2 : 3;
}

} // namespace

GroupsPanel::GroupsPanel(QWidget *parent)
    : QDockWidget(tr("Groups"), parent), m_model(new GroupModel(this)), m_table(new QTableView),
      m_groupBy(new QComboBox), m_sums(new QMenu(this)), m_note(plainLabel({})),
      m_counting([this](std::vector<RowGroup> groups) { showCounted(std::move(groups)); })
{
    setObjectName(QStringLiteral("groups"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_table->setAccessibleName(tr("Groups"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    setUpListTable(m_table);
    makeSortable(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isLayingOut)
            m_resized.insert(column);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &GroupsPanel::layOutColumns);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    m_note->setWordWrap(true);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->addLayout(makeChoices());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    setWidget(content);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &GroupsPanel::count);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &GroupsPanel::count);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

QLayout *GroupsPanel::makeChoices()
{
    auto *row = new QHBoxLayout;
    auto *label = plainLabel(tr("Group by"));
    m_groupBy->setAccessibleName(tr("Group by"));
    m_groupBy->setMaxVisibleItems(20);
    m_groupBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groupBy->setMinimumContentsLength(14);
    auto *sums = new QToolButton;
    sums->setText(tr("Sums"));
    sums->setToolTip(tr("Which columns are added up"));
    sums->setFocusPolicy(Qt::StrongFocus);
    sums->setPopupMode(QToolButton::InstantPopup);
    sums->setMenu(m_sums);
    row->addWidget(label);
    row->addWidget(m_groupBy, 1);
    row->addWidget(sums);
    return row;
}

void GroupsPanel::setRows(RowView *rows)
{
    m_counting.cancel();
    m_pause.stop();
    if (m_rows) {
        m_rows->disconnect(this);
        m_rows->lineItems()->document()->disconnect(this);
    }
    m_rows = rows;
    m_laidOut = {};
    m_resized.clear();
    m_model->clear();
    if (!rows)
        return;
    const Document *document = rows->lineItems()->document();
    connect(rows, &RowView::applied, this, &GroupsPanel::countSoon);
    connect(document, &Document::cellsChanged, this, &GroupsPanel::countSoon);
    connect(document, &Document::rowsAppended, this, &GroupsPanel::countSoon);
    connect(document, &Document::wasReset, this, &GroupsPanel::fillChoices);
    fillChoices();
}

void GroupsPanel::fillChoices()
{
    const Schema &columns = m_rows->lineItems()->document()->columns();
    std::vector<const Property *> choices;
    for (const Property &property : columns.properties()) {
        if (canGroup(property))
            choices.push_back(&property);
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Property *a, const Property *b) { return placeOf(*a) < placeOf(*b); });
    // Before the columns are known there is the status alone, which nobody has chosen.
    const bool isFirst = m_groupBy->count() <= 1;
    const QString before = m_groupBy->currentData().toString();
    {
        const QSignalBlocker blocker(m_groupBy);
        m_groupBy->clear();
        for (const Property *property : choices)
            m_groupBy->addItem(columnTitle(columns, property->name), property->name);
        m_groupBy->addItem(columnTitle(columns, {}), QString());
        m_groupBy->setCurrentIndex(isFirst ? 0 : qMax(0, m_groupBy->findData(before)));
    }
    fillSums(columns);
    countSoon();
}

void GroupsPanel::fillSums(const Schema &columns)
{
    QStringList chosen = query().sums;
    if (chosen.isEmpty())
        chosen = {u"amount"_s};
    m_sums->clear();
    for (const Property &property : columns.properties()) {
        if (property.type != PropertyType::Number || property.name == recordIdProperty)
            continue;
        QAction *action = m_sums->addAction(columnTitle(columns, property.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(chosen.contains(property.name));
        action->setData(property.name);
        connect(action, &QAction::toggled, this, &GroupsPanel::count);
    }
}

GroupQuery GroupsPanel::query() const
{
    GroupQuery query{m_groupBy->currentData().toString(), {}, currencyProperty};
    const QList<QAction *> actions = m_sums->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            query.sums << action->data().toString();
    }
    return query;
}

void GroupsPanel::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    countSoon();
}

void GroupsPanel::countSoon()
{
    if (m_rows && isVisible())
        m_pause.start();
}

void GroupsPanel::count()
{
    m_pause.stop();
    if (!m_rows || !isVisible() || m_groupBy->count() == 0)
        return;
    m_counted = query();
    // The groups that are not chosen stay in the list.
    RowQuery shown = m_rows->query();
    shown.sort.clear();
    shown.where = withoutColumn(shown.where, m_counted.property);
    const LineItemModel *model = m_rows->lineItems();
    m_counting.run([table = model->document()->snapshot(), shown, groups = m_counted,
                    format = model->valueFormat()](const CancelCheck &cancelled) {
        return rowGroups(table, matchingRows(table, shown, format, cancelled), groups, format, cancelled);
    });
    m_note->setText(tr("Counting…"));
}

void GroupsPanel::showCounted(std::vector<RowGroup> groups)
{
    if (!m_rows)
        return;
    const int current = m_table->currentIndex().row();
    m_model->setGroups(std::move(groups), m_counted, m_rows->lineItems()->document()->columns());
    layOutColumns();
    if (current >= 0 && current < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(current, 0));
    const int count = qMax(0, m_model->rowCount() - 1);
    m_note->setText(tr("%Ln group(s). Click or press Enter to see the rows of one.", nullptr, count));
}

void GroupsPanel::layOutColumns()
{
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    const bool isFresh = m_laidOut != m_model->query();
    m_laidOut = m_model->query();
    if (isFresh)
        m_resized.clear();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(GroupModel::ValueColumn, QHeaderView::Stretch);
    for (int column = GroupModel::CountColumn; column < m_model->columnCount(); ++column) {
        if (m_resized.contains(column))
            continue;
        // Sums come and go with the filter: a column that grows only does not jump about.
        const int before = isFresh ? 0 : header->sectionSize(column);
        header->resizeSection(column, qMax(before, qMin(wantedWidth(column), widestSum)));
    }
}

int GroupsPanel::wantedWidth(int column) const
{
    constexpr int mostMeasured = 300;
    const QHeaderView *header = m_table->horizontalHeader();
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    // Only the title that it is sorted by needs the room of the arrow.
    int width = column == header->sortIndicatorSection()
        ? header->sectionSizeHint(column)
        : header->fontMetrics().horizontalAdvance(title) + 3 * style()->pixelMetric(QStyle::PM_HeaderMargin);
    for (int row = 0; row < qMin(m_model->rowCount(), mostMeasured); ++row) {
        // The sum of all rows may be one of many currencies: the names of the groups need the room more.
        if (!m_model->isTotal(row) || m_model->hasOneCurrency(row))
            width = qMax(width, m_table->sizeHintForIndex(m_model->index(row, column)).width() + 1);
    }
    return width;
}

void GroupsPanel::choose(int row)
{
    if (!m_rows || row < 0 || row >= m_model->rowCount())
        return;
    const QString property = m_model->query().property;
    FilterClauses clauses = withoutColumn(m_rows->query().where, property);
    if (!m_model->isTotal(row)) {
        const FilterCondition condition{property, FilterOp::OneOf, {m_model->group(row).value}, false};
        clauses.push_back({FilterNode::Condition, condition, {}});
    }
    m_rows->setWhere(std::move(clauses));
}

bool GroupsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    choose(m_table->currentIndex().row());
    return true;
}

} // namespace lineitems
