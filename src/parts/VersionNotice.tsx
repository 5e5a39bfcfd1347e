import type { changesSince } from '~/model/changes-since.ts';
import * as versionWords from '~/words/version-words.ts';

export interface VersionNoticeProps {
	/** Whose version it is, as the start of a sentence. */
	readonly what: string;
	readonly version: string | null;
	readonly since: NonNullable<ReturnType<typeof changesSince>>;
}

/** That something is of another version of the method, and what has changed since. */
export function VersionNotice({ what, version, since }: VersionNoticeProps) {
	return (
		<div class="notices__one">
			<p>{versionWords.otherVersion(what, version, since.length > 0)}</p>
			{since.length > 0 && (
				<ul>
					{since.map((later) => (
						<li key={later.version}>
							{versionWords.change(later, (its) => (
								<a href={later.url}>{its}</a>
							))}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
