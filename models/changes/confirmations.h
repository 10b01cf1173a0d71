// What a person has confirmed of the rows that trip a guard rail: each row by itself, or all of a kind.
#pragma once

#include "models/changes/guardrails.h"

#include <vector>

namespace lineitems {

class Confirmations
{
public:
    explicit Confirmations(GuardReport report = {});

    const GuardReport &report() const { return m_report; }

    /// `position` is one in report().rows.
    void confirmRow(int position, bool confirmed);
    void confirmAll(Guard guard, bool confirmed);
    /// A row is confirmed when all that it trips is: Partial where only some is.
    enum class Extent { None, Partial, All };
    Extent ofRow(int position) const;
    Extent ofAll(Guard guard) const;

    /// Rows that are not confirmed yet.
    int missingRows() const { return m_missingRows; }
    /// Nothing is left to confirm, neither a row nor how many they are.
    bool isComplete() const;

private:
    void countMissing();

    GuardReport m_report;
    std::vector<GuardSet> m_open; ///< for each of the report's rows: what is not confirmed
    bool m_manyConfirmed = false;
    int m_missingRows = 0;
};

} // namespace lineitems
