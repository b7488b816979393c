# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on texts that Russian does not have. cmake -DTS=… [-DLUPDATE=… -DROOT=… -DSOURCES=a;b -DCOPY=…] -P CheckTranslations.cmake
# With LUPDATE it also fails where the .ts does not hold exactly the texts of the sources.
file(READ "${TS}" text)
string(REGEX MATCHALL "type=\"(unfinished|vanished|obsolete)\"" faults "${text}")
list(LENGTH faults count)
if(count GREATER 0)
    message(FATAL_ERROR "${TS}: ${count} unfinished or vanished texts. Build update_translations and complete them.")
endif()
if(LUPDATE)
    file(COPY_FILE "${TS}" "${COPY}")
    execute_process(COMMAND "${LUPDATE}" -silent -I "${ROOT}" -locations none -no-obsolete ${SOURCES} -ts "${COPY}"
                    COMMAND_ERROR_IS_FATAL ANY)
    file(READ "${COPY}" now)
    if(NOT now STREQUAL text)
        message(FATAL_ERROR "${TS} does not fit the sources. Build update_translations and complete it.")
    endif()
endif()
