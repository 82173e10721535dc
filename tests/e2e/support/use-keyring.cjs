// Loaded into Electron before the program. The driver tells every Electron to keep secrets nowhere
// (`--password-store=basic`), whatever stands on its command line; what is said last holds.
void import('electron').then(({ app }) => app.commandLine.appendSwitch('password-store', 'gnome-libsecret'))
