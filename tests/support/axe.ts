/** What axe finds against WCAG 2.2 A and AA in what is drawn, in words that say where; in light, dark and high contrast. */
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const found = async (theme: string, runOnly: axe.RunOptions['runOnly']): Promise<readonly string[]> => {
  document.documentElement.dataset['theme'] = theme;
  const { violations } = await axe.run(document, { ...(runOnly === undefined ? {} : { runOnly }), resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${theme}, ${id}: ${target.join(' ')}. ${failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`));
};

/** Only the contrast can differ between themes: everything else is looked at once. */
export const violationsInEveryTheme = async (): Promise<readonly string[]> => {
  const light = await found('light', { type: 'tag', values: tags });
  const dark = await found('dark', { type: 'rule', values: ['color-contrast'] });
  const contrast = await found('contrast', { type: 'rule', values: ['color-contrast'] });
  document.documentElement.dataset['theme'] = 'light';
  return [...light, ...dark, ...contrast];
};
