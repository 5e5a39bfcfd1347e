import type { Word } from '~/model/stack/types.ts';

/** What the stack planner asks for. What it says of the result is in `result-words.ts`. */

export const targetTitle = 'What should it add up to?';
export const name = 'Name of the target';
export const nameHint = 'The larger certificate, diploma or degree.';
export const total = 'All it takes';
export const totalHint = 'The whole of it, not only what is left.';
export const unit = 'Counted in';
export const limit = 'The most it accepts from elsewhere';
export const limitHint = 'An amount, or a share such as 50 %. It is often in the rules on credit transfer.';
export const word = 'Who says that the pieces count?';
export const words: Readonly<Record<Word, string>> = {
	'accepted-in-writing': 'The body that would accept them, in writing',
	'seller-in-writing': 'The seller, in writing',
	said: 'Someone has said so, but not in writing',
	'does-not-count': 'Nobody: I asked, and they do not count',
};
export const pricesTitle = 'Compare what it costs';
export const price = 'Price of going straight to the target';
export const rest = 'Price of the rest, once the pieces count';
export const restHint = 'With any fee for the transfer. Ask: fewer modules do not always cost less.';

export const piecesTitle = 'The pieces, in the order you would finish them';
export const piece = (place: number) => `Piece ${place}`;
export const pieceName = 'Name';
export const amount = 'How much it is';
export const cost = 'Price';
export const more = 'Expiry, dates and hours';
export const expiry = 'How long does it count?';
export const expiries = {
	none: 'It never expires',
	day: 'Up to a certain day',
	after: 'For some time after I finish it',
} as const;
export const lastDay = 'Last day on which it counts';
export const validFor = 'How long it counts';
export const validForHint = 'Such as 3 years, or 18 months.';
export const finish = 'Day you finish it, or finished it';
export const finishHint = 'Only if it is certain. Otherwise it is reckoned from the hours.';
export const hours = 'Hours of work in it';
export const hoursHint = 'Only if the amount above does not tell, or you know better.';
export const counts = (units: string) => `What the target counts it as, in ${units}`;
export const countsHint = 'If they have told you. It then goes before any conversion.';
export const earlier = 'Earlier';
export const later = 'Later';
export const remove = 'Remove';
export const add = 'Add a piece';
export const undo = 'Undo';
export const isFull = (most: number) => `The planner holds ${most} pieces.`;
export const moved = (piece: string, place: number) => `${piece} is now number ${place}.`;
export const removed = (piece: string) => `${piece} is removed.`;
export const undone = 'It is back.';

export const whenTitle = 'When would you do it?';
export const whenHint = 'This shows which pieces expire before you have finished the last one.';
export const start = 'You start on';
export const pace = 'Time you have for it';
export const paceUnit = 'hours a week';

export const result = 'What the stack comes to';
export const nothingYet =
	'Enter a target and the first piece. You will then see what you hold after each piece, and how far it still is to the target.';

/** A made-up plan to try it with. */
export const exampleTarget = 'Diploma in data analysis';
export const exampleFirst = 'Reading data';
export const exampleSecond = 'Data protection';
export const exampleThird = 'Statistics';
export const exampleFourth = 'Visual reports';
