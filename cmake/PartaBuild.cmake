# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Flags, precompiled headers and the few functions every CMakeLists.txt of the tree uses.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set_property(GLOBAL PROPERTY AUTOGEN_TARGETS_FOLDER autogen)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    # A precompiled header is only cacheable when ccache does not look at __DATE__ and header times.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
    add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>)
endif()

# A hundred test programs are linked several times faster with it.
find_program(LLD ld.lld)
if(LLD)
    add_link_options(-fuse-ld=lld)
endif()

# The one place of warnings, hardening and strictness. What Qt deprecates after 6.4 has no replacement in 6.4.
add_library(parta_flags INTERFACE)
target_compile_definitions(parta_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400
    $<$<BOOL:${PARTA_FAULTS}>:PARTA_FAULTS>)
# -fPIC for programs too: they share precompiled headers with the libraries.
target_compile_options(parta_flags INTERFACE -fPIC
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Werror=return-type -Werror=format-security -Werror=switch -fstack-protector-strong
    $<$<BOOL:${PARTA_WERROR}>:-Werror>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-undefined-var-template -Wno-undefined-inline -Wno-missing-field-initializers>
    $<$<CXX_COMPILER_ID:GNU>:-fstack-clash-protection -fcf-protection -Wno-psabi -Winvalid-pch>)
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT PARTA_SANITIZE)
    target_compile_options(parta_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()
target_link_options(parta_flags INTERFACE -Wl,-z,relro,-z,now)
if(PARTA_SANITIZE)
    add_compile_options(-fsanitize=${PARTA_SANITIZE} $<$<BOOL:${PARTA_FUZZ}>:-fsanitize=fuzzer-no-link> -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${PARTA_SANITIZE})
endif()

# One precompiled header for each side of the tree: cmake/pch_core.h, pch_server.h, pch_ui.h.
function(parta_precompiled kind)
    add_library(parta_pch_${kind} STATIC ${PROJECT_SOURCE_DIR}/cmake/empty.cpp)
    target_link_libraries(parta_pch_${kind} PRIVATE parta_flags ${ARGN})
    target_precompile_headers(parta_pch_${kind} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_${kind}.h)
endfunction()

# Runs moc for a target only if one of its sources or their headers asks for it: it costs a source file otherwise.
function(parta_moc name)
    foreach(source IN LISTS ARGN)
        get_filename_component(path ${source} ABSOLUTE)
        string(REGEX REPLACE "\\.cpp$" ".h" header ${path})
        foreach(file IN ITEMS ${path} ${header})
            if(EXISTS ${file})
                file(STRINGS ${file} marks REGEX "^ *(Q_OBJECT|Q_GADGET|Q_NAMESPACE)" LIMIT_COUNT 1)
                if(marks)
                    set_target_properties(${name} PROPERTIES AUTOMOC ON)
                    return()
                endif()
            endif()
        endforeach()
    endforeach()
endfunction()

# parta_library(<name> SOURCES … LINKS … [PCH core|server|ui] [PRIVATE_LINKS …])
# A static library of one folder. It links only what its folder may include (docs/architecture.md).
function(parta_library name)
    cmake_parse_arguments(arg "" "PCH" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC parta_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    if(arg_PCH)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_precompile_headers(${name} REUSE_FROM parta_pch_${arg_PCH})
        else() # clang takes a precompiled header only with the very same definitions
            target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_${arg_PCH}.h)
        endif()
    endif()
    parta_moc(${name} ${arg_SOURCES})
endfunction()

# parta_program(<name> SOURCES … LINKS …): one of the three programs.
function(parta_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE PARTA_VERSION="${PROJECT_VERSION}")
    target_link_libraries(${name} PRIVATE parta_flags ${arg_LINKS})
    parta_moc(${name} ${arg_SOURCES})
endfunction()

# parta_test(<class> LINKS … [SOURCES …] [LABELS …] [GUI]): one binary tst_<class> from tst_<class>.cpp.
# GUI is for everything that links Qt6::Gui: QtTest itself looks different then, and so does its precompiled header.
function(parta_test class)
    cmake_parse_arguments(arg "GUI" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    set(name tst_${class})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE
        PARTA_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PARTA_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
        PARTA_VERSION="${PROJECT_VERSION}")
    target_link_libraries(${name} PRIVATE parta_flags Qt6::Test ${arg_LINKS})
    if(arg_GUI)
        target_link_libraries(${name} PRIVATE Qt6::Widgets Qt6::Network)
        target_precompile_headers(${name} REUSE_FROM parta_test_gui_pch)
    else()
        target_precompile_headers(${name} REUSE_FROM parta_test_pch)
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${class} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${class} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.*=false;LC_ALL=C.UTF-8")
endfunction()
