/** Starts the page. */
import './app/strict-policy.ts';
import './ui/fonts.ts';
import './ui/base.css';
import { App } from './app/app.tsx';
import { draw } from './app/draw.tsx';
import { applyPreferences } from './app/preferences.ts';

applyPreferences();

const root = document.getElementById('root');
if (root) draw(root, <App />);
