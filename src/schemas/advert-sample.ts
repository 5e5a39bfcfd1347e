import { z } from 'astro/zod';

/** `content/samples/adverts.yaml`: what the advert log offers to try. Invent everything in it. */
export const advertSample = z.strictObject({
	/** What is looked for, as a reader would type it. */
	lookFor: z.strictObject({
		credential: z.string().min(3),
		shortNames: z.array(z.string()),
		skill: z.string().min(3),
		otherWords: z.array(z.string()),
	}),
	/** The adverts, one after the other, as somebody would paste them. */
	text: z.string().min(500),
});
