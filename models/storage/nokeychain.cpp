// Built where there is no keychain library: tokens stay in memory, and the window says so.
#include "models/storage/credentials.h"

namespace lineitems {

std::unique_ptr<Credentials> systemCredentials()
{
    return memoryCredentials();
}

} // namespace lineitems
