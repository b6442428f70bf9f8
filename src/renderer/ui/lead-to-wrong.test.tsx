/** The cursor is led to what is wrong first, whatever kind of field it is, and a box to tick stands where fields begin. */
import './base.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CheckBox, Problem, Segments, TextField } from './field.tsx';
import { leadToWrong } from './lead-to-wrong.ts';

const show = (isAnswered: boolean) =>
  render(
    <div data-asked="" style={{ display: 'flex', flexDirection: 'column' }}>
      <TextField label="What happened" value="A push" onChange={() => undefined} />
      <div data-field="pressure">
        <Segments label="Concern" value={isAnswered ? 'no' : null} options={[['yes', 'Yes'], ['no', 'No']]} onChange={() => undefined} />
        <Problem problem={isAnswered ? null : 'Say whether there is concern'} />
      </div>
      <TextField label="Why" value="" problem="Why is needed" onChange={() => undefined} />
      <CheckBox label="I am independent" isOn={false} onChange={() => undefined} />
    </div>,
  );

test('to answers side by side that none was chosen of, and past them once one was', async () => {
  const asked = await show(false);
  leadToWrong('[data-asked]');
  await expect.element(page.getByRole('radio', { name: 'Yes' })).toHaveFocus();
  await asked.unmount();
  await show(true);
  leadToWrong('[data-asked]');
  await expect.element(page.getByLabelText('Why')).toHaveFocus();
});

test('a box to tick stands at the left', async () => {
  await show(true);
  const leftOf = (element: Element): number => element.getBoundingClientRect().left;
  expect(leftOf(page.getByRole('checkbox').element())).toBeLessThan(leftOf(page.getByLabelText('Why').element()) + 20);
});
