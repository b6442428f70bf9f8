/** The bureau screen's lines of the command table. */
import { buttonOfForm } from '../../ui/button-of-form.ts';
import { formToLeave } from './form-to-leave.ts';

const toEnter = (): HTMLElement | null => buttonOfForm('[data-bureau-form]', 'bureau-enter');

/** After the one that has the cursor; after the last the first again. */
const nextToApprove = (): HTMLElement | undefined => {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-approves] button[data-kind="primary"]:not([aria-disabled])')];
  return buttons[buttons.findIndex((each) => each === document.activeElement) + 1] ?? buttons[0];
};

export const bureauCommands = [
  { id: 'bureau-approve', label: 'Next that waits for your approval', group: 'Bureau', keys: ['a'], when: () => nextToApprove() !== undefined, needs: 'Nothing waits for your approval', run: () => nextToApprove()?.focus() },
  { id: 'bureau-enter', label: 'Enter what is in the form', group: 'Bureau', keys: ['Ctrl+Enter'], whileTyping: true, when: () => toEnter() !== null, run: () => toEnter()?.click() },
  { id: 'bureau-leave', label: 'Leave the form', group: 'Bureau', keys: ['Escape'], when: () => formToLeave() !== null, run: () => formToLeave()?.click() },
];
