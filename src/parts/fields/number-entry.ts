import { type AskedNumber, readAskedNumber } from '~/model/quantities/measure-numbers.ts';
import type { MeasureNumbers } from '~/model/values/measure-needs.ts';
import { readerMarks } from '../reader-marks.ts';

/** What reads the number of a question's answer, and says how it was read: it loads with the first text that is more than digits. */
export { FieldNote } from './FieldNote.tsx';

/** A number as typed, in the marks of the reader's language. */
export const readEntered = (asks: AskedNumber, text: string, beside: MeasureNumbers) => readAskedNumber(asks, text, beside, readerMarks());
