import * as words from './paper-words.ts';

/** Lines to write on: enough for what two people agree on in one meeting. */
const TO_FIND_OUT = 4;
const TO_THINK_AGAIN = 2;

const lines = (count: number) => Array.from({ length: count }, (_, at) => at);

/** What a sheet ends with: lines for what to find out first, and for what would change the decision. */
export function SheetNext() {
	return (
		<section class="sheet__part sheet-next" aria-labelledby="sheet-next">
			<h2 id="sheet-next">{words.findFirstTitle}</h2>
			<p class="sheet__note">{words.aboutFindFirst}</p>
			<table class="sheet-next__table">
				<thead>
					<tr>
						{words.findFirst.map((head) => (
							<th key={head} scope="col">
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{lines(TO_FIND_OUT).map((line) => (
						<tr key={line}>
							<td />
							<td />
							<td />
						</tr>
					))}
				</tbody>
			</table>
			<h3 class="sheet-next__again">{words.thinkAgain}</h3>
			{lines(TO_THINK_AGAIN).map((line) => (
				<div class="sheet-next__line" key={line} />
			))}
		</section>
	);
}
