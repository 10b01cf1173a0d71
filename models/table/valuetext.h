// A row's name and values as people read them: money with the currency of its row, as the grid shows it.
#pragma once

#include "models/table/tablesnapshot.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lineitems {

class Document;

/// What the row's line item is called; empty where names are not loaded, and for row -1.
QString lineItemName(const TableSnapshot &table, int row);
/// As it is now: a snapshot for each name of a list would cost more than the name.
QString lineItemName(const Document &document, int row);

/// Of a row with that currency, which may be empty; without one, where nothing tells the currency.
QString valueText(const Property &property, QByteArrayView wire, const std::optional<QByteArray> &currency,
                  const ValueFormat &format);

/// `wire` is what stands, stood or will stand in that cell; the currency is the one that stands in the row now.
QString valueText(const TableSnapshot &table, int row, int column, QByteArrayView wire,
                  const ValueFormat &format);

/// How a person who looks for that money may write it: as the grid shows it, with plain spaces and without its groups,
/// these with the currency and without. Nothing where the grid shows no currency. It costs a number to be read
/// and written: ask where nothing quicker answers.
QStringList moneyWritings(const TableSnapshot &table, int row, int column, QByteArrayView wire);

} // namespace lineitems
