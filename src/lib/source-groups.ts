import type { SourceGroup } from '~/schemas/source.ts';

/** What a page calls each group of sources, and what a reader can take from one of it. */
export const GROUP_NAMES: Readonly<Record<SourceGroup, { readonly name: string; readonly says: string }>> = {
	law: {
		name: 'Laws, rules and regulators',
		says: 'Laws and regulations, the rules of regulators and professional registers, and what regulators did to sellers. They bind in one place and from one day, so check both.',
	},
	official: {
		name: 'Governments and public bodies',
		says: 'What ministries, agencies and bodies such as the OECD explain or recommend. Good on rules and definitions. A paper that recommends a policy is no proof that it works.',
	},
	framework: {
		name: 'Standards, frameworks and definitions',
		says: 'What words and units mean, and to whom. A standard holds for those who adopt it, and says nothing of whether a course meets it.',
	},
	study: {
		name: 'Studies and experiments',
		says: 'Comparisons of people with and without a credential, experiments and reviews of both. Look at whom they studied, where, when and who paid.',
	},
	survey: {
		name: 'Surveys and counts',
		says: 'What people said when they were asked, and what was counted in adverts, profiles and records. What someone says they would do may differ from what they do.',
	},
	issuer: {
		name: 'Issuers’ and sellers’ own pages',
		says: 'Prices, exams, renewal and refunds in the words of whoever sells. Good for their own rules on the day they were read, weak for what a credential is worth.',
	},
	account: {
		name: 'Press and other accounts',
		says: 'Press, trade and exam preparation pages, and reports by people who took a course. We use them where we could not see the original.',
	},
};
