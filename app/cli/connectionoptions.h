// The options that say where to, as whom, and how fast: the same for every command that calls the API.
#pragma once

#include "app/cli/arguments.h"
#include "models/hubspot/connection.h"

namespace lineitems::cli {

/// Adds --base-url, --api, --token-file, --concurrency, --rate and --timeout.
void addConnectionOptions(Syntax &syntax);

/// The connection they name; nothing, and arguments.error set, if they name none. The token comes from
/// --token-file or the variable LINE_ITEMS_TOKEN: never from the command line, which others can see.
std::optional<Connection> connectionFrom(Arguments &arguments);

} // namespace lineitems::cli
