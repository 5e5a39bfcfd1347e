import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/model/reading/read.ts';
import { OTHER_TEXTS } from '../../reading/other-texts.ts';
import { readCues } from '../../support/cues.ts';

const CUES = readCues();
const questions = CUES.questions.map(({ question }) => question);

describe('readText(cues, text) is silent', () => {
	test.each(Object.entries(OTHER_TEXTS))('on a text of another kind: %s', (_, text) => {
		const { kind, findings, claims } = readText(CUES, text, { questions });
		expect({ kind, said: findings.filter(({ status }) => status !== 'silent'), claims }).toEqual({ kind: 'none', said: [], claims: [] });
	});

	test.each([
		[
			'German',
			'Der Kurs dauert sechs Wochen und endet mit einer Prüfung. Das Zertifikat ist drei Jahre gültig. Die Gebühr beträgt 400 Euro.',
		],
		[
			'Spanish',
			'El curso dura seis semanas y termina con un examen. El certificado tiene una validez de tres años. El precio es de 400 euros.',
		],
		[
			'French',
			'La formation dure six semaines et se termine par un examen. Le certificat est valable trois ans. Le prix est de 400 euros.',
		],
	])('on a text in %s, and says that it is not English', (_, text) => {
		const { isEnglish, findings } = readText(CUES, text, { questions });
		expect(isEnglish).toBe(false);
		expect(findings.every(({ status }) => status === 'silent')).toBe(true);
	});
});
