/** What the converter says before anything is worked out. */

export const amount = 'How much';
export const amountHint = 'One number, or a range such as 30–40.';
export const amountTooMuch = 'Nobody studies that much. Check the number.';
export const unit = 'Of what';
export const someHours = 'Hours, kind not known';
export const more = 'If you know how much is supervised, or the points in a year';
export const share = 'How much of the work is supervised';
export const shareHint =
	'In class, or with a teacher or trainer. 15 hours in class and 30 on your own make 33 %. A range such as 20 to 40 will do.';
export const percent = '%';
export const load = 'Points that make a full-time year';
export const loadHint = 'Only for Australian credit points. Each institution has its own number.';
export const loadTooLittle = 'A year has more than no points.';

export const result = 'In every unit';
export const nothingYet = 'Choose a unit, and see how many hours it stands for and what it is in every other unit.';
