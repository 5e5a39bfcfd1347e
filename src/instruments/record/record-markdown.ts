import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import { escapeMarkdown } from '~/model/keeping/markdown.ts';
import type { FitContent } from '~/model/wording.ts';
import * as words from './decide-words.ts';
import { type Entry, recordText } from './record-text.ts';

/**
 * A decision as a Markdown file that any program can show. What the person typed is shown as they typed it.
 *
 * @param address where the record was made
 */
export function writeMarkdown(content: FitContent, record: DecisionRecord, address: string): string {
	const { candidate, facts, decision, notes, verdict, range, grounds, factors, open, outcome } = recordText(content, record);
	const inLine = (text: string) => escapeMarkdown(text).replaceAll('\\\n', ' ').replaceAll('\n', ' ');
	const list = (entries: readonly Entry[]) => entries.map(([label, text]) => `- ${inLine(label)}${text && `: ${inLine(text)}`}`).join('\n');
	const notesIn = (entries: readonly Entry[]) => entries.map(([label, text]) => `**${label}**\n\n${escapeMarkdown(text)}`);
	const part = (heading: string, ...blocks: readonly string[]) => {
		const filled = blocks.filter(Boolean);
		return filled.length > 0 ? [`## ${heading}`, ...filled] : [];
	};
	return `${[
		`# ${inLine(words.fileTitle(candidate))}`,
		list(facts),
		...part(words.decidedTitle(true), `**${inLine(decision)}**`, ...notesIn(notes)),
		...part(words.fitCheckTitle(true), `**${inLine(verdict)}**: ${inLine(range)}`, list(grounds)),
		...part(
			words.reasonsTitle,
			factors
				.map(({ place, name, points, answers }) =>
					[
						`- ${place && `(${place}) `}**${inLine(name)}**: ${inLine(points)}`,
						...answers.flatMap(({ name, said, from }) => [
							`  - ${inLine(name)}: ${inLine(said)}`,
							...(from ? [`    - ${inLine(from)}`] : []),
						]),
					].join('\n'),
				)
				.join('\n'),
		),
		...part(words.openTitle(false), list(open)),
		...part(words.happenedTitle, ...notesIn(outcome)),
		words.from(address),
	].join('\n\n')}\n`;
}
