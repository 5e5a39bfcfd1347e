import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesIn, ROOT, readText } from '../support/repository.ts';

const TYPES = join(ROOT, 'src/model/types.ts');
const KINDS = "MEASURE_KINDS = ['time', 'cost']";
const SOURCES = filesIn('src', /\.(tsx?|astro)$/);

/** Those of the files in which the compiler finds an error once there is a third kind of measure. */
function filesThatAskForIt(paths: readonly string[]): readonly string[] {
	const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
	const host = ts.createCompilerHost(options);
	const read = host.readFile;
	host.readFile = (name) => (name === TYPES ? read(name)?.replace(KINDS, KINDS.replace(']', ", 'travel']")) : read(name));
	const program = ts.createProgram({ rootNames: paths.map((path) => join(ROOT, path)), options, host });
	return paths.filter((path) => program.getSemanticDiagnostics(program.getSourceFile(join(ROOT, path))).length > 0);
}

describe('a third measure', () => {
	test('does not compile until every table and every choice by kind says what it is there', () => {
		expect(readText('src/model/types.ts')).toContain(KINDS);
		const tables = SOURCES.filter((path) => /Record<MeasureKind,|case '(time|cost)'/.test(readText(path)));
		expect(tables).toContain('src/model/values/measures.ts');
		expect(filesThatAskForIt(tables)).toEqual(tables);
	});

	test('is nowhere told apart by comparing names, which the compiler would let pass and which would take it for money', () => {
		const compares = /[!=]== ?'(time|cost)'|'(time|cost)' [!=]==/;
		expect(SOURCES.filter((path) => compares.test(readText(path)))).toEqual([]);
	});
});
