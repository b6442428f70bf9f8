/** Changing a setting of the bureau, and why it was not changed. */
import { useState } from 'react';
import type { SettingName } from '../../../shared/domain/settings.ts';
import { call, refusalWords } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';

export const useChangeSetting = () => {
  const [trouble, setTrouble] = useState<string | null>(null);
  const heard = useHeardWhereLeft('Setting of the bureau');
  const change = async (setting: SettingName, value: string): Promise<void> => {
    const changed = await heard(call('change-setting', { setting, value }));
    setTrouble(changed.ok ? null : `Not changed. ${refusalWords(changed.error)}`);
  };
  return { trouble, change };
};
