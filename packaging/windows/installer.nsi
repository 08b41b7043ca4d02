; The installer for Windows: for one user, without rights of an administrator, in English and Spanish.
;
;     makensis -NOCD -DVERSION=0.1.0 -DFOLDER=build\bundle\dist\presenter -DICON=build\bundle\presenter.ico \
;              -DOUTPUT=build\bundle\presenter-0.1.0-windows-amd64.exe packaging\windows\installer.nsi

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define ID "io.github.presenter_talks.presenter"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define CLASSES "Software\Classes"

Name "Presenter ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Presenter"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${UNINSTALL}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\presenter-gui.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

LangString IN_THE_WAY ${LANG_ENGLISH} "There is something else in $INSTDIR. Choose an empty folder."
LangString IN_THE_WAY ${LANG_SPANISH} "En $INSTDIR hay otra cosa. Elija una carpeta vacía."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "Presenter"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "Installs Presenter"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "MIT licence"

; The program appears among those that a file may be opened with; it takes no file away from another program.
!macro OpensToo SUFFIX
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${ID}" ""
!macroend
!macro OpensNoMore SUFFIX
  DeleteRegValue HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${ID}"
!macroend
!macro ForEachSuffix MACRO
  !insertmacro ${MACRO} ".md"
  !insertmacro ${MACRO} ".pptx"
  !insertmacro ${MACRO} ".ppsx"
  !insertmacro ${MACRO} ".odp"
  !insertmacro ${MACRO} ".pdf"
  !insertmacro ${MACRO} ".pdfpc"
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Section
  ; What an older version left goes; a folder of somebody else's is let alone.
  ${If} ${FileExists} "$INSTDIR\*.*"
    ${IfNot} ${FileExists} "$INSTDIR\presenter-gui.exe"
      ${DirState} "$INSTDIR" $0
      ${If} $0 == 1
        Abort "$(IN_THE_WAY)"
      ${EndIf}
    ${EndIf}
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Presenter.lnk" "$INSTDIR\presenter-gui.exe"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\presenter.exe" "" "$INSTDIR\presenter.exe"
  WriteRegStr HKCU "${CLASSES}\${ID}" "" "Presenter"
  WriteRegStr HKCU "${CLASSES}\${ID}\DefaultIcon" "" "$INSTDIR\presenter-gui.exe,0"
  WriteRegStr HKCU "${CLASSES}\${ID}\shell\open\command" "" '"$INSTDIR\presenter-gui.exe" "%1"'
  !insertmacro ForEachSuffix OpensToo

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Presenter"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\presenter-gui.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Presenter authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
  ; By name, and not the folder with all that is in it: a talk may lie there by now.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\presenter.exe"
  Delete "$INSTDIR\presenter-gui.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Presenter.lnk"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\presenter.exe"
  DeleteRegKey HKCU "${CLASSES}\${ID}"
  !insertmacro ForEachSuffix OpensNoMore
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
