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

/** Answering by numbers on paper: blanks for them, and for the share that they come to. The last page turns it into a value. */
export function SheetMeasure({ measure: { kind }, numbers }: SheetMeasureProps) {
	const share = readMeasure(kind, numbers)?.share;
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
		</div>
	);
}

/** What a share is worth, as sums to do by hand. */
export function ShareValues({ measure }: Pick<SheetMeasureProps, 'measure'>) {
	const pieces = scalePieces(measure.scale);
	const tight = tightSum(measure);
	return (
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
			<b>{words.breaks(measure.kind, tight)}</b>
		</p>
	);
}
