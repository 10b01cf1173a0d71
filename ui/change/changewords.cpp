#include "ui/change/changewords.h"

#include "ui/look/statuspresentation.h"

#include <QCoreApplication>

namespace lineitems {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::ChangeWords)
};

QString leftText(CellFate fate, int cells)
{
    switch (fate) {
    case CellFate::Changes:
        return {};
    case CellFate::Stays:
        return Words::tr("%Ln stay(s) as it is", nullptr, cells);
    case CellFate::ReadOnly:
        return Words::tr("%Ln left alone: read-only", nullptr, cells);
    case CellFate::Empty:
        return Words::tr("%Ln left alone: empty", nullptr, cells);
    case CellFate::OtherType:
        return Words::tr("%Ln left alone: another kind of column", nullptr, cells);
    case CellFate::Unreadable:
        return Words::tr("%Ln left alone: no number or date", nullptr, cells);
    case CellFate::NotValid:
        return Words::tr("%Ln left alone: the new value would not be valid", nullptr, cells);
    case CellFate::NoResult:
        return Words::tr("%Ln left alone: cannot be worked out", nullptr, cells);
    case CellFate::TooHard:
        return Words::tr("%Ln left alone: the pattern takes too long", nullptr, cells);
    }
    Q_UNREACHABLE();
}

QStringList leftTexts(const CellChanges &changes)
{
    QStringList parts;
    for (int fate = 1; fate < cellFateCount; ++fate) {
        const int cells = changes.count(static_cast<CellFate>(fate));
        if (cells > 0)
            parts << leftText(static_cast<CellFate>(fate), cells);
    }
    return parts;
}

} // namespace

QString previewText(const CellChanges &changes)
{
    QStringList parts = leftTexts(changes);
    if (changes.newFractions > 0)
        parts.prepend(Words::tr("%Ln whole number(s) get(s) a fraction", nullptr, changes.newFractions));
    parts.prepend(Words::tr("%Ln cell(s) change(s)", nullptr, changes.count(CellFate::Changes)));
    return parts.join(QStringLiteral(" · "));
}

QString appliedText(int changed, const CellChanges &changes)
{
    QStringList parts = leftTexts(changes);
    parts.prepend(Words::tr("%Ln cell(s) changed", nullptr, changed));
    return parts.join(QStringLiteral(" · "));
}

QString fateNote(const ChangeLine &line, const Property &property)
{
    switch (line.after.fate) {
    case CellFate::Changes:
        if (getsFraction(property, line.before, line.after.value.wire))
            return Words::tr("Is no whole number any more.");
        return line.after.value.wire.isEmpty() ? Words::tr("Clears the value") : QString();
    case CellFate::Stays:
        return {};
    case CellFate::ReadOnly:
        return readOnlySentence(property.readOnly);
    case CellFate::Empty:
        return Words::tr("Stays: there is nothing in it.");
    case CellFate::OtherType:
        return Words::tr("Stays: this is not meant for a column of this kind.");
    case CellFate::Unreadable:
        return Words::tr("Stays: what is in it is no number or date.");
    case CellFate::NotValid:
        return Words::tr("Stays: %1").arg(problemSentence(line.after.value.problem, property));
    case CellFate::NoResult:
        return Words::tr("Stays: it cannot be worked out for this row.");
    case CellFate::TooHard:
        return Words::tr("Stays: the pattern takes too long on this text.");
    }
    Q_UNREACHABLE();
}

} // namespace lineitems
