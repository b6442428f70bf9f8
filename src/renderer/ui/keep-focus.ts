/** For what is pressed beside a field that closes once it loses the focus: it would be closed, and opened again by the press. */
import type { MouseEvent } from 'react';

export const keepFocus = (event: MouseEvent): void => event.preventDefault();
