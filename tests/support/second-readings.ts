/** A bureau in which decisions are drawn and read a second time, each chance in the hands of the test. */
import { testBureau } from './bureau.ts';
import { calling, type Somebody } from './calling.ts';
import { decideOk, enterReport } from './incidents.ts';
import { decision, noCrime } from './invented.ts';

/** As somebody reads it who does not tell the victim again. */
export const nothing = decision([noCrime({ told: null })]);

export const secondReadings = async () => {
  const t = testBureau();
  const call = calling(t);
  const policy = (golden: number) => call.get('supervisor', 'set-review-policy', { newcomers: 0, shares: { 'domestic-abuse': 0, sexual: 0, violence: 0, 'other-recorded': 0, 'not-recorded': 0 }, blind: 0, golden });
  const decided = (made = decision(), who: Somebody = 'assessor'): { readonly incident: string; readonly decision: string } => {
    const incident = enterReport(t);
    return { incident, decision: decideOk(t, incident, made, t.people[who]).decision };
  };
  const draw = (number: number, who: Somebody = 'supervisor') => call.get(who, 'draw-second-readings', { number, since: '2026-04-01T00:00:00.000Z' });
  /** A known answer is given first, another decision that was drawn waiting beside it. */
  const knownFirst = async (): Promise<void> => {
    decided();
    await draw(2, 'registrar');
    await policy(100);
  };
  const begin = (who: Somebody = 'supervisor') => call.get(who, 'begin-second-reading', {});
  const read = async (made = decision(), who: Somebody = 'supervisor') => {
    const { reading } = await begin(who);
    return { reading, ...(await call.get(who, 'save-second-reading', { reading, decision: made })) };
  };
  const saved = async (who: Somebody = 'auditor') => {
    const { parted, read: others } = await call.get(who, 'second-readings', {});
    return [...parted, ...others];
  };
  await policy(0);
  return { t, call, policy, decided, draw, knownFirst, begin, read, saved };
};

export type SecondReadings = Awaited<ReturnType<typeof secondReadings>>;
