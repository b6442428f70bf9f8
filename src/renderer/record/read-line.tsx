/** Words taken from a report, in a line of something else: covered where they are hard to read, and every character in sight. */
import { useMemo } from 'react';
import { passagesIn } from '../../shared/lexicon/passages.ts';
import { PiecesRead } from './pieces-read.tsx';
import { textPieces } from './text-pieces.ts';

/** Paragraphs keep what stands between them. */
export const ReadLine = ({ text, where }: { readonly text: string; readonly where: string }) => {
  const paragraphs = useMemo(() => textPieces(text, { passages: passagesIn(text) }), [text]);
  return paragraphs.map((paragraph, at) => {
    const before = paragraphs[at - 1];
    const end = before?.pieces.at(-1);
    const gap = before === undefined ? '' : text.slice(end === undefined ? before.from : end.from + end.text.length, paragraph.from);
    return <span key={paragraph.from}>{gap}<PiecesRead paragraph={paragraph} where={where} /></span>;
  });
};
