import { MODEL_VERSION } from '~/model/version.ts';
import type { changesSince } from '~/words/notice-words.ts';

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
			<p>
				{since.length > 0
					? `${what} from version ${version} of the method. The answers are kept. Since then:`
					: `${what} from version ${version} of the method, which this page does not know. The answers are kept; this page works by version ${MODEL_VERSION}.`}
			</p>
			{since.length > 0 && (
				<ul>
					{since.map(({ version: later, title, url }) => (
						<li key={later}>
							Version {later}: <a href={url}>{title}</a>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
