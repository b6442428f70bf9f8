/** What a file would become under a mapping, or under the one proposed for it. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';

export const previewImport = (_context: Context, _input: Parsed<'preview-import'>): Result<Output<'preview-import'>> => fail('unexpected', 'in progress');
