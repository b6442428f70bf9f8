/** Leaves the focus where it is: for what is pressed beside a field that closes once it loses it, and would be opened again by the press. */
import type { MouseEvent } from 'react';

export const keepFocus = (event: MouseEvent): void => event.preventDefault();
