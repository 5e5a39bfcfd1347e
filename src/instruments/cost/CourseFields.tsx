import { Choice, Field, type FieldsProps, Folded, Part } from './Field.tsx';
import * as words from './words.ts';

/** How the course is paid, and the hours that a monthly fee depends on. Which fields show follows from the choice, by CSS, so that it does before any script. */
export function CourseFields(of: FieldsProps) {
	const { entries } = of;
	const isMonthly = entries['fee'] === 'monthly';
	const hasHours = ['hours', 'pace', 'margin', 'hour-value'].some((field) => entries[field]);
	return (
		<Part title={words.courseTitle} kind="cost-course" isWithin={of.isWithin}>
			<Choice of={of} name="fee" label={words.fee} options={words.fees} />
			<div class="cost-course__once">
				<Field of={of} name="price" label={words.price} />
			</div>
			<div class="cost-course__instalments">
				<div class="worksheet__row">
					<Field of={of} name="instalment" label={words.instalment} />
					<Field of={of} name="instalments" label={words.instalments} kind="numeric" />
				</div>
				<Field of={of} name="deposit" label={words.deposit} hint={words.depositHint} />
			</div>
			<div class="cost-course__monthly">
				<Field of={of} name="monthly" label={words.monthly} hint={words.monthlyHint} />
			</div>
			<Folded title={isMonthly ? words.hoursTitle : words.hoursTitleOptional} isOpen={isMonthly || hasHours}>
				<div class="worksheet__row">
					<Field of={of} name="hours" label={words.hours} hint={words.hoursHint} />
					<Field of={of} name="pace" label={words.pace} />
				</div>
				<Field of={of} name="margin" label={words.margin} hint={words.marginHint} />
				<Field of={of} name="hour-value" label={words.hourValue} hint={words.hourValueHint} />
			</Folded>
		</Part>
	);
}
