/** What "Renew or let it lapse" asks. */

export const result = 'What it comes to';

export const dateTitle = 'The credential and its date';
export const name = 'What is it? (if you like)';
export const expires = 'It expires on';
export const notice = 'Time to have in hand';
export const noticeHint = '30 days, 6 weeks …';
export const days = 'days';

export const settlesTitle = 'What can settle it';
export const useUnit = 'years after its date';
export const useHint = '0 if not at all. A range such as 2–3 is welcome.';
export const term = 'How long does a renewal last?';
export const termHint = '3 years, 18 months …';
export const months = 'months';

export const weighsTitle = 'What else counts';
export const weighsHint = 'What lapses with it, what renewing takes, and what coming back would take';
export const price = 'Price of renewing once';
export const priceHint = 'In one currency for all prices. 0 if it is free or someone else pays.';
export const hours = 'Hours it takes you';
export const hoursUnit = 'hours';
export const again = 'Can you take it again once it has lapsed?';
export const againHint = 'If coming back is easy, letting it lapse costs little.';
export const yes = 'Yes';
export const no = 'No';
export const againPrice = 'Price of taking it again';
export const againHours = 'Hours of taking it again';

export const tooShort = 'A renewal lasts longer than that.';

export const nothingYet = 'Fill in what you know: each answer narrows the result, and two of them can settle it.';
export const twoThatSettle =
	'If a law, your employer or a contract requires it and you want to go on with that work, you renew. If you would not use it again, you do not.';
