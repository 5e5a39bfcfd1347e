import type { CostNumber } from './cost-numbers.ts';
import type { Line } from './segments.ts';

/** With the role that it has in this text, and the dollar that is meant. */
export function settled(number: CostNumber, isExamAlone: boolean, dollar: string | undefined): CostNumber {
	const { quantity, line, role } = number;
	const isBare = quantity.currency === undefined && line.text[quantity.start - line.sentence.start] === '$';
	return {
		...number,
		role: isExamAlone && role === 'course' ? 'exam' : role,
		quantity: isBare ? { ...quantity, currency: dollar } : quantity,
	};
}

/** So many lines speak of the exam for each that speaks of a course, where the exam alone is sold. */
const EXAM_TO_COURSE = 2;
const FEWEST_EXAM_LINES = 3;

/** Whether an exam is sold by itself, without a course. */
export function sellsExamAlone(lines: readonly Line[]): boolean {
	const has = ({ marks }: Line, group: string) => marks.some((mark) => mark.group === group);
	const isPricedCourse = lines.some((line) => has(line, 'sold-course') && line.sentence.quantities.some(({ kind }) => kind === 'money'));
	const exams = lines.filter((line) => has(line, 'sold-exam')).length;
	const courses = lines.filter((line) => has(line, 'sold-course')).length;
	return !isPricedCourse && exams >= FEWEST_EXAM_LINES && exams >= EXAM_TO_COURSE * courses;
}
