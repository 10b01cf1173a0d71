# One interface target carries what every room is compiled with.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE
    ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    # Qt knows only Debug as a build with assertions.
    $<$<NOT:$<CONFIG:Release>>:QT_FORCE_ASSERTS>)

if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What a later Qt advises against has no other way in 6.4.
    target_compile_definitions(project_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

if(MSVC)
    target_compile_options(project_options INTERFACE /W4 /utf-8 $<$<BOOL:${LINEITEMS_WERROR}>:/WX>)
else()
    target_compile_options(project_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${LINEITEMS_WERROR}>:-Werror>)
endif()

if(LINEITEMS_SANITIZE)
    # With the sanitizers' code in it, GCC 12 sees uninitialized members in Boost where there are none.
    target_compile_options(project_options INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined
        -Wno-maybe-uninitialized)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# add_room(<name> SOURCES … LINK …): one static library for one folder. The target is
# lineitems_<name>; what may be linked is what design allows to be included.
function(add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
    qt_add_library(lineitems_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(lineitems_${name} PUBLIC project_options ${ROOM_LINK})
endfunction()
