/** What part of the page could not be read. A list whose question failed looks like an empty one, whatever its screen says. */
import { notifyManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { ErrorCode } from '../../shared/ipc/result.ts';
import { CallError } from './call.ts';
import { queryClient } from './query-client.ts';

/** Answers in themselves: it is not theirs to see, nobody is signed in, or there is none. */
const answers: readonly ErrorCode[] = ['forbidden', 'signed-out', 'not-found'];

const unread = (): string | null => {
  for (const query of queryClient.getQueryCache().getAll()) {
    const { error } = query.state;
    if (error instanceof CallError && !answers.includes(error.error.code) && query.isActive()) return error.message;
  }
  return null;
};

const listen = (changed: () => void): (() => void) => queryClient.getQueryCache().subscribe(notifyManager.batchCalls(changed));

export const useUnread = (): string | null => useSyncExternalStore(listen, unread);
