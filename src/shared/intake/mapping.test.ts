import { expect, test } from 'vitest';
import { z } from 'zod';
import { ImportMapping } from './mapping.ts';
import { mappingExamples } from './mapping-examples.ts';

test.each(Object.entries(mappingExamples))('the example %s is valid, and stays itself when read again', (_name, example) => {
  const mapping = ImportMapping.parse(example);
  expect(ImportMapping.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
});

test('every field is described in the JSON Schema', () => {
  const schema = z.toJSONSchema(ImportMapping, { io: 'input' }) as { properties: Record<string, { description?: string; properties?: Record<string, { description?: string }> }> };
  for (const [name, property] of Object.entries(schema.properties)) expect(property.description, name).toBeTruthy();
  for (const [name, property] of Object.entries(schema.properties['columns']?.properties ?? {})) expect(property.description, name).toBeTruthy();
});

test.each([
  [{ zone: 'Mars/Olympus' }],
  [{ delimiter: '#' }],
  [{ columns: { nonsense: [{ name: 'a' }] } }],
  [{ sourceName: ' ' }],
  [{ unknown: 1 }],
])('%j is refused', (change) => expect(ImportMapping.safeParse({ ...mappingExamples['dailyLog'], ...change }).success).toBe(false));
