/** What is entered of a cancellation in a line or two: the registrar's advice, that the victim was told, and concern of pressure. */
import { Told } from '../../../../shared/domain/decision.ts';
import type { CancellationView } from '../../../../shared/ipc/cancellation-shapes.ts';
import type { Guarded } from '../../../../shared/authority/may.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { nowIs } from '../../../data/now.ts';
import { useSession } from '../../../data/use-session.ts';
import { CheckBox, Problem, TextArea } from '../../../ui/field.tsx';
import { emptyTold } from '../decision/draft.ts';
import { toTold } from '../decision/to-decision.ts';
import { ToldDetails } from '../decision/told-fields.tsx';
import { ActForm, asRead } from '../victims/act-form.tsx';
import { endingCancelling } from './cancelling.ts';

const keys = { save: 'cancelling-save', leave: 'cancelling-leave' } as const;

type InWords = { readonly about: string; readonly title: string; readonly lead: string; readonly label: string; readonly act: string; readonly command: Guarded; readonly send: (words: string) => Promise<Result<unknown>> };

const WordsForm = ({ about, label, send, ...form }: InWords) => {
  const [words, setWords] = useBegun(about, '');
  return (
    <ActForm {...form} keys={keys} ending={endingCancelling} read={() => ({ ok: true, value: words })} send={send}>
      {({ problemOf }) => <TextArea label={label} path="words" rows={2} value={words} onChange={setWords} problem={problemOf('words')} />}
    </ActForm>
  );
};

export const AdviceForm = ({ about, view }: { readonly about: string; readonly view: CancellationView }) => (
  <WordsForm about={about} title={`Advice on the cancellation of ${view.class} ${view.code}`} lead="No registrar of the force is on the register, so the chief officer decides, on the registrar’s advice (page 25)." label="The advice" act="Enter the advice" command="advise-on-cancellation" send={(words) => call('advise-on-cancellation', { cancellation: view.id, words })} />
);

export const ConcernForm = ({ about, crime, name }: { readonly about: string; readonly crime: string; readonly name: string }) => (
  <WordsForm about={about} title={`Concern that ${name} was withdrawn under pressure`} lead="Where there is clear concern of fear, coercion, influence or pressure the crime cannot be cancelled under C2, C4 or C5 (Outcomes, page 29). That is for good." label="What gives the concern" act="Enter the concern" command="enter-pressure-concern" send={(words) => call('enter-pressure-concern', { crime, words })} />
);

export const ToldOfForm = ({ about, view }: { readonly about: string; readonly view: CancellationView }) => {
  const me = useSession()?.person.name ?? '';
  const [told, setTold] = useBegun(about, { ...emptyTold, state: 'told' as const, at: nowIs() ?? '', by: me });
  const [ofReference, setOfReference] = useBegun(`${about} reference`, false);
  return (
    <ActForm
      title={`The victim was told of the ${view.category === 'C1' ? 'transfer' : 'cancellation'} of ${view.class} ${view.code}`}
      command="tell-of-cancellation"
      act="Enter that they were told"
      keys={keys}
      ending={endingCancelling}
      read={() => asRead(Told.options[0].safeParse(toTold(told)), 'told.')}
      send={(said) => call('tell-of-cancellation', { cancellation: view.id, told: said, ofReference })}
    >
      {({ problemOf }) => (
        <>
          <ToldDetails path="told" told={told} onChange={(_, next) => setTold({ ...next, state: 'told' })} problemOf={problemOf} />
          {view.category === 'C1' && (
            <div data-field="ofReference">
              <CheckBox label="They were told the receiving force’s number (page 25)" isOn={ofReference} onChange={setOfReference} />
              <Problem problem={problemOf('ofReference')} />
            </div>
          )}
        </>
      )}
    </ActForm>
  );
};
