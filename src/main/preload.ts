/** The only bridge: two functions, nothing of Electron's own handed on. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('assay', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, input) as Promise<unknown>,
  onChange: (listener: (change: unknown) => void): (() => void) => {
    const hear = (_event: unknown, changes: readonly unknown[]): void => changes.forEach((change) => listener(change));
    ipcRenderer.on('changes', hear);
    return () => void ipcRenderer.removeListener('changes', hear);
  },
});
