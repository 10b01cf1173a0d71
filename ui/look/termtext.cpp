#include "ui/look/termtext.h"

#include <QCoreApplication>

namespace lineitems {

namespace {

struct TermWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::TermWords)
};

} // namespace

QString termText(const BillingTerm &term)
{
    switch (term.unit) {
    case BillingTerm::Unit::Month:
        return TermWords::tr("%n months", nullptr, term.count);
    case BillingTerm::Unit::Week:
        return TermWords::tr("%n weeks", nullptr, term.count);
    case BillingTerm::Unit::Day:
        return TermWords::tr("%n days", nullptr, term.count);
    }
    Q_UNREACHABLE();
}

} // namespace lineitems
