/** What the bureau does for the victims of a decision: told and referred within some hours, most of them. */
import type { Decision } from '../../../shared/domain/decision.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { dutiesOf, type Duty } from '../../../shared/victims/duties.ts';
import type { DemoAct } from './act.ts';
import { nameOf } from './staff.ts';
import type { Hand } from './hand.ts';

/** Before a supervisor looks, so that the decision that was made still stands. */
const withinMinutes = 330;

const referrals = ['accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'declined', 'declined', 'not-reached'] as const;
const ways = ['telephone', 'telephone', 'email', 'text-message'] as const;

const actFor = ({ story, actor, chance }: Hand, key: string, duty: Duty, at: DemoAct['at']): readonly DemoAct[] => {
  if (duty.kind === 'refer') {
    const outcome = chance.pick<(typeof referrals)[number]>(referrals);
    const referral = { to: 'advice-line', at, consent: outcome === 'declined' ? 'refused' : 'given', outcome, words: null } as const;
    return [{ act: 'refer', at, actor, input: { incident: story.key, whom: { by: 'name', name: duty.victim }, referral } }];
  }
  if (duty.toldAt !== null) return [];
  const told = { state: 'told', whom: duty.about === 'recorded' ? 'victim' : 'reporter', at, how: chance.pick<(typeof ways)[number]>(ways), by: nameOf(actor), rightToAppeal: true } as const;
  return [{ act: 'tell', at, actor, input: { decision: key, allegation: duty.allegation, told } }];
};

/** Drawn apart, so that nothing else of the story changes with it. */
export const careFor = (hand: Hand, key: string, decision: Decision): readonly DemoAct[] => {
  const chance = hand.story.chance.fork('care');
  return dutiesOf(decision).flatMap((duty) => {
    const at = plusMs(hand.at, chance.whole(5, withinMinutes) * 60_000);
    return at < hand.latest && chance.happens(0.94) ? actFor({ ...hand, chance }, key, duty, at) : [];
  });
};
