/** The tests a shard of mutants is tried on: those beside its rules, the worked examples and the rulebook. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ofAll = ({ moduleId }: TestSpecification): boolean => /\/tests\/examples\/|\/src\/shared\/rules\/[^/]+\.test\.ts$/.test(moduleId);

/** What is made while modules load is tried on every test until one fails: those of the chapter first, which are the quickest to. */
class ChapterFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => Number(ofAll(one)) - Number(ofAll(other)));
  }
}

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: (process.env['ASSAY_MUTATE_TESTS'] ?? 'src/shared/rules/**/*.test.ts').split(','),
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    sequence: { sequencer: ChapterFirst },
  },
});
