#include "ui/window/emptystate.h"

#include "ui/problems/errorsentences.h"

#include <QCoreApplication>

namespace lineitems {

namespace {

struct EmptyWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::EmptyState)
};

EmptyState loadEnd(const RowError &error, const Connection &connection)
{
    const auto action = EmptyState::Action::Reload;
    if (error.problem == RowProblem::None)
        return {EmptyWords::tr("This portal has no line items yet."),
                EmptyWords::tr("They are made in HubSpot, on a deal or a quote. When there are some, load "
                               "again."),
                EmptyWords::tr("Load again"), action};
    if (error.problem == RowProblem::Cancelled)
        return {EmptyWords::tr("Loading was stopped before the first row came."),
                EmptyWords::tr("Nothing was changed in HubSpot."), EmptyWords::tr("Load all"), action};
    const ErrorText text = openErrorText(error, connection);
    return {text.what, text.meaning + u'\n' + text.todo, EmptyWords::tr("Load again"), action};
}

EmptyState noMatch(const RowQuery &query)
{
    const auto action = EmptyState::Action::ClearFilter;
    if (!query.where.empty())
        return {EmptyWords::tr("No rows match the filters."),
                EmptyWords::tr("The line items are all there; the filter hides them."),
                EmptyWords::tr("Clear the filters"), action};
    if (query.text.isEmpty())
        return {EmptyWords::tr("No rows of this kind right now."),
                EmptyWords::tr("The line items are all there; the filter hides them."),
                EmptyWords::tr("Show all rows"), action};
    return {EmptyWords::tr("No rows match “%1”.").arg(query.text),
            EmptyWords::tr("Every word must stand in some column of the row. Try fewer words, or clear the "
                           "filter."),
            EmptyWords::tr("Clear the filter"), action};
}

} // namespace

std::optional<EmptyState> emptyState(const EmptyFacts &facts)
{
    if (facts.shownRows > 0)
        return std::nullopt;
    const bool comes = facts.state == Session::State::Opening || facts.state == Session::State::Loading;
    if (comes && facts.allRows > 0)
        return std::nullopt;
    if (comes)
        return EmptyState{EmptyWords::tr("Loading line items…"),
                          EmptyWords::tr("The first rows can be edited as soon as they are here."), QString(),
                          EmptyState::Action::None};
    if (facts.state == Session::State::Broken)
        return std::nullopt;
    return facts.allRows == 0 ? loadEnd(facts.loadError, facts.connection) : noMatch(facts.query);
}

} // namespace lineitems
