/**
 * A modal layer over the screen. The browser's own dialog keeps the focus in and closes on Escape. It says that it is closed a
 * little later: by then the next key may have opened another layer, which would be missed, and what is typed into it taken for keys.
 */
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './frame.module.css';
import { showOverlay } from './overlays.ts';

export const OverlayFrame = ({ label, wide = false, children }: { readonly label: string; readonly wide?: boolean; readonly children: ReactNode }) => {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
    ref.current?.querySelector('input')?.focus();
  }, []);
  const leave = (dialog: HTMLDialogElement): void => {
    dialog.close();
    showOverlay(null);
  };
  return (
    <dialog ref={ref} className={styles.overlay} data-wide={wide || undefined} aria-label={label} onCancel={(event) => leave(event.currentTarget)} onClose={(event) => { if (event.currentTarget.isConnected) showOverlay(null); }}>
      <div className={styles.overlayBody}>{children}</div>
    </dialog>
  );
};
