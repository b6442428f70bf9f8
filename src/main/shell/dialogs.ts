/** Choosing files: the shell shows the dialog, the engine learns the path, the page gets a token and the file's name. */
import { basename, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { dialogCalls, type DialogName } from '../../shared/ipc/dialogs.ts';
import { invalid, ok, type Result } from '../../shared/ipc/result.ts';
import type { EngineProcess } from './engine-process.ts';
import { showCommands } from './menu.ts';

export const isDialog = (name: string): name is DialogName => Object.hasOwn(dialogCalls, name);

type Chosen = { readonly file: string; readonly name: string } | null;

type Ask = {
  readonly window: BrowserWindow;
  readonly caller: string;
  readonly engine: EngineProcess;
  readonly samples: string;
};

/** A suggested name is a name: no folders, nothing a file system reads as more than letters. */
const safeName = (suggested: string): string => basename(suggested).replace(/[^\w. -]/g, '-').replace(/^\.+/, '') || 'assay';

const pathFor = async (name: Exclude<DialogName, 'show-commands'>, input: unknown, { window, samples }: Ask): Promise<Result<string | null>> => {
  switch (name) {
    case 'choose-file': {
      const read = dialogCalls[name].input.safeParse(input);
      if (!read.success) return invalid(read.error);
      const { title, kinds } = read.data;
      const answer = await dialog.showOpenDialog(window, { title, filters: kinds, properties: ['openFile'] });
      return ok(answer.filePaths[0] ?? null);
    }
    case 'choose-folder': {
      const read = dialogCalls[name].input.safeParse(input);
      if (!read.success) return invalid(read.error);
      const answer = await dialog.showOpenDialog(window, { title: read.data.title, properties: ['openDirectory'] });
      return ok(answer.filePaths[0] ?? null);
    }
    case 'choose-new-file': {
      const read = dialogCalls[name].input.safeParse(input);
      if (!read.success) return invalid(read.error);
      const { title, suggested, extension } = read.data;
      const answer = await dialog.showSaveDialog(window, {
        title,
        defaultPath: safeName(suggested),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['showOverwriteConfirmation'],
      });
      return ok(answer.canceled || !answer.filePath ? null : answer.filePath);
    }
    case 'use-sample': {
      const read = dialogCalls[name].input.safeParse(input);
      return read.success ? ok(join(samples, read.data.sample)) : invalid(read.error);
    }
  }
};

const showCommandsCall = (input: unknown): Result<null> => {
  const read = dialogCalls['show-commands'].input.safeParse(input);
  if (!read.success) return invalid(read.error);
  showCommands(read.data.commands);
  return ok(null);
};

export const answerDialog = async (name: DialogName, input: unknown, ask: Ask): Promise<Result<Chosen>> => {
  if (name === 'show-commands') return showCommandsCall(input);
  const path = await pathFor(name, input, ask);
  if (!path.ok) return path;
  if (path.value === null) return ok(null);
  const file = await ask.engine.choose(ask.caller, path.value);
  return file.ok ? ok({ file: file.value, name: basename(path.value) }) : file;
};
