#include "models/table/filternumber.h"

namespace lineitems {

namespace {

bool isDigits(const FilterToken &token)
{
    return token.kind == FilterToken::Word && token.text.back().isDigit();
}

bool isComma(const FilterToken &token)
{
    return token.kind == FilterToken::Sign && token.text == u",";
}

qsizetype endOf(const FilterToken &token)
{
    return token.start + token.length;
}

} // namespace

FilterToken numberTokenAt(const std::vector<FilterToken> &tokens, std::size_t at)
{
    FilterToken number = tokens[at];
    // The End token stands behind all others.
    while (isDigits(number) && at + 2 < tokens.size()) {
        const FilterToken &comma = tokens[at + 1];
        const FilterToken &more = tokens[at + 2];
        const bool isClose = endOf(number) == comma.start && endOf(comma) == more.start;
        if (!isClose || !isComma(comma) || !isDigits(more))
            break;
        number.text += u',' + more.text;
        number.length = endOf(more) - number.start;
        at += 2;
    }
    return number;
}

} // namespace lineitems
