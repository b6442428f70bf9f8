/** The frame around every screen: rail, head with the marking, status line. */
import { BarChart3, BookText, Eye, FilePlus2, Files, HeartHandshake, Inbox, ListChecks, Scale, Settings2, SquarePen } from 'lucide-react';
import { use, useEffect, useRef, type ComponentType, type RefObject } from 'react';
import { plainlyNot } from '../../shared/authority/may.ts';
import { roleNames } from '../../shared/domain/roles.ts';
import type { Output } from '../../shared/ipc/calls.ts';
import { signOut } from '../data/lock.ts';
import { clockWords } from '../data/time-words.ts';
import { useAsk } from '../data/use-ask.ts';
import { useSession } from '../data/use-session.ts';
import { Key, KeyWords } from '../ui/key.tsx';
import { useKeyWords } from './command-table.ts';
import { Find } from './find.tsx';
import styles from './frame.module.css';
import { KeyLesson } from './key-lesson.tsx';
import { KeyList } from './key-list.tsx';
import { asksFirst, goTo, useNavigation, type Screen } from './navigation.ts';
import { showOverlay } from './overlays.ts';
import { Palette } from './palette.tsx';
import { GivenPassphrase } from '../features/bureau/given-passphrase.tsx';
import { useToApprove } from '../features/bureau/to-approve.ts';
import { GlassBanner } from '../features/glass/glass-banner.tsx';
import { ShownScreen } from './screens.tsx';
import { StatusLine } from './status-line.tsx';
import { Troubles } from './troubles.tsx';

type Item = { readonly screen: Screen; readonly label: string; readonly icon: ComponentType<{ readonly size?: number; readonly 'aria-hidden'?: boolean }>; readonly command: string };

const items: readonly Item[] = [
  { screen: 'queue', label: 'Queue', icon: Inbox, command: 'go-queue' },
  { screen: 'report', label: 'New report', icon: SquarePen, command: 'new-report' },
  { screen: 'recording', label: 'Recording', icon: FilePlus2, command: 'go-recording' },
  { screen: 'victims', label: 'Victims', icon: HeartHandshake, command: 'go-victims' },
  { screen: 'review', label: 'Review', icon: ListChecks, command: 'go-review' },
  { screen: 'rulings', label: 'Rulings', icon: Scale, command: 'go-rulings' },
  { screen: 'figures', label: 'Figures', icon: BarChart3, command: 'go-figures' },
  { screen: 'trail', label: 'Trail', icon: BookText, command: 'go-trail' },
  { screen: 'import', label: 'Import', icon: Files, command: 'go-import' },
  { screen: 'looks', label: 'Looks', icon: Eye, command: 'go-looks' },
  { screen: 'bureau', label: 'Bureau', icon: Settings2, command: 'go-bureau' },
];

/** A screen that has no line of its own lies behind another. */
const behind: Partial<Record<Screen, Screen>> = { 'offence-list': 'bureau', replay: 'review', readings: 'review', feedback: 'review', glass: 'looks', workload: 'review' };

/** What the number at it counts is said to whoever hears it; where nothing waits, its label is its name. */
const bureauWords = (label: string, toApprove: number): string | undefined =>
  toApprove === 0 ? undefined : `${label}, ${toApprove} ${toApprove === 1 ? 'change waits' : 'changes wait'} for your approval`;

const Rail = () => {
  const screen = useNavigation((state) => state.screen);
  const current = behind[screen] ?? screen;
  const keyOf = use(KeyWords);
  const person = useSession()?.person;
  const toApprove = useToApprove();
  return (
    <nav className={styles.rail} aria-label="Screens">
      {items.filter(({ screen: own }) => person && plainlyNot(person, asksFirst[own]) === null).map(({ screen: own, label, icon: Icon, command }) => (
        <button key={own} type="button" className={styles.item} aria-label={own === 'bureau' ? bureauWords(label, toApprove) : undefined} aria-current={current === own ? 'page' : undefined} title={`${label}  ${keyOf(command) ?? ''}`} onClick={() => goTo(own)}>
          <Icon size={18} aria-hidden />
          <span>{label}</span>
          {own === 'bureau' && toApprove > 0 && <span className={styles.waits}>{toApprove}</span>}
        </button>
      ))}
    </nav>
  );
};

const many = (n: number): string => n.toLocaleString('en-GB');

/** Those that are late already, which no pace brings back, and those that will be at this pace. */
const lateWords = ({ views, more, forecast: { passing } }: Output<'queue-counts'>, until: string): string => {
  const late = `${many(views['overdue'] ?? 0)}${more.includes('overdue') ? '+' : ''}`;
  if (late === '0') return passing === 0 ? `None late by ${until}` : `${many(passing)} late by ${until} at this pace`;
  return passing === 0 ? `${late} late, no others by ${until}` : `${late} late, ${many(passing)} more by ${until}`;
};

/** What is late, and what will be at the pace of the last hours, while it can still be changed. */
const Forecast = ({ counts }: { readonly counts: Output<'queue-counts'> }) => {
  const { passing, by, perHour } = counts.forecast;
  const until = clockWords(by) === '00:00' ? 'midnight' : clockWords(by);
  const pace = perHour === 0 ? 'Nobody has decided one in the last two hours' : `${many(Math.round(perHour * 10) / 10)} decided an hour in the last two hours`;
  return (
    <span className={styles.due} data-late={passing > 0 || undefined} title={`Incidents past their 24 hours, and those that will pass them. ${pace}, in the order of the queue. ${many(counts.dueToday)} due by midnight. What is reported meanwhile is not in it.`}>
      {lateWords(counts, until)}
    </span>
  );
};

const Head = () => {
  const session = useSession();
  const counts = useAsk('queue-counts', {}, { keep: true, when: session !== null && plainlyNot(session.person, 'queue-counts') === null });
  if (!session) return null;
  return (
    <header className={styles.head}>
      <strong className={styles.bureau}>{session.bureau.name}</strong>
      <span className={styles.marking}>OFFICIAL-SENSITIVE</span>
      <button type="button" className={styles.search} onClick={() => showOverlay('palette')}>
        Search or command <Key of="search" />
      </button>
      {counts.data && <Forecast counts={counts.data} />}
      <span className={styles.person}>
        {session.person.name}, {roleNames[session.person.role]}
      </span>
      <button type="button" className={styles.out} onClick={() => void signOut()}>Sign out <Key of="sign-out" /></button>
    </header>
  );
};

/** Whoever went to a screen by its keys tabs on from its top, and need not pass the rail each time; a field the screen leads to keeps the cursor. */
const useTopOf = (screen: Screen): RefObject<HTMLElement | null> => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [screen]);
  return place;
};

export const Frame = () => {
  const screen = useNavigation((state) => state.screen);
  const place = useTopOf(screen);
  return (
    <KeyWords value={useKeyWords()}>
      <div className={styles.frame}>
        <Rail />
        <Head />
        <div className={styles.over}>
          <GlassBanner onRead={() => goTo('glass')} />
          <GivenPassphrase onChange={() => goTo('bureau')} />
          <Troubles />
        </div>
        {/* Each screen begins at its top: the place scrolled to in one means nothing in another. */}
        <main key={screen} ref={place} tabIndex={-1} className={styles.screen}><ShownScreen screen={screen} /></main>
        <StatusLine />
        <Palette />
        <Find />
        <KeyList />
        <KeyLesson />
      </div>
    </KeyWords>
  );
};
