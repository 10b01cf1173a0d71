#include "ui/look/statuspresentation.h"

#include <QCoreApplication>

namespace lineitems {

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::StatusWords)
};

} // namespace

StatusLook statusLook(RowStatus status)
{
    switch (status) {
    case RowStatus::Unchanged:
        return {};
    case RowStatus::Changed:
        return {StatusWords::tr("Changed"), Glyph::Dot, Tone::Warning};
    case RowStatus::Saved:
        return {StatusWords::tr("Saved"), Glyph::Check, Tone::Good};
    case RowStatus::NotSent:
        return {StatusWords::tr("Not sent"), Glyph::Minus, Tone::Warning};
    case RowStatus::Submitting:
        return {StatusWords::tr("Sending…"), Glyph::ArrowUp, Tone::Info};
    case RowStatus::Invalid:
        return {StatusWords::tr("Not valid"), Glyph::Warning, Tone::Bad};
    case RowStatus::Unknown:
        return {StatusWords::tr("Unknown"), Glyph::Question, Tone::Warning};
    case RowStatus::Conflict:
        return {StatusWords::tr("Conflict"), Glyph::Swap, Tone::Bad};
    case RowStatus::Failed:
        return {StatusWords::tr("Failed"), Glyph::Cross, Tone::Bad};
    }
    Q_UNREACHABLE();
}

StatusLook outcomeLook(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return statusLook(RowStatus::NotSent);
    case Outcome::Saved:
        return statusLook(RowStatus::Saved);
    case Outcome::Failed:
        return statusLook(RowStatus::Failed);
    case Outcome::Conflict:
        return statusLook(RowStatus::Conflict);
    case Outcome::Unknown:
        return statusLook(RowStatus::Unknown);
    }
    Q_UNREACHABLE();
}

QString problemSentence(CellProblem problem, const Property &property)
{
    switch (problem) {
    case CellProblem::None:
        return {};
    case CellProblem::NotANumber:
        return StatusWords::tr("This is not a number. Type one like 1234.50.");
    case CellProblem::NotAFormula:
        return property.isPercentage()
            ? StatusWords::tr(
                "This cannot be calculated. Numbers with + - * / and parentheses can, as in =5+2.5; "
                "in a column of percentages without a percent sign.")
            : StatusWords::tr("This cannot be calculated. Numbers with + - * / % and parentheses can, as in "
                              "=799*2; other cells cannot be used.");
    case CellProblem::AmbiguousNumber:
        if (property.type == PropertyType::Date || property.type == PropertyType::DateTime)
            return StatusWords::tr("This date can be read in several ways. Write the year first, as in "
                                   "2026-03-31.");
        return StatusWords::tr("This number can be read in two ways. Write thousands without a separator "
                               "(1000), and a decimal with one more digit (1.2340).");
    case CellProblem::NotABool:
        return StatusWords::tr("This is neither yes nor no.");
    case CellProblem::NotADate:
        return StatusWords::tr("This is not a date. Type one like 2026-03-31.");
    case CellProblem::NotADateTime:
        return StatusWords::tr("This is not a date and time. Type one like 2026-03-31 14:30.");
    case CellProblem::NotAnOption:
        return StatusWords::tr("This is not an option of “%1”. Press F2 to see the list.")
            .arg(property.label);
    case CellProblem::TooLong:
        return StatusWords::tr("This text is longer than the %L1 characters that HubSpot takes.")
            .arg(maxTextLength);
    case CellProblem::NotATerm:
        return StatusWords::tr("This is not a billing term. Type a number of months, or one like 2 years.");
    }
    Q_UNREACHABLE();
}

QString readOnlySentence(ReadOnlyReason reason)
{
    switch (reason) {
    case ReadOnlyReason::None:
        return {};
    case ReadOnlyReason::RecordId:
        return StatusWords::tr("Read-only: this is the record's own id.");
    case ReadOnlyReason::Calculated:
        return StatusWords::tr("Read-only: HubSpot calculates it from other properties.");
    case ReadOnlyReason::SetByHubSpot:
        return StatusWords::tr("Read-only: only HubSpot sets it.");
    case ReadOnlyReason::Archived:
        return StatusWords::tr("Read-only: the property is archived.");
    }
    Q_UNREACHABLE();
}

QString typeName(PropertyType type)
{
    switch (type) {
    case PropertyType::String:
        return StatusWords::tr("Text");
    case PropertyType::Number:
        return StatusWords::tr("Number");
    case PropertyType::Bool:
        return StatusWords::tr("Yes or no");
    case PropertyType::Date:
        return StatusWords::tr("Date");
    case PropertyType::DateTime:
        return StatusWords::tr("Date and time");
    case PropertyType::Enumeration:
        return StatusWords::tr("One option");
    case PropertyType::MultiEnumeration:
        return StatusWords::tr("Several options");
    case PropertyType::PhoneNumber:
        return StatusWords::tr("Phone number");
    }
    Q_UNREACHABLE();
}

} // namespace lineitems
