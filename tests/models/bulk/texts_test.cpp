// Texts and dates that a person changes for many rows at once.
#include "tests/models/bulk/bulkfixture.h"

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class TextsTest : public BulkTest
{
protected:
    std::string replacedText(const ReplaceWish &wish, const QString &text) const
    {
        const ReplacePlan plan = planReplacement(wish);
        const auto result = plan.replacement ? replaced(*plan.replacement, text) : std::nullopt;
        return result ? result->toStdString() : "nothing";
    }

    /// The last column holds billing terms, and the currency's another way to say how often.
    void useTerms()
    {
        std::vector<Property> columns = bulkSchema().properties();
        columns[col::phone].name = u"hs_recurring_billing_period"_s;
        columns[col::phone].type = PropertyType::String;
        columns[col::currency].options = {{u"yearly"_s, u"Annually"_s}};
        document.clear(Schema(std::move(columns)));
        document.appendRows(bulkRows());
        format.termText = [](const BillingTerm &term) { return u"%1 months"_s.arg(term.count); };
    }
};

TEST_F(TextsTest, FindAndReplace)
{
    const struct
    {
        ReplaceWish wish;
        QString text;
        std::string after;
    } cases[] = {
        {{u"a.b"_s, u"$1"_s, false, false, false}, u"A.b axb"_s, "$1 axb"},
        {{u"a.b"_s, u"-"_s, false, true, false}, u"A.b a.b"_s, "A.b -"},
        {{u"box"_s, u"x"_s, false, false, true}, u"Wall box"_s, "Wall box"},
        {{u"wall box"_s, u"x"_s, false, false, true}, u"Wall box"_s, "x"},
        {{u"(\\w+) (\\w+)"_s, u"$2, \\1"_s, true, false, false}, u"Wall box"_s, "box, Wall"},
        {{u"(?<n>\\d+)"_s, u"<${n}|$0|$$>"_s, true, false, false}, u"a12"_s, "a<12|12|$>"},
        {{u"(a)"_s, u"$10"_s, true, false, false}, u"a"_s, "a0"},
        {{u"\\s+"_s, u"\\n"_s, true, false, false}, u"a  b"_s, "a\nb"},
        {{u"x*"_s, u"-"_s, true, false, true}, u""_s, "-"},
        {{u"(.*)"_s, u"<$1>"_s, true, false, false}, u"ab"_s, "<ab>"},
        {{u"x*"_s, u"-"_s, true, false, false}, u"abxc"_s, "-a-b-c-"},
        {{u"$"_s, u"!"_s, true, false, false}, u"ab"_s, "ab!"},
        {{u"a|b"_s, u"-"_s, true, false, true}, u"ab"_s, "ab"},
        {{u"ä"_s, u"o"_s, false, false, false}, u"Ärmel"_s, "ormel"},
    };
    for (const auto &c : cases)
        EXPECT_EQ(replacedText(c.wish, c.text), c.after) << c.wish.find.toStdString();
}

TEST_F(TextsTest, AWrongPatternIsToldBeforeAnythingHappens)
{
    EXPECT_EQ(planReplacement({}).problem, ReplaceProblem::NothingToFind);
    const ReplacePlan bad = planReplacement({u"ab(c"_s, {}, true});
    EXPECT_EQ(bad.problem, ReplaceProblem::BadPattern);
    EXPECT_EQ(bad.position, 4);
    EXPECT_FALSE(bad.detail.isEmpty());
    const ReplacePlan group = planReplacement({u"(a)"_s, u"$1 ${b}"_s, true});
    EXPECT_EQ(group.problem, ReplaceProblem::NoSuchGroup);
    EXPECT_EQ(group.detail, u"${b}"_s);
    EXPECT_EQ(planReplacement({u"(a)"_s, u"$2"_s, true}).problem, ReplaceProblem::NoSuchGroup);
}

TEST_F(TextsTest, APatternThatNeverEndsIsGivenUp)
{
    const ReplacePlan plan = planReplacement({u"^(a+)+$"_s, u"x"_s, true});
    ASSERT_TRUE(plan.replacement);
    EXPECT_FALSE(replaced(*plan.replacement, QString(60, u'a') + u'!'));
    edit(0, col::name, QByteArray(60, 'a') + '!');
    EXPECT_EQ(made({*plan.replacement, {}}, 0, col::name).fate, CellFate::TooHard);
}

TEST_F(TextsTest, ReplacingWorksOnWhatPeopleSee)
{
    const CellOperation yearly{*planReplacement({u"Monthly"_s, u"annually"_s}).replacement, {}};
    EXPECT_EQ(after(yearly, 0, col::billing), "annually");
    EXPECT_EQ(made(yearly, 1, col::billing).fate, CellFate::Stays);
    const CellOperation nonsense{*planReplacement({u"Monthly"_s, u"weekly"_s}).replacement, {}};
    EXPECT_EQ(made(nonsense, 0, col::billing).fate, CellFate::NotValid);
    const CellOperation nextYear{*planReplacement({u"2026"_s, u"2027"_s}).replacement, {}};
    EXPECT_EQ(after(nextYear, 0, col::start), "2027-01-31");
    useTerms();
    edit(0, col::phone, "P12M");
    const CellOperation longer{*planReplacement({u"12 months"_s, u"24 months"_s}).replacement, {}};
    EXPECT_EQ(after(longer, 0, col::phone), "P24M");
}

TEST_F(TextsTest, LettersAndSpaces)
{
    using Kind = Lettering::Kind;
    const QLocale english(QLocale::English);
    const struct
    {
        Kind kind;
        const char *held;
        const char *after;
    } cases[] = {
        {Kind::Upper, "straße ärmel", "STRASSE ÄRMEL"},
        {Kind::Lower, "ÄRMEL Box", "ärmel box"},
        {Kind::Title, "o'neil's WALL-box 2nd ärmel", "O'neil's Wall-Box 2nd Ärmel"},
        {Kind::Title, "ǆep", "ǅep"},
        {Kind::CollapseSpaces, "a \n\t b", "a b"},
    };
    for (const auto &c : cases) {
        edit(0, col::name, c.held);
        EXPECT_EQ(after({Lettering{c.kind, english}, {}}, 0, col::name), c.after) << c.held;
    }
    edit(0, col::name, " Wall  box ");
    EXPECT_EQ(after({Lettering{Kind::CollapseSpaces, english}, {}}, 0, col::name), "Wall box");
    EXPECT_EQ(made({Lettering{Kind::Upper, english}, {}}, 2, col::name).fate, CellFate::Empty);
    EXPECT_EQ(made({Lettering{Kind::Upper, english}, {}}, 0, col::price).fate, CellFate::OtherType);
    useTerms();
    edit(0, col::phone, "P12M");
    EXPECT_EQ(made({Lettering{Kind::Upper, english}, {}}, 0, col::phone).fate, CellFate::OtherType)
        << "not any text is a term";
}

TEST_F(TextsTest, PrefixAndSuffix)
{
    const CellOperation step{Affix{u"2026 "_s, u" (old)"_s}, {}};
    EXPECT_EQ(after(step, 0, col::name), "2026 Wall box (old)");
    EXPECT_EQ(made(step, 2, col::name).fate, CellFate::Empty);
    EXPECT_EQ(made(step, 0, col::start).fate, CellFate::OtherType);
}

TEST_F(TextsTest, TemplateOfOtherCells)
{
    const TemplatePlan plan = planTemplate(u"{name} ({ hs_sku }) {{{recurringbillingfrequency}}}",
                                           bulkSchema());
    ASSERT_TRUE(plan.text);
    EXPECT_EQ(after({*plan.text, {}}, 1, col::name), "cable (C-2) {Annually}");
    EXPECT_EQ(after({*plan.text, {}}, 2, col::name), "() {}");
    EXPECT_EQ(made({*plan.text, {}}, 0, col::price).fate, CellFate::NotValid);

    const struct
    {
        QStringView text;
        TemplateProblem problem;
        QString name;
    } wrong[] = {
        {u" ", TemplateProblem::Empty, {}},
        {u"{name", TemplateProblem::NotClosed, {}},
        {u"name}", TemplateProblem::NotOpened, {}},
        {u"{Name}", TemplateProblem::UnknownProperty, u"Name"_s},
        {u"a {} b", TemplateProblem::UnknownProperty, {}},
    };
    for (const auto &c : wrong) {
        EXPECT_EQ(planTemplate(c.text, bulkSchema()).problem, c.problem) << c.text.toString().toStdString();
        EXPECT_EQ(planTemplate(c.text, bulkSchema()).name, c.name);
    }
}

TEST_F(TextsTest, OneValueOrThatOfAnotherColumn)
{
    EXPECT_EQ(after({SetTo{u"Monthly"_s}, {}}, 1, col::billing), "monthly");
    EXPECT_EQ(after({SetTo{u""_s}, {}}, 1, col::billing), "");
    EXPECT_EQ(made({SetTo{u"weekly"_s}, {}}, 1, col::billing).fate, CellFate::NotValid);
    EXPECT_EQ(made({SetTo{u"1,234"_s}, {}}, 0, col::price).fate, CellFate::NotValid);
    EXPECT_EQ(after({CopyFrom{col::billing}, {}}, 1, col::name), "Annually") << "a text gets the label";
    EXPECT_EQ(after({CopyFrom{col::price}, {}}, 2, col::quantity), "4.125");
    EXPECT_EQ(made({CopyFrom{col::service}, {}}, 1, col::name).fate, CellFate::NoResult);
    EXPECT_EQ(after({CopyFrom{col::service}, {}}, 1, col::name), "cable")
        << "nothing to copy, nothing changes";
    EXPECT_EQ(made({CopyFrom{col::name}, {}}, 0, col::start).fate, CellFate::NotValid);
}

TEST_F(TextsTest, WhatIsCopiedIsReadByItsNewProperty)
{
    useTerms();
    edit(0, col::name, "12 months");
    EXPECT_EQ(after({CopyFrom{col::name}, {}}, 0, col::phone), "P12M") << "both are texts, but one is a term";
    edit(1, col::name, "soon");
    EXPECT_EQ(made({CopyFrom{col::name}, {}}, 1, col::phone).fate, CellFate::NotValid);
    edit(2, col::price, "1,234.50", CellProblem::NotANumber);
    EXPECT_EQ(after({CopyFrom{col::price}, {}}, 2, col::quantity), "1234.50");
    // Options of the same label and another value.
    EXPECT_EQ(after({CopyFrom{col::billing}, {}}, 1, col::currency), "yearly");
}

TEST_F(TextsTest, DatesMoveAndKeepTheEndOfTheMonth)
{
    using Kind = DateShift::Kind;
    const struct
    {
        DateShift shift;
        const char *held;
        const char *after;
    } cases[] = {
        {{Kind::AddDays, 14}, "2026-02-20", "2026-03-06"},
        {{Kind::AddDays, -1}, "2026-03-01", "2026-02-28"},
        {{Kind::AddMonths, 1}, "2026-01-31", "2026-02-28"},
        {{Kind::AddMonths, 1}, "2028-01-31", "2028-02-29"},
        {{Kind::AddMonths, 1}, "2026-02-28", "2026-03-28"},
        {{Kind::AddMonths, 1, true}, "2026-02-28", "2026-03-31"},
        {{Kind::AddMonths, 1, true}, "2026-02-27", "2026-03-27"},
        {{Kind::AddMonths, -12}, "2028-02-29", "2027-02-28"},
        {{Kind::FirstOfMonth}, "2026-02-20", "2026-02-01"},
        {{Kind::EndOfMonth}, "2028-02-01", "2028-02-29"},
        {{Kind::EndOfMonth}, "1767225600000", "2026-01-31"},
    };
    for (const auto &c : cases) {
        edit(1, col::start, c.held);
        EXPECT_EQ(after({c.shift, {}}, 1, col::start), c.after) << c.held << " " << c.shift.count;
    }
    EXPECT_EQ(made({DateShift{Kind::AddDays, 1}, {}}, 2, col::start).fate, CellFate::Empty);
    EXPECT_EQ(made({DateShift{Kind::AddDays, 1}, {}}, 3, col::start).fate, CellFate::Unreadable);
    EXPECT_EQ(made({DateShift{Kind::AddDays, 1}, {}}, 0, col::name).fate, CellFate::OtherType);
    EXPECT_EQ(made({DateShift{Kind::AddMonths, 120'000}, {}}, 1, col::start).fate, CellFate::NoResult);
}

TEST_F(TextsTest, AMomentMovesByDaysOfThePersonsZone)
{
    format.timeZone = QTimeZone("Europe/Berlin");
    using Kind = DateShift::Kind;
    // 2026-03-02 00:30 in Berlin; on March 29th the clocks go forward there.
    EXPECT_EQ(after({DateShift{Kind::FirstOfMonth}, {}}, 0, col::service), "2026-02-28T23:30:00.000Z");
    EXPECT_EQ(after({DateShift{Kind::AddDays, 30}, {}}, 0, col::service), "2026-03-31T22:30:00.000Z");
    EXPECT_EQ(made({DateShift{Kind::AddDays, 1}, {}}, 3, col::service).fate, CellFate::Unreadable);
}

} // namespace
} // namespace lineitems
