/** Every worked example that is told in facts, by its name. */
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import { cancelling } from './cancelling.ts';
import { conduct } from './conduct.ts';
import type { Encoded, EncodedGroup } from './encoded.ts';
import { fraudCyber } from './fraud-cyber.ts';
import { location } from './location.ts';
import { outcomes } from './outcomes.ts';
import { property } from './property.ts';
import { recording } from './recording.ts';
import { sexual } from './sexual.ts';
import { society } from './society.ts';
import { violence } from './violence.ts';

const groups: readonly EncodedGroup[] = [cancelling, conduct, fraudCyber, location, outcomes, property, recording, sexual, society, violence];

export const encoded: ReadonlyMap<string, Encoded> = new Map(groups.flatMap((group) => Object.entries(group)));

export const told: readonly FactsInput[] = [...encoded.values()].flatMap((each) => ('facts' in each ? [each.facts] : []));
