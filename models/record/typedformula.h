// What a person types behind an equals sign, as in a spreadsheet: =799*2 or =1200*95%. Exact, and of numbers only.
#pragma once

#include "models/record/typednumber.h"

namespace lineitems {

bool isFormula(QStringView text);

/// Calculates numbers with + - * / and parentheses, each read as readTypedNumber() does; % is a hundredth. Rounded
/// once, at the end, to quotientDigits places, and only where it was divided: =10/3*3 is 10. Nothing comes back for
/// what is no such formula, or divides by zero.
TypedNumber calculate(QStringView formula, bool pointMayGroup = false);

/// Longer than that, or with more parentheses in each other than this, nobody types one.
inline constexpr qsizetype maxFormulaLength = 200;
inline constexpr int maxFormulaDepth = 20;

} // namespace lineitems
