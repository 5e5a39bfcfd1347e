import { z } from 'astro/zod';

/** One published share of people who finished a course, to stand beside the field in which readers judge their own chance. */
export const completionRate = z.strictObject({
	/** Id of the source that says it, which is one that pages may cite. */
	source: z.string(),
	/** Its place among the others: those most like a reader who pays come first. */
	order: z.number(),
	/** Of a hundred people, how many finished. */
	share: z.number().int().min(0).max(100),
	/** Of whom, to stand after "of": "the 46,326 people who had paid for …". */
	who: z.string().max(120),
	/** When they took the course: "2017–18". */
	when: z.string().max(24),
	/** Who counted it, and from what. */
	measuredBy: z.string().max(120),
});
