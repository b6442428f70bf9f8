/**
 * Keys pressed for an incident before it is there. As commands they would mean something else, and as text they would be lost: they are
 * kept in their order, and pressed once it is drawn.
 */
import { whenOpened } from '../features/workspace/workspace.ts';
import { afterPaint } from '../ui/after-paint.ts';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

let late: readonly Key[] = [];
let isPressing = false;

export const forgetLateKeys = (): void => {
  late = [];
};

/** `goesOn`: whether it is meant for something else than the incident. What follows one that waits waits behind it. */
export const isLate = (goesOn: boolean): boolean => !isPressing && (late.length > 0 || (!goesOn && whenOpened() !== null));

/** As if typed: the change is heard as one of the keyboard's. */
const write = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.setRangeText(text, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
};

/** Where the focus is by now. Gives whether it was text. */
const press = (key: Key): boolean => {
  const target = document.activeElement ?? document.body;
  isPressing = true;
  const isFree = target.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
  isPressing = false;
  const isText = isFree && key.key.length === 1 && !key.ctrlKey && !key.metaKey && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
  if (isText) write(target, key.key);
  return isText;
};

const pressAll = async (): Promise<void> => {
  for (let opened = whenOpened(); opened !== null; opened = whenOpened()) await opened.catch(() => undefined);
  await afterPaint();
  while (late[0] !== undefined) {
    const isText = press(late[0]);
    late = late.slice(1);
    // What it did is drawn before the next, which may be for that.
    if (!isText) await afterPaint();
  }
};

export const keepLate = (event: KeyboardEvent): void => {
  event.preventDefault();
  event.stopPropagation();
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  late = [...late, { key, code, ctrlKey, metaKey, altKey, shiftKey }];
  if (late.length === 1) void pressAll();
};
