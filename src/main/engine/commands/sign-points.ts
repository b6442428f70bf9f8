/** The registrar signs the points to prove of an offence whose elements no page of the rules states. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { findOffence } from '../../../shared/domain/offence-lookup.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { pointsOf } from '../../../shared/rules/points-to-prove/points-of-offence.ts';
import type { Command } from '../db/run-command.ts';

type Input = Parsed<'sign-points'>;

const refused = (path: string, message: string): Result<never> => fail('refused', `Not entered. ${message}.`, { problems: [{ path, message, cite: null }] });

export const signPoints =
  (catalogue: Catalogue): Command<Input, { readonly signed: string }> =>
  (tx, { offence: given, elements, source }, who) => {
    const offence = findOffence(catalogue, given);
    if (!offence) return refused('offence', `There is no single offence ${given} in the list: choose it by its id`);
    const [stated] = pointsOf(offence);
    if (stated) return refused('offence', `Page ${stated.cite.page} of the rules states the points to prove of ${offence.code}`);
    const signedOn = localDateOf(tx.at);
    const id = tx.id();
    const body = tx.keep('points', JSON.stringify({ elements, source }));
    const name = tx.keep('registrar', tx.store.people.byId(who.person)?.name ?? who.person);
    tx.store.signedPoints.insert({ id, offence: offence.id, at: tx.at, madeBy: who.person, signedOn, bodyText: body.id, registrarText: name.id }, tx.seq);
    return ok({
      event: { kind: 'points.signed', data: { signed: id, offence: offence.id, on: signedOn, body: body.commitment, registrar: name.commitment } },
      value: { signed: id },
      changes: [{ topic: 'signed-points' }, { topic: 'trail' }],
    });
  };
