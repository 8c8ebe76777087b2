# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
# Writes the migrations, NNN_name.sql, into a source file, so that the program carries them without resources to initialise.
function(embed_migrations out)
    set(texts "")
    set(rows "")
    set(expected 1)
    foreach(file IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
        get_filename_component(stem "${file}" NAME_WE)
        if(NOT stem MATCHES "^([0-9][0-9][0-9])_([a-z0-9_]+)$")
            message(FATAL_ERROR "${file}: a migration is called NNN_name.sql")
        endif()
        set(name "${CMAKE_MATCH_2}")
        math(EXPR version "1${CMAKE_MATCH_1} - 1000")
        if(NOT version EQUAL expected)
            message(FATAL_ERROR "${file}: migrations count from 001 without gaps, ${expected} is next")
        endif()
        math(EXPR expected "${expected} + 1")
        file(READ "${file}" sql)
        string(APPEND texts "constexpr std::string_view k${version} = R\"sql(${sql})sql\";\n\n")
        string(APPEND rows "    {${version}, \"${name}\", k${version}},\n")
    endforeach()
    file(CONFIGURE OUTPUT "${out}" @ONLY CONTENT [[
// Made from migrations/*.sql by embedmigrations.cmake: do not edit.
#include "store/migrations.h"

#include <array>

namespace kalends {

namespace {

@texts@constexpr auto kMigrations = std::to_array<Migration>({
@rows@});

} // namespace

std::span<const Migration> builtInMigrations() { return kMigrations; }

} // namespace kalends
]])
endfunction()
