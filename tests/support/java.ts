import { canInstall, install, succeeds } from './debian.ts';

/** Whether there is a Java that runs. A file of that name is not enough: macOS has one that only asks for the real one. */
export function hasJava(): boolean {
	return succeeds('java', '-version');
}

/** Makes sure of a Java, which the Nu Html Checker runs on, and says in one line where there is none: its test is then skipped. */
export function ensureJava(): void {
	if (hasJava()) return;
	if (canInstall()) {
		console.log('Installing Java …');
		install([['default-jre-headless']]);
		if (hasJava()) return;
	}
	console.log('Java: not found and not to be had here: the Nu Html Checker is skipped.');
}
