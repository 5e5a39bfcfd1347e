import { workCost } from '~/model/money/cost.ts';
import { workPaces } from '~/model/money/paces.ts';
import { billRows } from './bill-rows.ts';
import { CostSays, type CostSaysProps, isBegun } from './CostSays.tsx';
import { moneyIn } from './format-money.ts';
import { Paces } from './Paces.tsx';
import { Split } from './Split.tsx';

/** What it costs: in one sentence, then line by line, then at other paces. */
export function CostResult({ reading }: CostSaysProps) {
	const { entry, currency } = reading;
	const cost = workCost(entry);
	const money = moneyIn(currency);
	const paces = workPaces(entry);
	return (
		<>
			<CostSays reading={reading} />
			{isBegun(cost) && <Split rows={billRows(entry, cost, money)} cost={cost} money={money} />}
			{paces && isBegun(cost) && <Paces paces={paces} money={money} />}
		</>
	);
}
