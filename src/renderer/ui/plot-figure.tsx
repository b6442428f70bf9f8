/** A plot as SVG. The library puts its rules in a style element, which the policy forbids; they stand in our sheet instead. */
import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import styles from './plot-figure.module.css';

type Props = { readonly label: string; readonly options: Plot.PlotOptions };

export const PlotFigure = ({ label, options }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const plot = Plot.plot({ ...options, className: 'plot' });
    plot.querySelectorAll('style').forEach((style) => style.remove());
    // Its marks are named for nobody: the whole is one picture with one name, and a table stands beside it.
    plot.querySelectorAll('[aria-label]').forEach((mark) => mark.removeAttribute('aria-label'));
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label', label);
    place.current?.replaceChildren(plot);
    return () => plot.remove();
  }, [label, options]);
  return <div ref={place} className={styles.place} />;
};
