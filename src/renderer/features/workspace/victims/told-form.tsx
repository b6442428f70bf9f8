/** That a victim was told of the decision, and of the right to appeal: the same entry that the decision itself takes. */
import { Told } from '../../../../shared/domain/decision.ts';
import { useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { nowIs } from '../../../data/now.ts';
import { useSession } from '../../../data/use-session.ts';
import { emptyTold, toldFirst } from '../decision/draft.ts';
import { toTold } from '../decision/to-decision.ts';
import { ToldDetails } from '../decision/told-fields.tsx';
import { ActForm, asRead } from './act-form.tsx';
import { aboutAct } from './acting.ts';
import type { NamedVictim } from './named-victims.ts';

export const ToldForm = ({ incident, victim, decision, allegation }: { readonly incident: string; readonly victim: NamedVictim; readonly decision: string; readonly allegation: number }) => {
  const me = useSession()?.person.name ?? '';
  const [told, setTold] = useBegun(`${aboutAct(incident, 'told', victim.key)} ${decision} ${allegation}`, { ...emptyTold, state: 'told' as const, whom: toldFirst(victim.name !== null), at: nowIs() ?? '', by: me });
  return (
    <ActForm
      title={`${victim.name ?? 'Whoever reported'} told of the decision`}
      command="tell-victim"
      act="Enter that they were told"
      read={() => asRead(Told.options[0].safeParse(toTold(told)), 'told.')}
      send={(said) => call('tell-victim', { decision, allegation, told: said })}
    >
      {({ problemOf }) => <ToldDetails path="told" told={told} onChange={(_, next) => setTold({ ...next, state: 'told' })} problemOf={problemOf} />}
    </ActForm>
  );
};
