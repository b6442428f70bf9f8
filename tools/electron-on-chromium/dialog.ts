/** Electron's `dialog`. Tests replace its functions; a visible window gets dialogs of the runtime's own. */
import { askInWindow } from './dialog-window.ts';
import { NotProvided } from './provided.ts';
import { runtime } from './runtime.ts';

type Filter = { readonly name: string; readonly extensions: readonly string[] };
export type OpenOptions = { readonly title?: string; readonly filters?: readonly Filter[]; readonly properties?: readonly string[] };
export type SaveOptions = { readonly title?: string; readonly defaultPath?: string; readonly filters?: readonly Filter[] };
export type MessageOptions = { readonly message: string; readonly detail?: string; readonly buttons?: readonly string[] };

const visible = (name: string): void => {
  if (!runtime.headful) throw new NotProvided(`dialog.${name} without a visible window`);
};

/** The window argument may be left out, as in Electron. */
const optionsOf = <T>(args: readonly unknown[]): T => args.at(-1) as T;

export const dialog = {
  showOpenDialog: async (...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> => {
    visible('showOpenDialog');
    const { title = 'Open', filters = [], properties = [] } = optionsOf<OpenOptions>(args);
    const extensions = filters.flatMap((filter) => filter.extensions);
    const path = await askInWindow({ kind: properties.includes('openDirectory') ? 'folder' : 'open', title, extensions, suggested: '' });
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  showSaveDialog: async (...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> => {
    visible('showSaveDialog');
    const { title = 'Save', filters = [], defaultPath = '' } = optionsOf<SaveOptions>(args);
    const path = await askInWindow({ kind: 'save', title, extensions: filters.flatMap((filter) => filter.extensions), suggested: defaultPath });
    return { canceled: path === null, filePath: path ?? '' };
  },
  showMessageBox: async (...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
    visible('showMessageBox');
    const { message, detail = '', buttons = ['OK'] } = optionsOf<MessageOptions>(args);
    const pressed = await askInWindow({ kind: 'message', title: message, detail, buttons });
    return { response: pressed === null ? buttons.length - 1 : Number(pressed), checkboxChecked: false };
  },
};
