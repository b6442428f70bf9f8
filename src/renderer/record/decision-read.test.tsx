/** A decision as it is read: what was entered of it since, and of the revisions before it. */
import '../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../tests/gallery/fake-assay.ts';
import { allegation, decision } from '../../../tests/support/invented.ts';
import type { DecisionView } from '../../shared/ipc/queries.ts';
import { queryClient } from '../data/query-client.ts';
import { DecisionRead } from './decision-read.tsx';

const told = { whom: 'victim', at: '2026-04-13T07:50:00.000Z', how: 'telephone', by: 'PC Test', allegation: 0 };

const corrected: DecisionView = {
  id: 'd2', revision: 2, current: true, versionRead: 1, by: 'person-supervisor', at: '2026-04-13T09:00:00.000Z', edition: '2026-27', undone: null, golden: false, delay: null, clock: null, recalls: [],
  why: 'It was another code.', decision: decision([allegation(), allegation({ victim: { kind: 'person', name: 'Other Victim' } })]), found: null, crimes: [], told: [{ ...told, allegation: 1 }], toldBefore: [{ ...told, revision: 1 }], references: [], reviews: [],
};

test('a corrected decision says who was told of the revision before it, and who was told since', async () => {
  queryClient.clear();
  Object.assign(window, { assay: fakeAssay() });
  await render(<QueryClientProvider client={queryClient}><DecisionRead view={corrected} reported={[]} /></QueryClientProvider>);
  const told = page.getByText(/^Victim told by telephone/);
  await expect.poll(() => told.elements().map((line) => line.parentElement?.textContent)).toEqual([
    expect.stringMatching(/^Told beforeVictim told by telephone, .*, by PC Test, of revision 1$/),
    expect.stringMatching(/^Told sinceVictim told by telephone, .*, by PC Test$/),
  ]);
});

test('the offence alleged, the ground without confirmation, what it confirms and the qualifiers of its closing are read', async () => {
  queryClient.clear();
  Object.assign(window, { assay: fakeAssay() });
  const view: DecisionView = { ...corrected, decision: decision([allegation({ alleged: '105/01', answer: { kind: 'record', crimes: [{ offence: '105/01', flags: [] }], withoutConfirmation: { ground: 'parent-or-carer', why: 'His mother told of it.' }, confirms: 'n1' } })], { closingQualifiers: ['alcohol'] }), told: [], toldBefore: [] };
  await render(<QueryClientProvider client={queryClient}><DecisionRead view={view} reported={[{ id: 'n1', code: '100/01' }]} /></QueryClientProvider>);
  const lines = () => page.getByRole('term').elements().map((term) => term.parentElement?.textContent);
  await expect.poll(lines).toEqual(expect.arrayContaining([
    expect.stringMatching(/^Alleged105A 105\/01 /),
    'Without confirmationParent or carer. His mother told of it.',
    expect.stringMatching(/^ConfirmsN100\/01 /),
    'QualifiersAlcohol',
  ]));
});

test('reviews and rulings that sent it back are read as one history, the latest first', async () => {
  queryClient.clear();
  Object.assign(window, { assay: fakeAssay() });
  const review = (id: string, verdict: 'agree' | 'return', at: string): DecisionView['reviews'][number] => ({ id, by: 'person-supervisor', at, verdict, mistake: null, comment: null });
  const view: DecisionView = {
    ...corrected,
    reviews: [review('r1', 'return', '2026-04-13T10:00:00.000Z'), review('r2', 'agree', '2026-04-15T10:00:00.000Z')],
    recalls: [{ ruling: 'u1', ref: 'R-1', by: 'person-registrar', at: '2026-04-14T10:00:00.000Z' }],
  };
  await render(<QueryClientProvider client={queryClient}><DecisionRead view={view} reported={[]} /></QueryClientProvider>);
  const history = () => page.getByText(/^(Agreed|Returned|Sent for another look)$/).elements().map((line) => line.textContent);
  await expect.poll(history).toEqual(['Agreed', 'Sent for another look', 'Returned']);
});
