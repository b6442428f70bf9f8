/** The published lists of strings that break screens, run through the narrative, the header and the row of the queue: nothing runs, nothing leaves its box. */
import '../../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fileFrom, sketches } from '../../../../../tests/gallery/invented-incidents.ts';
import { fakeAssay } from '../../../../../tests/gallery/fake-assay.ts';
import type { IncidentFile, QueueRow } from '../../../../shared/ipc/queries.ts';
import { queryClient } from '../../../data/query-client.ts';
import { QueueRowView } from '../queue/queue-row.tsx';
import { IncidentHeader } from './incident-header.tsx';
import { LogTab } from './log-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { ReportTab } from './report-tab.tsx';

const files = import.meta.glob<unknown>('../../../../../../shared/data/vectors/strings/*.json', { eager: true, import: 'default' });

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(stringsIn) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

const lists = Object.entries(files).filter(([path]) => !path.includes('base64')).map(([path, value]) => [path.split('/').at(-1) ?? path, [...new Set(stringsIn(value))]] as const);

const [sketch] = sketches;

/** In every field that text is shown from. */
const told = (text: string): IncidentFile => {
  const line = text.slice(0, 300);
  const file = sketch ? fileFrom({ ...sketch, code: line, qualifiers: [line], grade: line, narrative: text, occurred: line, log: [[0, line, text]], parties: [{ role: 'victim', kind: 'person', name: line, dateOfBirth: null, age: null, phone: line, note: text }], place: { text: line, postcode: line, latitude: null, longitude: null } }) : null;
  if (!file) throw new Error('The gallery has no incidents');
  return { ...file, sourceReference: line };
};

const rowOf = (text: string, file: IncidentFile): QueueRow => ({ id: file.id, ref: text.slice(0, 60), sourceReference: null, state: 'waiting', regime: 'live', receivedAt: '2026-10-12T08:00:00.000Z', precision: 'minute', due: file.due, priority: 0, why: [text], openingCode: text.slice(0, 300), qualifiers: [text.slice(0, 300)], capacity: null, takenBy: null, until: null, reported: [], harms: [], parked: null, group: null });

const Shown = ({ text }: { readonly text: string }) => {
  const file = told(text);
  return (
    <div data-shown="" style={{ width: 420 }}>
      <div style={{ width: 300 }}><QueueRowView row={rowOf(text, file)} at={1} of={1} isSelected={false} isOpen={false} holder={text.slice(0, 60)} why={text} /></div>
      <IncidentHeader file={file} />
      <ReportTab file={file} />
      <LogTab file={file} />
      <PeopleTab file={file} />
    </div>
  );
};

/** Wider than the box it stands in, and not cut off by it. */
const tooWide = (): readonly string[] =>
  Array.from(document.querySelectorAll<HTMLElement>('[data-shown], [data-shown] *')).flatMap((element) => {
    const box = element.closest<HTMLElement>('[data-shown]')?.getBoundingClientRect();
    const { right, left, width } = element.getBoundingClientRect();
    let clipped: HTMLElement | null = element;
    while (clipped !== null && getComputedStyle(clipped).overflowX === 'visible') clipped = clipped.parentElement?.closest<HTMLElement>('[data-shown], [data-shown] *') ?? null;
    return box && width > 0 && clipped === null && (right > box.right + 1 || left < box.left - 1) ? [`${element.tagName} ${element.className} ${Math.round(left)} to ${Math.round(right)} of ${Math.round(box.left)} to ${Math.round(box.right)}: ${(element.textContent ?? '').slice(0, 60)}`] : [];
  });

/** Made by markup and by nothing of ours. */
const foreign = 'script, iframe, object, embed, link, style, form, marquee, video, audio, base, meta, [onerror], [onload], [onclick], [onfocus], [onmouseover], [data-shown] img, [data-shown] a, [data-shown] input, [data-shown] math';

beforeEach(async () => {
  queryClient.clear();
  Object.assign(window, { assay: fakeAssay() });
  await page.viewport(1366, 768);
});

describe.skipIf(lists.length === 0)('strings of ../shared/data/vectors/strings', () => {
  test.each(lists)('%s', async (_, strings) => {
    let ran = 0;
    const count = (): void => void (ran += 1);
    Object.assign(window, { alert: count, confirm: count, prompt: count });
    const known = document.querySelectorAll(foreign).length;
    expect(strings.length).toBeGreaterThan(100);
    const broken: string[] = [];
    for (let from = 0; from < strings.length; from += 40) {
      const batch = strings.slice(from, from + 40);
      const drawn = await render(<QueryClientProvider client={queryClient}>{batch.map((text, at) => <Shown key={at} text={text} />)}</QueryClientProvider>);
      broken.push(...tooWide());
      if (document.querySelectorAll(foreign).length > known) broken.push(`markup became elements: ${document.querySelector(foreign)?.outerHTML ?? ''}`);
      await drawn.unmount();
    }
    expect(broken).toEqual([]);
    expect(ran).toBe(0);
  });
});

test('control: what is too wide is found, and so is markup that became an element', async () => {
  await render(
    <div data-shown="" style={{ width: 420 }}>
      <span style={{ whiteSpace: 'nowrap' }}>{'wide '.repeat(200)}</span>
      <div style={{ overflow: 'hidden' }}><span style={{ whiteSpace: 'nowrap' }}>{'cut '.repeat(200)}</span></div>
      <form />
    </div>,
  );
  expect(tooWide()).toHaveLength(1);
  expect(document.querySelector(foreign)).not.toBe(null);
});
