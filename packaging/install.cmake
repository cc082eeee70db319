# What `cmake --install` puts where, and what CPack makes of it: DEB, RPM and TGZ on Linux. The settings for macOS and
# Windows have not been run: there was no such machine.

install(TARGETS dateline-extract RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS dateline-pdf RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/dateline)
if(DATELINE_UI)
  install(TARGETS dateline RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
endif()

if(UNIX AND NOT APPLE)
  set(documents ${CMAKE_INSTALL_DATADIR}/doc/dateline)
  set(from ${CMAKE_CURRENT_LIST_DIR})
  set(id org.dateline.Dateline)
  install(FILES ${from}/linux/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${from}/linux/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${from}/linux/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/dateline.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
  install(FILES ${from}/completions/dateline.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME dateline)
  install(FILES ${from}/completions/dateline.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME dateline-extract)
  install(FILES ${from}/completions/_dateline DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
  install(FILES ${from}/completions/dateline.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
  install(FILES ${from}/linux/copyright ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${documents})

  # Pages of the manual and the list of changes are packed without a time stamp, so that two builds give the same bytes.
  find_program(GZIP gzip REQUIRED)
  foreach(page man/dateline.1 man/dateline-extract.1 linux/changelog ../CHANGELOG.md)
    get_filename_component(name ${page} NAME)
    execute_process(COMMAND ${GZIP} -9nc ${from}/${page} OUTPUT_FILE ${CMAKE_BINARY_DIR}/${name}.gz COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  install(FILES ${CMAKE_BINARY_DIR}/dateline.1.gz ${CMAKE_BINARY_DIR}/dateline-extract.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${CMAKE_BINARY_DIR}/CHANGELOG.md.gz ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${documents})
endif()

set(CPACK_PACKAGE_NAME dateline)
set(CPACK_PACKAGE_VENDOR "The Dateline authors")
set(CPACK_PACKAGE_CONTACT "The Dateline authors <maintainers@dateline.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "timeline of what a news article tells")
set(CPACK_PACKAGE_DESCRIPTION "Dateline opens a news article and finds its dated events, its quotes with who
said them, and the figures it cites. It lays the events on a timeline, lights
up the words each mark came from, and plots the figures. It works offline.
.
The package holds the window (dateline) and the same engine as a program that
prints JSON Lines (dateline-extract).")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB RPM TGZ)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Text)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/metainfo /usr/share/mime
  /usr/share/mime/packages /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
  /usr/share/icons/hicolor/scalable/apps /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
  /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/man /usr/share/man/man1
  /usr/libexec)
include(CPack)
