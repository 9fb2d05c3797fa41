; The installer for Windows 10 and 11, by Inno Setup 6. NOT RUN: written on Linux, where neither PyInstaller's Windows bundle
; nor this can be made. Try each line of the list below before it is handed to anybody.
;
; On a Windows machine with Python 3.11 or newer (64 bits, from python.org) and Inno Setup 6.3 or newer, in the clone:
;
;   py -3.11 -m venv dist\venv
;   dist\venv\Scripts\pip install "pyinstaller>=6.10" hatchling
;   dist\venv\Scripts\python -m hatchling build --target wheel --directory dist\wheel
;   for %f in (dist\wheel\*.whl) do dist\venv\Scripts\pip install %f
;   dist\venv\Scripts\pyinstaller --noconfirm --distpath dist --workpath dist\build .ci\packaging\horgosdesk.spec
;   dist\venv\Scripts\python .ci\packaging\icons.py dist\icons
;   for /f %v in ('dist\venv\Scripts\python -c "import horgosdesk; print(horgosdesk.__version__)"') do iscc /DVersion=%v .ci\packaging\windows.iss
;
; It installs for the one who runs it, below %LOCALAPPDATA%\Programs, and asks for no administrator: desk computers have none at
; hand. What a desk enters is elsewhere (%LOCALAPPDATA%\HorgosDesk) and is never touched, also not when the program is removed.

; To try on Windows, none of which has been:
;   1. installing as a user without rights asks for nothing and puts HorgosDesk into the start menu, with its icon
;   2. the start menu opens the window without a console flashing, also when it starts its children (a feed, an import)
;   3. `horgosdesk totals --json …` in a console and in Task Scheduler prints UTF-8 and gives its exit code
;   4. `horgosdesk doctor --load` finds every library
;   5. installing a newer version over it while the window is open: it is asked to close, nothing typed is lost
;   6. removing it leaves %LOCALAPPDATA%\HorgosDesk, and nothing else
;   7. Defender and the port's virus scanner let it run; else sign both executables and the installer

#ifndef Version
  #error Version is missing: iscc /DVersion=0.1.0 windows.iss
#endif

[Setup]
; names this program to Windows for ever: never changed
AppId={{6A0E3C54-5B7E-4C0B-9D57-48F0A1D0C9E2}
AppName=HorgosDesk
AppVersion={#Version}
AppPublisher=HorgosDesk
DefaultDirName={autopf}\HorgosDesk
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Qt 6 and Python 3.11 run from here on
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=horgosdesk-{#Version}-setup
SetupIconFile=dist\icons\horgosdesk.ico
UninstallDisplayIcon={app}\horgosdesk-gui.exe
UninstallDisplayName=HorgosDesk
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; a window that is open is asked to close, which saves all that was typed; one that does not is named
CloseApplications=yes
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no
ChangesEnvironment=yes
ChangesAssociations=no
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
; Inno Setup 6.4 and newer ship no Chinese and no Kazakh: put ChineseSimplified.isl, from the unofficial translations on
; jrsoftware.org, beside this file, and Chinese desks are spoken to in Chinese
#if FileExists(AddBackslash(SourcePath) + "ChineseSimplified.isl")
Name: "zh"; MessagesFile: "{#AddBackslash(SourcePath)}ChineseSimplified.isl"
#endif

[CustomMessages]
en.Path=Let the command “horgosdesk” be found in a console
ru.Path=Сделать команду «horgosdesk» доступной в консоли
#if FileExists(AddBackslash(SourcePath) + "ChineseSimplified.isl")
zh.Path=在控制台中可直接使用命令“horgosdesk”
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:Path}"; Flags: unchecked

[InstallDelete]
; modules of the version before must not be found beside those of this one
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\horgosdesk\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
; the window's program, which has no console; AppUserModelID keeps its windows under this entry in the task bar
Name: "{autoprograms}\HorgosDesk"; Filename: "{app}\horgosdesk-gui.exe"; AppUserModelID: "HorgosDesk.HorgosDesk"
Name: "{autodesktop}\HorgosDesk"; Filename: "{app}\horgosdesk-gui.exe"; AppUserModelID: "HorgosDesk.HorgosDesk"; Tasks: desktopicon

[Registry]
; only for whom it is installed for, and only when asked; taken out again below
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; \
    Tasks: path; Check: NotInPath

[Run]
Filename: "{app}\horgosdesk-gui.exe"; Description: "{cm:LaunchProgram,HorgosDesk}"; Flags: nowait postinstall skipifsilent

[Code]
function PathNow: String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Result) then
    Result := '';
end;

function NotInPath: Boolean;
begin
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(PathNow) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Ours: String;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  Path := ';' + PathNow + ';';
  Ours := ';' + ExpandConstant('{app}') + ';';
  Place := Pos(Lowercase(Ours), Lowercase(Path));
  if Place = 0 then
    exit;
  Delete(Path, Place, Length(Ours) - 1);
  { the separators that were put around it }
  Path := Copy(Path, 2, Length(Path) - 2);
  RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path);
end;
