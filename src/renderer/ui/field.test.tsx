/** What is typed or pasted is never cut, and what is more than the engine takes is said beside it in the engine's own words. */
import './base.css';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { line, prose } from '../../shared/domain/text.ts';
import { TextArea, TextField } from './field.tsx';

const Typed = ({ of: Of, label, most }: { readonly of: typeof TextField | typeof TextArea; readonly label: string; readonly most?: number }) => {
  const [value, setValue] = useState('');
  return <Of label={label} value={value} onChange={setValue} {...(most === undefined ? {} : { most })} />;
};

test.each([
  ['a line', TextField, undefined, 300, line('Where').safeParse('x'.repeat(301)).error?.issues[0]?.message ?? ''],
  ['prose', TextArea, undefined, 20_000, prose('Where').safeParse('x'.repeat(20_001)).error?.issues[0]?.message ?? ''],
  ['what was reported', TextArea, 200_000, 200_000, 'Where is longer than 200,000 characters'],
] as const)('%s', async (_, of, most, longest, said) => {
  await render(<Typed of={of} label="Where" {...(most === undefined ? {} : { most })} />);
  const field = page.getByLabelText('Where');
  await field.fill('x'.repeat(longest));
  await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  await field.fill(`${'x'.repeat(longest)}y`);
  await expect.element(page.getByText(said)).toBeVisible();
  expect((field.element() as HTMLInputElement).value).toHaveLength(longest + 1);
});
