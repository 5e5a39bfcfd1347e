import { scalePieces, tightSum } from '~/model/paper/paper.ts';
import type { Measure } from '~/model/types.ts';
import type { MeasureNumbers } from '~/model/values/measure-needs.ts';
import { measureFields, optionalFields, readMeasure } from '~/model/values/measures.ts';
import { FIELD_LABELS } from '~/words/measure-words.ts';
import * as words from './paper-words.ts';
import { writtenNumber } from './written.ts';
import './SheetMeasure.css';

export interface SheetMeasureProps {
	readonly measure: Measure;
	/** Those that are known are written in. */
	readonly numbers: MeasureNumbers;
}

/** Answering by numbers on paper: blanks for them, the share they come to, and its value. */
export function SheetMeasure({ measure, numbers }: SheetMeasureProps) {
	const { kind, scale } = measure;
	const share = readMeasure(kind, numbers)?.share;
	const pieces = scalePieces(scale);
	const tight = tightSum(measure);
	const canBeLeftOut: readonly string[] = optionalFields(kind);
	return (
		<div class="sheet-measure">
			<p>
				{measureFields(kind)
					.filter((field) => !canBeLeftOut.includes(field))
					.map((field) => (
						<span class="sheet-measure__field" key={field}>
							{FIELD_LABELS[field]} <i class="sheet__blank">{numbers[field]}</i>
						</span>
					))}
			</p>
			<p>
				{words.share(kind, <i class="sheet__blank">{share === undefined ? '' : writtenNumber(share)}</i>, (its) => (
					<b>{its}</b>
				))}
			</p>
			<p>
				{pieces.map((piece) => (
					<span class="sheet-measure__value" key={piece.from}>
						{words.value(piece, pieces.length === 1, (its) => (
							<b>{its}</b>
						))}
					</span>
				))}
				{tight && (
					<span class="sheet-measure__tight">
						{words.tight(tight, (its) => (
							<b>{its}</b>
						))}
					</span>
				)}
				<b>{words.breaks(kind, tight)}</b>
			</p>
		</div>
	);
}
