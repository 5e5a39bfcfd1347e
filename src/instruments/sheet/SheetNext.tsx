/** Lines to write on: enough for what two people agree on in one meeting. */
const TO_FIND_OUT = 4;
const TO_THINK_AGAIN = 2;

const lines = (count: number) => Array.from({ length: count }, (_, at) => at);

/** What a sheet ends with: lines for what to find out first, and for what would change the decision. */
export function SheetNext() {
	return (
		<section class="sheet__part sheet-next" aria-labelledby="sheet-next">
			<h2 id="sheet-next">Find this out first</h2>
			<p class="sheet__note">
				Every deal-breaker that is not known yet, then the open questions that can move most points, as printed beside each.
			</p>
			<table class="sheet-next__table">
				<thead>
					<tr>
						<th scope="col">Question</th>
						<th scope="col">Whom we ask, and how</th>
						<th scope="col">By when</th>
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
			<h3 class="sheet-next__again">I will think again if</h3>
			{lines(TO_THINK_AGAIN).map((line) => (
				<div class="sheet-next__line" key={line} />
			))}
		</section>
	);
}
