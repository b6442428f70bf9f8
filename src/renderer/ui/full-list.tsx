/** Said under a list that holds as many as are ever listed: it is not taken for the whole. */
type Props = { readonly rows: readonly unknown[]; readonly most: number; /** Those at its top: `first`, `latest`. */ readonly which: string };

export const FullList = ({ rows, most, which }: Props) => rows.length >= most && <p>The {which} {most.toLocaleString('en-GB')} are listed; there may be more.</p>;
