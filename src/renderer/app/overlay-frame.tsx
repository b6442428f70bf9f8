/** A modal layer over the screen. The browser's own dialog keeps the focus in and closes on Escape. */
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './frame.module.css';
import { showOverlay } from './overlays.ts';

export const OverlayFrame = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
    ref.current?.querySelector('input')?.focus();
  }, []);
  return (
    <dialog ref={ref} className={styles.overlay} aria-label={label} onClose={() => showOverlay(null)}>
      {children}
    </dialog>
  );
};
