import fc from 'fast-check';

/** A job advert by its parts, so that a test knows what makes two of them the same vacancy. */
export interface MadeAdvert {
	readonly title: string;
	readonly employer: string;
	readonly town: string;
	readonly pay: string;
	readonly hours: string;
	readonly tasks: readonly string[];
	readonly needs: readonly string[];
}

export const TITLES = [
	'Data Analyst',
	'Kitchen Supervisor',
	'Warehouse Operative',
	'Support Worker',
	'Payroll Officer',
	'Heat Pump Installer',
	'Receptionist',
	'Laboratory Technician',
	'Van Driver',
	'Marketing Executive',
	'Site Manager',
	'Nursery Nurse',
] as const;
export const TOWNS = ['Derby', 'Leith', 'Kelso', 'Naas', 'Bremen', 'Ipoh', 'Tulsa', 'Galway', 'Ballarat', 'Nakuru'] as const;
const EMPLOYERS = [
	'Swift Crates Ltd',
	'Larch & Daughters',
	'Moss Freight',
	'Pinder Veterinary Practice',
	'Tweed Valley Housing',
	'Port Alba Nets',
];
const TASKS = [
	'Check what comes in against the order and put right what is missing',
	'Write the weekly report that the whole team reads on Monday morning',
	'Answer the phone before the third ring and know who can help',
	'Keep the records in order so that an inspector finds them at once',
	'Plan the week with two colleagues and the person who runs the yard',
	'Train new starters on the machines and sign their cards',
	'Count the stock every Thursday and order what is low',
	'Talk to customers about what went wrong and what happens next',
	'Clean the work area at the end of each shift and lock the stores',
	'Help to try out the new booking system before everyone uses it',
	'Load the vehicles in the order in which the stops will come',
	'Measure twice, note the readings and send them to the engineer',
];
const NEEDS = [
	'A full driving licence and no fear of small roads',
	'Good written English for notes that others can follow',
	'Patience with people who are having a bad day',
	'Some experience of working to a rota with early starts',
	'Confidence with spreadsheets, or the will to learn them fast',
	'An eye for what is about to go wrong',
	'Two references from people you have worked for',
	'The right to work here and a clear background check',
];

/** Adverts of every kind of job, each with enough text to be known again. */
export const madeAdvert: fc.Arbitrary<MadeAdvert> = fc.record({
	title: fc.constantFrom(...TITLES),
	employer: fc.constantFrom(...EMPLOYERS),
	town: fc.constantFrom(...TOWNS),
	pay: fc.integer({ min: 12, max: 30 }).map((pounds) => `£${pounds}.50 an hour`),
	hours: fc.integer({ min: 20, max: 40 }).map((hours) => `${hours} hours a week`),
	tasks: fc.shuffledSubarray(TASKS, { minLength: 4, maxLength: 8 }),
	needs: fc.shuffledSubarray(NEEDS, { minLength: 3, maxLength: 6 }),
});

const list = (items: readonly string[], mark: string) => items.map((item) => `${mark}${item}`).join('\n');
const body = ({ tasks, needs }: MadeAdvert, mark = '- ') => `What you do\n${list(tasks, mark)}\n\nWhat you need\n${list(needs, mark)}`;

/** How an employer's own page, three boards and an agency show one advert. Of the agency the employer has no name. */
export const FRAMES: Readonly<Record<string, (advert: MadeAdvert) => string>> = {
	own: (advert) =>
		`${advert.title}\n${advert.employer} | ${advert.town} | ${advert.pay}\n\n${body(advert)}\n\n${advert.hours}. Send your CV to Bea by 14 December 2026.`,
	board: (advert) =>
		`JobHeap   Home | Jobs | Companies | Log in\n\n${advert.title}\n${advert.employer}   ${advert.town}   ${advert.pay}   Full time\nPosted 3 days ago\n\n${body(advert, '• ')}\n\n${advert.hours}.\nRegister to apply. People also viewed: Cook, Cleaner, Baker.`,
	labels: (advert) =>
		`Job Title: ${advert.title}\nCompany: ${advert.employer}\nLocation: ${advert.town}\nSalary: ${advert.pay}\nPosted: 27 November 2026\n\n${body(advert, '* ')}\n\n${advert.hours}`,
	titleWithTown: (advert) =>
		`${advert.title.toUpperCase()} – ${advert.town.toUpperCase()}\n${advert.employer}, ${advert.town}\nRef MJ-88214, 212 views\n\n${body(advert, '✓ ')}\n\nSave job | Report`,
	prose: ({ title, employer, town, pay, tasks, needs }) =>
		`${title}\nat ${employer}\n${town} · 2 weeks ago · Over 100 applicants\n${pay}   Easy apply\n\nAbout the job\n${tasks.join('. ')}. ${needs.join('. ')}.`,
	agency: (advert) =>
		`${advert.title} - ${advert.town}\nPosted by Handpick Recruitment | 4 days ago | Full time\n\nOur client is growing and looks for one more person.\n\n${body(advert)}\n\nCall Ola at Handpick. We never ask candidates for money.`,
};
