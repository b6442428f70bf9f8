/** Before every file of components: what a test drew is taken away when it ends. The files of one page share their modules, and the library says this in the first of them only. */
import { afterEach } from 'vitest';
import { cleanup } from 'vitest-browser-react';

afterEach(() => cleanup());
