// A request is shown with line breaks, and otherwise as it is sent, or a person reviews something else.
#include "ui/look/jsonindent.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

TEST(JsonIndent, ChangesWhiteSpaceOnly)
{
    EXPECT_EQ(
        indentedJson(R"({"a":[{"b":"x, {y}: \" z"},{}],"c":1.50})"),
        "{\n  \"a\": [\n    {\n      \"b\": \"x, {y}: \\\" z\"\n    },\n    {}\n  ],\n  \"c\": 1.50\n}");
}

} // namespace
} // namespace lineitems
