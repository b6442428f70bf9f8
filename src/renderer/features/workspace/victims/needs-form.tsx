/** What a victim needs: short answers, none of them asked for but whether a safeguarding referral is needed. */
import { Thrive, asksWhy, enhancedGrounds, noThrive, suggestedGrounds, type Assessment } from '../../../../shared/victims/assessment.ts';
import { useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { enhancedNames, thriveAnswers, thriveNames, toolNames } from '../../../record/victim-words.ts';
import { Choice, Prose, Segments, Tick } from '../decision/fields.tsx';
import { ActForm, type Read } from './act-form.tsx';
import { aboutAct } from './acting.ts';
import { AskedSegments } from './asked-segments.tsx';
import { ageWords, isChild, type NamedVictim } from './named-victims.ts';
import styles from './victims.module.css';

type Letter = keyof typeof thriveNames;
const letters = Object.entries(thriveNames) as readonly (readonly [Letter, string])[];

/** `''` where it is left open. */
const answersTo = (letter: Letter): readonly (readonly [string, string])[] => {
  const given = Thrive.shape[letter].unwrap().options as readonly string[];
  return [['', 'not answered'], ...given.map((answer) => [answer, thriveAnswers[answer] ?? answer] as const)];
};

const tools = [['', 'none used'], ...Object.entries(toolNames)] as readonly (readonly [string, string])[];
const grades = [['standard', 'standard'], ['medium', 'medium'], ['high', 'high']] as const;
const repeats = [['yes', 'Yes'], ['no', 'No'], ['not-known', 'Not known']] as const;
const safeguardings = [['needed', 'Needed'], ['not-needed', 'Not needed']] as const;

type Draft = Omit<Assessment, 'safeguarding'> & { readonly safeguarding: Assessment['safeguarding'] | null; readonly words: string };

const blank: Draft = { thrive: noThrive, riskGrade: null, child: false, adultAtRisk: false, repeat: 'not-known', enhanced: [], safeguarding: null, words: '' };

const withTool = (draft: Draft, tool: string): Draft => ({ ...draft, riskGrade: tool === 'dash' || tool === 'dara' ? { tool, grade: draft.riskGrade?.grade ?? 'standard' } : null });

type Part = { readonly draft: Draft; readonly set: (change: Partial<Draft>) => void };

const ThriveFields = ({ draft, set }: Part) => (
  <fieldset className={styles.group}>
    <legend>THRIVE</legend>
    <div className={styles.thirds}>
      {letters.map(([letter, name]) => (
        <Choice key={letter} label={name} path={`thrive.${letter}`} value={draft.thrive[letter] ?? ''} options={answersTo(letter)} onChange={(answer) => set({ thrive: Thrive.parse({ ...draft.thrive, [letter]: answer === '' ? null : answer }) })} />
      ))}
    </div>
  </fieldset>
);

const GradeFields = ({ draft, set }: Part) => (
  <div className={styles.thirds}>
    <Choice label="Risk checklist" path="riskGrade.tool" value={draft.riskGrade?.tool ?? ''} options={tools} onChange={(tool) => set(withTool(draft, tool))} />
    {draft.riskGrade !== null && <Choice label="Its grade" path="riskGrade.grade" value={draft.riskGrade.grade} options={grades} onChange={(grade) => draft.riskGrade && set({ riskGrade: { ...draft.riskGrade, grade } })} />}
  </div>
);

const RightsFields = ({ draft, set, victim }: Part & { readonly victim: NamedVictim }) => (
  <>
    <div className={styles.ticks}>
      <Tick label="Child" isSuggested={isChild(victim) && !draft.child} value={draft.child} onChange={(child) => set({ child })} />
      <Tick label="Adult at risk" value={draft.adultAtRisk} onChange={(adultAtRisk) => set({ adultAtRisk })} />
    </div>
    <fieldset className={styles.group}>
      <legend>Enhanced rights under the Victims’ Code: check against the Code in force</legend>
      <div className={styles.ticks}>
        {enhancedGrounds.map((ground) => (
          <Tick key={ground} label={enhancedNames[ground].replace(/^./, (first) => first.toUpperCase())} isSuggested={suggestedGrounds(draft).includes(ground)} value={draft.enhanced.includes(ground)} onChange={(is) => set({ enhanced: enhancedGrounds.filter((each) => (each === ground ? is : draft.enhanced.includes(each))) })} />
        ))}
      </div>
    </fieldset>
  </>
);

type Said = { readonly assessment: Assessment; readonly words: string | null };

const wanting = (path: string, message: string): Read<never> => ({ ok: false, problems: [{ path, message, cite: null }] });

const readNeeds = (draft: Draft): Read<Said> => {
  const { words, safeguarding, ...answers } = draft;
  if (safeguarding === null) return wanting('safeguarding', 'Say whether a safeguarding referral is needed');
  const said = words.trim() === '' ? null : words;
  if (said === null && asksWhy(draft)) return wanting('words', 'Say why no safeguarding referral is needed');
  return { ok: true, value: { assessment: { ...answers, safeguarding }, words: said } };
};

export const NeedsForm = ({ incident, victim }: { readonly incident: string; readonly victim: NamedVictim }) => {
  const [draft, setDraft] = useBegun<Draft>(aboutAct(incident, 'needs', victim.key), () => ({ ...blank, ...victim.view?.assessment, words: '' }));
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const { words, safeguarding } = draft;
  const age = ageWords(victim);
  return (
    <ActForm
      title={`What ${victim.name ?? 'the victim'} needs`}
      {...(age === null ? {} : { lead: `The victim is ${age}.` })}
      command="assess-victim"
      act="Enter the assessment"
      read={() => readNeeds(draft)}
      send={(said) => call('assess-victim', { incident, whom: victim.whom, ...said })}
    >
      {({ problemOf }) => (
        <>
          <ThriveFields draft={draft} set={set} />
          <GradeFields draft={draft} set={set} />
          <RightsFields draft={draft} set={set} victim={victim} />
          <div className={styles.beside}>
            <Segments label="Repeat victim" value={draft.repeat} options={repeats} onChange={(repeat) => set({ repeat })} />
            <AskedSegments label="Safeguarding referral" path="safeguarding" value={safeguarding} options={safeguardings} onChange={(each) => set({ safeguarding: each })} problem={problemOf('safeguarding')} />
          </div>
          {asksWhy(draft) && <p className={styles.about}>A child, an adult at risk or a high grade: say in words why none is needed.</p>}
          <Prose label="In words, where there is more to say" path="words" value={words} onChange={(said) => set({ words: said })} rows={2} problem={problemOf('words')} />
        </>
      )}
    </ActForm>
  );
};
