/** What somebody chooses for their own sake: what is covered, and when a break is suggested. */
import { breakMinutes, breakReports, care, useCare, type BreakMinutes, type BreakReports } from '../data/care.ts';
import { Segments } from '../ui/field.tsx';
import styles from './preferences.module.css';

const named = <T extends string>(values: readonly T[]): readonly (readonly [T, string])[] => values.map((value) => [value, value === 'never' ? 'Never' : value] as const);

export const CareChoices = () => {
  const { covers, afterReports, afterMinutes } = useCare();
  return (
    <div className={styles.choices}>
      <Segments<'on' | 'off'> label="Cover the most distressing passages" value={covers ? 'on' : 'off'} options={[['on', 'On'], ['off', 'Off']]} onChange={(on) => care({ covers: on === 'on' })} />
      <Segments<BreakReports> label="Suggest a break after distressing reports" value={afterReports} options={named(breakReports)} onChange={(reports) => care({ afterReports: reports })} />
      <Segments<BreakMinutes> label="Suggest a break after minutes of reading" value={afterMinutes} options={named(breakMinutes)} onChange={(minutes) => care({ afterMinutes: minutes })} />
    </div>
  );
};
