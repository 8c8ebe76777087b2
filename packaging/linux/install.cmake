# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
# Desktop file, icons, AppStream data, manual pages, completions and the user unit, made only when a package is.
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
set(here "${CMAKE_CURRENT_SOURCE_DIR}/linux")
file(MAKE_DIRECTORY "${made}")

configure_file("${here}/kalends.metainfo.xml.in" "${made}/org.kalends.Kalends.metainfo.xml" @ONLY)
configure_file("${here}/kalends.1.in" "${made}/kalends.1" @ONLY)
configure_file("${here}/changelog.in" "${made}/changelog" @ONLY)

find_program(GZIP gzip)
find_program(RSVG_CONVERT rsvg-convert)
find_package(Python3 COMPONENTS Interpreter)
set(pages "${made}/kalends-cli.1" "${made}/kalends-cli.bash" "${made}/_kalends-cli" "${made}/kalends-cli.fish")
set(icon "${CMAKE_SOURCE_DIR}/resources/kalends.svg")
set(packed "${made}/kalends.1.gz" "${made}/kalends-cli.1.gz" "${made}/changelog.gz")
set(icons)
foreach(side 16 22 24 32 48 64 128 256 512)
    set(file "${made}/icons/${side}x${side}/apps/kalends.png")
    add_custom_command(OUTPUT "${file}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${made}/icons/${side}x${side}/apps"
        COMMAND "${RSVG_CONVERT}" -w ${side} -h ${side} -o "${file}" "${icon}"
        DEPENDS "${icon}" VERBATIM)
    list(APPEND icons "${file}")
endforeach()
add_custom_command(OUTPUT ${pages}
    COMMAND Python3::Interpreter "${here}/man_page.py" "$<TARGET_FILE:kalends-cli>" "${PROJECT_VERSION}" "${KALENDS_RELEASE_DATE}" "${made}"
    DEPENDS kalends-cli "${here}/man_page.py" VERBATIM)
foreach(page kalends.1 kalends-cli.1 changelog)
    add_custom_command(OUTPUT "${made}/${page}.gz" COMMAND "${GZIP}" -9nkf "${made}/${page}" DEPENDS "${made}/${page}" VERBATIM)
endforeach()
# The bill of materials names what the programs are linked with.
add_custom_command(OUTPUT "${made}/kalends.spdx.json"
    COMMAND Python3::Interpreter "${here}/sbom.py" "${PROJECT_VERSION}" "${made}/kalends.spdx.json" "$<TARGET_FILE:kalends>" "$<TARGET_FILE:kalends-cli>"
    DEPENDS kalends kalends-cli "${here}/sbom.py" VERBATIM)
add_custom_target(package_files DEPENDS ${pages} ${packed} ${icons} "${made}/kalends.spdx.json" kalends kalends-cli)

install(FILES "${here}/kalends.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/org.kalends.Kalends.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${icon}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(DIRECTORY "${made}/icons/" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor" OPTIONAL)
install(FILES "${made}/kalends.1.gz" "${made}/kalends-cli.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" OPTIONAL)
install(FILES "${made}/kalends-cli.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME kalends-cli OPTIONAL)
install(FILES "${made}/_kalends-cli" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" OPTIONAL)
install(FILES "${made}/kalends-cli.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" OPTIONAL)
install(FILES "${here}/kalends.service" DESTINATION lib/systemd/user)
install(FILES "${here}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${made}/changelog.gz" "${made}/kalends.spdx.json" DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL)
