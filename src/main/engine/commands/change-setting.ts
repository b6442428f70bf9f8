/** Changes a setting of the bureau. The latest value holds; the earlier ones stay readable. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { Command } from '../db/run-command.ts';

export const changeSetting: Command<Parsed<'change-setting'>, object> = (tx, { setting, value }) => {
  tx.store.people.set(setting, value, tx.seq);
  return ok({ event: { kind: 'setting.changed', data: { setting, value } }, value: {}, changes: [{ topic: 'settings' }, { topic: 'trail' }] });
};
