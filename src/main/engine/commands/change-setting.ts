/** Changes a setting of the bureau. The latest value holds; the earlier ones stay readable. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { maySetTo } from '../../../shared/domain/settings.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import type { Command } from '../db/run-command.ts';

export const changeSetting: Command<Parsed<'change-setting'>, object> = (tx, { setting, value }) => {
  if (!maySetTo(setting, value)) return fail('invalid', 'The setting cannot be that.', { problems: [{ path: 'value', message: 'The setting cannot be that', cite: null }] });
  tx.store.people.set(setting, value, tx.seq);
  return ok({ event: { kind: 'setting.changed', data: { setting, value } }, value: {}, changes: [{ topic: 'settings' }, { topic: 'trail' }] });
};
