import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Examples before laws: they take milliseconds, and the first failing test ends the run of a mutant. */
class LawsLast extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isLaws = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith('laws.test.ts'));
		return files.toSorted((a, b) => isLaws(a) - isLaws(b));
	}
}

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['tests/model/**/*.test.ts'],
		setupFiles: ['tests/support/fixed-version.ts'],
		isolate: false,
		sequence: { sequencer: LawsLast },
		env: { LAW_TRIES: '0.1' },
	},
});
