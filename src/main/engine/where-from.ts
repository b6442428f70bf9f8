/** Which error and where, without its message: that of a text that cannot be parsed quotes the text. */
export const whereFrom = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${'code' in error ? ` ${String(error.code)}` : ''}`, ...frames].join('\n');
};
