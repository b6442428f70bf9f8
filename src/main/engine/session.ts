/** Who is signed in where. A session belongs to one window or one process, never to the engine. */
import type { Change } from '../../shared/ipc/changes.ts';
import type { Session } from '../../shared/ipc/entry.ts';
import type { Person } from '../../shared/domain/roles.ts';
import { asksWhyLooked, idleMinutes } from '../../shared/domain/settings.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Bureau } from './bureau/open-bureau.ts';
import type { Who } from './db/run-command.ts';

/** What a handler is given: the caller's own session and nothing of anybody else's. */
export type Context = {
  readonly bureau: Bureau;
  readonly person: Person;
  readonly who: Who;
  readonly pathOf: (token: string) => Result<string>;
  /** Ends the session of whoever calls: their connections are closed, and the page is told. */
  readonly leave: () => void;
  readonly announce: (changes: readonly Change[]) => void;
};

/** What a command needs that writes several acts in one transaction. */
export type Acting = Pick<Context, 'bureau' | 'who' | 'announce'>;

/** What a question that only reads needs of it, here or on the thread that is asked aside. */
export type Reading = Pick<Context, 'person' | 'who'> & { readonly bureau: Pick<Bureau, 'reader' | 'editions' | 'clock' | 'catalogue' | 'holidays'> };

export type OpenSession = { readonly context: Context; readonly id: string };

/**
 * Whether somebody still may what they might when they signed in: asked for each call, because another process may have changed it. The writer
 * is asked, whose pages are as it wrote them: a reader deciphers them anew after each commit.
 */
export const isAsSignedIn = ({ bureau, person, who }: Context): boolean => {
  const now = bureau.runner.store.people.byId(who.person);
  return now?.state === 'active' && now.role === who.role && now.registered === person.registered;
};

/** Read afresh each time, so a changed setting shows at once. */
export const describeSession = ({ context, id }: OpenSession): Session => {
  const { bureau, person } = context;
  const { card, reader, catalogue } = bureau;
  return {
    id,
    person,
    bureau: {
      id: card.id,
      name: card.name,
      force: card.force,
      demo: card.demo !== null,
      edition: catalogue.edition,
      isCrimeSystem: reader.store.people.setting('is-crime-system') === 'yes',
      asksWhyLooked: asksWhyLooked(reader.store.people.setting('look-reasons')),
      idleMinutes: idleMinutes(reader.store.people.setting('idle-minutes')),
    },
  };
};
