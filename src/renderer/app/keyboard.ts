/** Turns keys into commands: in the page, never while typing, and a key held down does nothing more. */
import { commandTable, isSingle, keysOf, type Command } from './command-table.ts';
import { forgetLateKeys, isLate, keepLate } from './late-keys.ts';
import { useOverlay } from './overlays.ts';

/** How long the second key of a pair may take, in milliseconds. */
const pairMs = 1500;

/** A key press as the table writes it. Shift counts only where the key itself does not already show it. */
export const keyName = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string => {
  const key = event.key.length === 1 ? (event.ctrlKey || event.metaKey ? event.key.toLowerCase() : event.key) : event.key;
  return [...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []), ...(event.altKey ? ['Alt'] : []), key].join('+');
};

const takesText = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(element.type)));

/** Enter and Space belong to the control that has the focus. A row of the queue is none: Enter takes it, clicked or not. */
const belongsToControl = (name: string, element: Element | null): boolean =>
  (name === 'Enter' || name === ' ') && element instanceof HTMLElement && element.matches('button, a, summary, [role="button"], [role="tab"], input');

const isChord = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

type Pressed = { readonly name: string; readonly typing: boolean; readonly before: string | null };

const matches = (command: Command, { name, typing, before }: Pressed): boolean =>
  keysOf(command).some((keys) => {
    if (typing && !(command.whileTyping && !isSingle(keys))) return false;
    return keys.includes(' ') && keys !== ' ' ? keys === `${before ?? ''} ${name}` : before === null && keys === name;
  });

/** What leads to another screen, or works the queue beside the incident. */
const leadsOn = (name: string, before: string | null): boolean =>
  commandTable.some((command) => ['Go', 'Queue'].includes(command.group) && keysOf(command).some((keys) => keys === (before === null ? name : `${before} ${name}`) || keys.startsWith(`${name} `)));

const startsPair = (name: string): boolean => commandTable.some((command) => keysOf(command).some((keys) => keys.startsWith(`${name} `)));

type Held = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** More than anybody presses while a window comes up. */
const mostHeld = 20;

let held: readonly Held[] = [];

/** Until it is known who is signed in no key can act: they are kept, and acted on once it is. Gives the function that stops it. */
export const holdKeys = (): (() => void) => {
  held = [];
  const keep = ({ key, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing }: KeyboardEvent): void => {
    if (!repeat && !isComposing && held.length < mostHeld) held = [...held, { key, ctrlKey, metaKey, altKey, shiftKey }];
  };
  document.addEventListener('keydown', keep, true);
  return () => document.removeEventListener('keydown', keep, true);
};

/** Nobody was signed in: whatever was pressed was meant for somebody who is not there. */
export const forgetHeldKeys = (): void => {
  held = [];
};

/** As if pressed now, where nothing has the focus yet. */
const actOnHeld = (): void => {
  const pressed = held;
  held = [];
  for (const each of pressed) document.body.dispatchEvent(new KeyboardEvent('keydown', { ...each, bubbles: true, cancelable: true }));
};

/** What presses a control each time it is heard, but in a field of several lines, where it only writes. */
const pressesControl = (event: KeyboardEvent, element: Element | null): boolean =>
  event.key === 'Enter' ? !(element instanceof HTMLTextAreaElement && !isChord(event)) : event.key === ' ' && !takesText(element);

/**
 * A key held down decides nothing, wherever the focus has gone meanwhile: one that has acted is spent until it is let go, and Enter
 * and Space press a control once, also one that only came with what they did first. Gives the function that stops it.
 */
const guardHeld = (): { readonly spend: (event: KeyboardEvent) => void; readonly stop: () => void } => {
  let spent: string | null = null;
  const nameOf = ({ code, key }: KeyboardEvent): string => (code === '' ? key.toLowerCase() : code);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.repeat) return void (spent = null);
    const target = event.target instanceof Element ? event.target : null;
    if (nameOf(event) !== spent && !pressesControl(event, target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('keydown', onKeyDown, true);
  return { spend: (event) => void (spent = nameOf(event)), stop: () => document.removeEventListener('keydown', onKeyDown, true) };
};

/** Starts listening; gives the function that stops it. */
export const listenToKeys = (): (() => void) => {
  const guard = guardHeld();
  let before: { readonly name: string; readonly at: number } | null = null;
  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat || event.isComposing || event.defaultPrevented || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
    if (useOverlay.getState().overlay !== null || document.querySelector('[role="dialog"]')) return;
    const name = keyName(event);
    const target = event.target instanceof HTMLElement ? event.target : null;
    const typing = takesText(target);
    const pair = before !== null && event.timeStamp - before.at < pairMs ? before.name : null;
    if (name === 'Escape') forgetLateKeys();
    else if (isLate(typing || isChord(event) || belongsToControl(name, target) || leadsOn(name, pair))) return keepLate(event);
    if (belongsToControl(name, target)) return;
    // Escape in a field leaves the field and nothing else, and gives the single keys back.
    if (typing && name === 'Escape') return target?.blur();
    before = null;
    const command = commandTable.find((each) => each.when() && matches(each, { name, typing, before: pair }));
    if (command) {
      event.preventDefault();
      if (isChord(event)) event.stopPropagation();
      guard.spend(event);
      command.run();
    } else if (!typing && startsPair(name)) before = { name, at: event.timeStamp };
  };
  // A chord is ours before any control hears it: a button would take Ctrl+Enter for Enter. Single keys come last.
  const onChord = (event: KeyboardEvent): void => (isChord(event) ? onKey(event) : undefined);
  const onSingle = (event: KeyboardEvent): void => (isChord(event) ? undefined : onKey(event));
  document.addEventListener('keydown', onChord, true);
  document.addEventListener('keydown', onSingle);
  actOnHeld();
  return () => {
    guard.stop();
    forgetLateKeys();
    document.removeEventListener('keydown', onChord, true);
    document.removeEventListener('keydown', onSingle);
  };
};
