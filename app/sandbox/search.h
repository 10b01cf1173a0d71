// POST …/line_items/search: filters, words, one sort, pages by offset.
#pragma once

#include "app/sandbox/reads.h"

namespace lineitems::sandbox {

/// Deleted records are not found. `after` is an offset; beyond 10,000 results it is an error.
Answer<Page> searchRecords(const Portal &portal, const SearchRequest &request);

} // namespace lineitems::sandbox
