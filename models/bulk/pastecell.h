// One cell of a paste: how its text is read, whether it fits, and what deserves a look.
#pragma once

#include "models/bulk/pasteplacement.h"
#include "models/files/clipboardtable.h"
#include "models/files/dateconvention.h"
#include "models/files/numberconvention.h"
#include "models/table/tablesnapshot.h"

#include <optional>

namespace lineitems {

/// What is pasted, and where.
struct PasteRequest
{
    TableSnapshot table;
    ValueFormat format;
    ClipboardTable source;
    PasteSpot spot;
    bool plainNumbers = false; ///< the numbers are this program's own: a point is the decimal point
};

/// A cell that something is pasted into.
struct PasteTarget
{
    int row = 0; ///< of the document
    int column = 0; ///< or PasteSpot::statusColumn
    int line = 0; ///< of the pasted table
    int field = 0;
};

enum class PasteFit {
    Fits,
    ReadOnly,
    Unfit, ///< ParsedValue::problem says why
    Undecided, ///< an ambiguous number or date, until a person says how its column is read
};

/// What deserves a look though the value fits.
enum class PasteNote {
    None,
    PercentSign,
    Shortened, ///< the program it comes from holds more digits, or another number, than it shows
    OtherCurrency, ///< the sign or code beside the number is not that of the row
};

/// One cell of a paste.
struct PasteCell
{
    int row = 0; ///< of the document
    int column = 0;
    int line = 0; ///< the pasted row
    int field = 0; ///< position in it
    QString pasted;
    ParsedValue value; ///< as understood
    PasteFit fit = PasteFit::Fits;
    PasteNote note = PasteNote::None;
};

/// How the texts of one field are read; nothing: what is ambiguous is not decided.
struct FieldReading
{
    std::optional<NumberConvention> numbers;
    std::optional<DateOrder> dates;
};

/// With the text of its field.
PasteCell readPasteCell(const PasteRequest &request, const PasteTarget &target, const QString &text,
                        const FieldReading &reading);

} // namespace lineitems
