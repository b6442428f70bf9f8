/** Words taken from a report, in a line of something else: covered where they are hard to read, and every character in sight. */
import { useMemo } from 'react';
import { passagesIn } from '../../shared/lexicon/passages.ts';
import { PiecesRead } from './pieces-read.tsx';
import { textPieces, type Mark } from './text-pieces.ts';

const unmarked: readonly Mark[] = [];

type Props = { readonly text: string; readonly where: string; readonly marks?: readonly Mark[]; readonly isStill?: boolean };

/** Paragraphs keep what stands between them. */
export const ReadLine = ({ text, where, marks = unmarked, isStill = false }: Props) => {
  const paragraphs = useMemo(() => textPieces(text, { marks, passages: passagesIn(text) }), [text, marks]);
  return paragraphs.map((paragraph, at) => {
    const before = paragraphs[at - 1];
    const end = before?.pieces.at(-1);
    const gap = before === undefined ? '' : text.slice(end === undefined ? before.from : end.from + end.text.length, paragraph.from);
    return <span key={paragraph.from}>{gap}<PiecesRead paragraph={paragraph} where={where} isStill={isStill} /></span>;
  });
};
