import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import * as words from '~/words/send-words.ts';
import { mailtoUrl } from './mailto-url.ts';
import './SendText.css';

export interface SendTextProps {
	/** What the text is, for those who hear the buttons one by one. */
	readonly of: string;
	/** Subject of the mail. */
	readonly subject: string;
	readonly text: string;
	/** The fragment that carries the answers behind it, where a link to this page can be copied too. */
	readonly link?: () => string;
	/** Further buttons. */
	readonly children?: ComponentChildren;
}

/** A text to copy or to mail. Where copying is blocked it stands in a field to select; where a mail link would be too long a sentence says so. */
export function SendText({ of, subject, text, link, children }: SendTextProps) {
	const [said, setSaid] = useState('');
	const [blocked, setBlocked] = useState('');
	const mail = mailtoUrl(subject, text);
	const copy = async (copied: string, done: string) => {
		try {
			await navigator.clipboard.writeText(copied);
			setBlocked('');
			setSaid(done);
		} catch {
			setBlocked(copied);
			setSaid(words.copyBlocked);
		}
	};
	const name = <span class="visually-hidden">: {of}</span>;
	return (
		<div class="send-text no-print">
			<button class="button" type="button" onClick={() => copy(text, words.copied)}>
				<span>
					{words.copyText}
					{name}
				</span>
			</button>
			{mail && (
				<a class="button" href={mail}>
					<span>
						{words.mailIt}
						{name}
					</span>
				</a>
			)}
			{link && (
				<button class="button" type="button" onClick={() => copy(location.origin + location.pathname + link(), words.linkCopied)}>
					{words.copyLink}
				</button>
			)}
			{children}
			{!mail && <p>{words.tooLong}</p>}
			<p role="status">{said}</p>
			{blocked && (
				<textarea
					class="send-text__field"
					readOnly
					rows={8}
					value={blocked}
					aria-label={words.toCopy(of)}
					onFocus={(event) => event.currentTarget.select()}
				/>
			)}
		</div>
	);
}
