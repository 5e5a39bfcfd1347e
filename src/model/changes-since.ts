import { MODEL_VERSION } from './version.ts';
import type { AnyContent, VersionWording } from './wording.ts';

/** What has changed in the model since a version; empty for one that is not known, undefined where nothing has. */
export function changesSince({ versions }: AnyContent, version: string | null): readonly VersionWording[] | undefined {
	if (version === null || version === MODEL_VERSION) return undefined;
	const at = versions.findIndex((one) => one.version === version);
	return at < 0 ? [] : versions.slice(at + 1);
}
