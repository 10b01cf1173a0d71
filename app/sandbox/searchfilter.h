// Whether a record fits a search, compared by type: 9 is less than 10.
#pragma once

#include "app/sandbox/portal.h"
#include "app/sandbox/requests.h"

#include <compare>

namespace lineitems::sandbox {

bool isSearchOperator(const QByteArray &op);

/// Numbers and points in time by value, all else as text without regard to ASCII case; no value comes first.
std::weak_ordering compareValues(ValueKind kind, const QByteArray &a, const QByteArray &b);

/// One search's filters and words, with the properties looked up once. Refers to portal and request.
class RecordMatcher
{
public:
    RecordMatcher(const Portal &portal, const SearchRequest &request) : m_portal(portal), m_request(request)
    {
    }
    /// Whether nothing is asked for, so that no record has to be looked at.
    bool takesAll() const { return m_request.filterGroups.empty() && m_request.query.isEmpty(); }
    bool matches(const Record &record) const;

private:
    bool holds(const SearchFilter &filter, const Record &record) const;
    bool hasWords(const Record &record) const;

    const Portal &m_portal;
    const SearchRequest &m_request;
};

} // namespace lineitems::sandbox
