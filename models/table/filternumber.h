// A number of a filter expression as it is written in cells: in 1.000,50 the comma is no sign of the language.
#pragma once

#include "models/table/filterlexer.h"

namespace lineitems {

/// The token there; where it is a number, with the commas and digits that stand close behind it.
FilterToken numberTokenAt(const std::vector<FilterToken> &tokens, std::size_t at);

} // namespace lineitems
