# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
set(CPACK_PACKAGE_NAME kalends)
set(CPACK_PACKAGE_VENDOR "The Kalends authors")
set(CPACK_PACKAGE_CONTACT "${KALENDS_CONTACT}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "calendar for creators that publishes by itself")
set(CPACK_PACKAGE_DESCRIPTION
"Drop photos and clips on days, see on every post what is not ready and why,
and drag until the month looks right. Each post then goes out to Instagram
and TikTok once, on time, or says clearly why it did not.
.
Tokens lie only in the keychain of the desktop. There is no server and no
telemetry; a sandbox with a local Instagram and TikTok is built in.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32) # untested
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Kalends)
    set(CPACK_PACKAGE_EXECUTABLES kalends Kalends)
    set(CPACK_NSIS_MODIFY_PATH ON)
elseif(APPLE) # untested
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Kalends)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION utils)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # What is loaded only when it is needed is not seen by the linker, so it is named here, with the versions that were built against.
    foreach(library libavformat libavcodec libavutil libswscale libswresample)
        execute_process(COMMAND "${PKG_CONFIG_EXECUTABLE}" --modversion ${library} OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        if(version)
            string(REGEX REPLACE "\\..*" "" major "${version}")
            list(APPEND loaded "${library}${major}")
        endif()
    endforeach()
    list(APPEND loaded libsecret-1-0 qt6-image-formats-plugins)
    list(JOIN loaded ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "gnome-keyring | kwalletmanager | keepassxc, libheif1, qt6-translations-l10n, qt6-qpa-plugins, fonts-noto-core, fonts-noto-color-emoji")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-dictionary, qt6-wayland")
endif()
include(CPack)
