# SPDX-FileCopyrightText: 2026 The Parta authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package made of it (cpack -G DEB).
include(GNUInstallDirs)

foreach(program parta partad partactl)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
        # A QCA of our own build is found where it was built.
        set_target_properties(${program} PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
    endif()
endforeach()

install(FILES ${PROJECT_SOURCE_DIR}/installer/partad.conf
    DESTINATION ${CMAKE_INSTALL_FULL_SYSCONFDIR}/parta COMPONENT server)
install(FILES ${PROJECT_SOURCE_DIR}/installer/partad.service
    DESTINATION lib/systemd/system COMPONENT server)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(PARTA_GUI)
    install(FILES ${PROJECT_SOURCE_DIR}/installer/parta.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/parta.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps OPTIONAL)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME parta)
set(CPACK_PACKAGE_CONTACT "The Parta authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Electronic class journal of a school: client, server and command line")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
# Plugins and fonts that no linker sees; the libraries themselves are found by dpkg-shlibdeps.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-paratype, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${PROJECT_SOURCE_DIR}/installer/conffiles)
include(CPack)
