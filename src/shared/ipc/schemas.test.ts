/** What a script is given to start from: every example is taken as it stands, by the shape and by the rules. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Decision } from '../domain/decision.ts';
import { readCatalogue } from '../domain/offence-catalogue.ts';
import { PeopleFile } from '../domain/people-file.ts';
import { Verdict } from '../review/verdict.ts';
import { ImportMapping } from '../intake/mapping.ts';
import { decisionContext } from '../rules/recording/decision-context.ts';
import { decisionProblems } from '../rules/recording/decision-problems.ts';
import { schemas, type SchemaName } from './schemas.ts';

const shapes = { decision: Decision, verdict: Verdict, mapping: ImportMapping, people: PeopleFile } as const;
const names = Object.keys(shapes) as SchemaName[];
const examples = names.flatMap((name) => Object.entries(schemas[name]().examples).map(([kind, example]) => [name, kind, example] as const));

test.for(examples)('%s: the example of %s has the shape', ([name, , example]) => {
  expect(shapes[name].safeParse(example).error).toBeUndefined();
});

test.for(examples)('%s: the example of %s with a field nobody asked for has not', ([name, , example]) => {
  expect(shapes[name].safeParse({ ...(example as object), stray: 1 }).success).toBe(false);
});

const catalogue = readCatalogue(JSON.parse(readFileSync(new URL('../../../resources/catalogue/notifiable-offences-2026-27.json', import.meta.url), 'utf8')));
const context = decisionContext(catalogue, { now: '2026-04-12T10:00:00.000Z', due: '2026-04-13T06:00:00.000Z', currentVersion: 1 });

test.for(examples.filter(([name]) => name === 'decision'))('%s: nothing stops the example of %s', ([, , example]) => {
  expect(decisionProblems(Decision.parse(example), context)).toEqual([]);
});

test('there is an example of every kind of answer, of every verdict, and of one person in each role', () => {
  const decisions = Object.values(schemas.decision().examples).map((example) => Decision.parse(example));
  const kinds = decisions.flatMap(({ about }) => (about.kind === 'allegations' ? about.allegations.map(({ answer }) => (answer.kind === 'crime-related-incident' ? `${answer.kind} ${answer.ground}` : answer.kind)) : [about.kind]));
  expect([...new Set(kinds)].toSorted()).toEqual(
    ['crime-related-incident a', 'crime-related-incident b', 'crime-related-incident c', 'duplicate', 'no-crime', 'record', 'reported-incident', 'test'].toSorted(),
  );
  expect(Object.values(schemas.verdict().examples).map((example) => Verdict.parse(example).verdict)).toEqual(['agree', 'return', 'escalate']);
  const [people] = Object.values(schemas.people().examples).map((example) => PeopleFile.parse(example));
  expect(people?.people.map(({ role }) => role)).toEqual(['assessor', 'supervisor', 'auditor']);
});

test.each(names)('%s: the schema is plain JSON and lets a default be left out', (name) => {
  const { schema } = schemas[name]();
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  const required = (schema as { readonly required?: readonly string[] }).required ?? [];
  if (name === 'decision') expect(required).toEqual(['versionRead', 'about', 'closing']);
});
