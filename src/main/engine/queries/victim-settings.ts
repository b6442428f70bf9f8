/** The days for victims, the victim advice line, and the list of bank holidays. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { victimSettingsNow } from '../db/victim-settings.ts';
import type { Context } from '../session.ts';

export const victimSettings = ({ bureau }: Context): Output<'victim-settings'> => victimSettingsNow(bureau.reader.store, bureau.runner.holidays, bureau.clock.now());
