import { alternative } from '../../src/schemas/alternative.ts';
import { change } from '../../src/schemas/change.ts';
import { example } from '../../src/schemas/example.ts';
import { page } from '../../src/schemas/page.ts';
import { question } from '../../src/schemas/question.ts';
import { renewalQuestion } from '../../src/schemas/renewal-question.ts';
import type { Entry } from './collections.ts';
import { type Collection, readCollection } from './content.ts';

const parsed = (name: Collection, schema: { parse: (data: unknown) => object }): readonly Entry[] =>
	readCollection(name).map(({ id, data, body }) => ({ id, data: schema.parse(data), body }));

/** The collections that the model, the examples, the alternatives and renewing are made of, as the build has them. */
export const wholeContent = () => ({
	guide: parsed('guide', page),
	questions: parsed('questions', question),
	changes: parsed('changes', change),
	examples: parsed('examples', example),
	alternatives: parsed('alternatives', alternative),
	renewal: parsed('renewal', renewalQuestion),
});
