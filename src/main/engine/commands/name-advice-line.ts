/** Names the force's victim advice line and how a victim reaches the force. The latest holds; a referral keeps which one it went to. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { Command } from '../db/run-command.ts';

export const nameAdviceLine: Command<Parsed<'name-advice-line'>, object> = (tx, service, who) => {
  const body = tx.keep('service', JSON.stringify(service));
  tx.store.victims.insertService(body.id, tx.at, who.person, tx.seq);
  return ok({ event: { kind: 'advice-line.named', data: { service: body.commitment } }, value: {}, changes: [{ topic: 'settings' }, { topic: 'trail' }] });
};
