import { Choice, Field, type FieldsProps, Folded, Part } from './Field.tsx';
import * as words from './words.ts';

/** What comes on top of the course, and what somebody else pays. */
export function RestFields(of: FieldsProps) {
	return (
		<>
			<Part title={words.examTitle} kind="cost-exam" isWithin={of.isWithin}>
				<Choice of={of} name="exam" label={words.exam} options={words.exams} />
				<div class="cost-exam__extra">
					<Field of={of} name="exam-fee" label={words.examFee} />
				</div>
				<div class="cost-exam__any">
					<Field of={of} name="resit-fee" label={words.resitFee} hint={words.resitFeeHint} />
					<Field of={of} name="resit-chance" label={words.resitChance} hint={words.resitChanceHint} unit={words.percent} />
				</div>
			</Part>
			<Part title={words.restTitle} isWithin={of.isWithin}>
				<Field of={of} name="materials" label={words.materials} hint={words.zero} />
				<Field of={of} name="horizon" label={words.horizon} unit={words.years} />
				<div class="worksheet__row">
					<Field of={of} name="renewal-fee" label={words.renewalFee} hint={words.renewalFeeHint} />
					<Field of={of} name="renewal-years" label={words.renewalYears} unit={words.years} />
				</div>
				<Folded title={words.fundingTitle} isOpen={Boolean(of.entries['funding'])}>
					<div class="cost-funding">
						<Choice of={of} name="funding" label={words.funding} options={words.fundingKinds} unknown={words.noFunding} />
						<div class="cost-funding__amount">
							<Field of={of} name="funding-amount" label={words.fundingAmount} />
						</div>
						<div class="cost-funding__share">
							<Field of={of} name="funding-share" label={words.fundingShare} unit={words.percent} />
						</div>
						<div class="cost-funding__any">
							<Field of={of} name="clawback" label={words.clawback} hint={words.clawbackHint} unit={words.months} />
						</div>
					</div>
				</Folded>
			</Part>
		</>
	);
}
