/** The mandatory flags of a crime. Ticking one ticks what it settles by itself; unticking one takes its details along. */
import { crimeFlags, flagsToConsider, religionValues, withImplied, type AnyFlag, type Flag, type FlagDetail } from '../../../../shared/domain/crime-flags.ts';
import { citation } from '../../../../shared/rules/cite.ts';
import type { Offence } from '../../../../shared/domain/offence-catalogue.ts';
import styles from './decision.module.css';
import { Problem, Tick } from './fields.tsx';
import { useForm, useProblem } from './form-context.ts';
import { flagsPointedTo } from '../../../../shared/triage/priority.ts';
import { latestVersion } from '../open-incident.ts';

type Props = {
  readonly path: string;
  readonly flags: readonly AnyFlag[];
  readonly offence: Offence | null;
  readonly onChange: (flags: readonly AnyFlag[]) => void;
};

/** What hangs on a flag and goes with it. */
const under = (flag: AnyFlag): readonly AnyFlag[] => {
  const religions = religionValues.map(({ code }) => code);
  if (flag === 'hate:religion') return religions;
  const details = crimeFlags.find(({ code }) => code === flag)?.details.map(({ code }) => code) ?? [];
  return flag === 'hate' ? [...details, ...religions] : details;
};

const withFlag = (flags: readonly AnyFlag[], flag: AnyFlag, isOn: boolean): readonly AnyFlag[] =>
  isOn ? withImplied([...flags, flag]) : flags.filter((each) => each !== flag && !under(flag).includes(each));

/** One of several: choosing one lets the others go. */
const withOnly = (flags: readonly AnyFlag[], details: readonly FlagDetail[], chosen: AnyFlag): readonly AnyFlag[] =>
  withImplied([...flags.filter((flag) => !details.some(({ code }) => code === flag)), chosen]);

const Details = ({ flag, flags, onChange }: { readonly flag: Flag } & Pick<Props, 'flags' | 'onChange'>) => {
  if (flag.takes === 'none' || !flags.includes(flag.code)) return null;
  return (
    <div className={styles.flagDetails} role="group" aria-label={flag.name}>
      {flag.details.map((detail) => (
        <Tick
          key={detail.code}
          label={detail.name}
          value={flags.includes(detail.code)}
          onChange={(isOn) => onChange(flag.takes === 'one' ? withOnly(flags, flag.details, detail.code) : withFlag(flags, detail.code, isOn))}
        />
      ))}
      {flags.includes('hate:religion') && flag.code === 'hate' && (
        <label className={styles.religion}>
          Perceived religion, the one targeted (page 27)
          <select value={flags.find((each) => each.startsWith('religion:')) ?? ''} onChange={(event) => onChange(withOnly(flags, religionValues, event.target.value as AnyFlag))}>
            <option value="" disabled>Choose</option>
            {religionValues.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        </label>
      )}
    </div>
  );
};

export const FlagFields = ({ path, flags, offence, onChange }: Props) => {
  const problem = useProblem(path, false);
  const { file } = useForm();
  const reported = latestVersion(file)?.incident ?? null;
  const consider = [...(offence ? flagsToConsider({ code: offence.code, group: offence.group }) : []), ...(reported ? flagsPointedTo(reported) : [])];
  return (
    <fieldset className={styles.flagSet} data-field={path}>
      <legend>Flags</legend>
      <div className={styles.flagGrid}>
        {crimeFlags.map((flag) => (
          <Tick
            key={flag.code}
            label={flag.name}
            hint={`${flag.means}\n${citation(flag.cite)}`}
            isSuggested={consider.includes(flag.code) && !flags.includes(flag.code)}
            value={flags.includes(flag.code)}
            onChange={(isOn) => onChange(withFlag(flags, flag.code, isOn))}
          />
        ))}
      </div>
      {crimeFlags.map((flag) => <Details key={flag.code} flag={flag} flags={flags} onChange={onChange} />)}
      <Problem problem={problem} />
    </fieldset>
  );
};
