// What the tour says, and how it ends where something is not as it claims.
#pragma once

#include <QString>

#include <functional>
#include <stdexcept>

namespace lineitems::e2e {

class NotSo final : public std::runtime_error
{
public:
    explicit NotSo(const QString &claim) : std::runtime_error(claim.toStdString()) {}
};

/// One line to stdout.
void say(const QString &line);
/// Throws NotSo with the claim if it is not so.
void require(bool isSo, const QString &claim);
/// Both texts stand in the claim that fails.
void requireEqual(const QString &seen, const QString &expected, const QString &what);
/// Runs the event loop until it is so. The limit is for what would hang, not a measurement.
void waitFor(const std::function<bool()> &isSo, const QString &claim, int limitMs = 30'000);

} // namespace lineitems::e2e
