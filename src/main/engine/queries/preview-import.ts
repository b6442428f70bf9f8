/** What a file would become under a mapping, or under the one proposed for it; and the mappings saved before. */
import { z } from 'zod';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ImportMapping } from '../../../shared/intake/mapping.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';
import { lookAtFile, type FileLook } from '../transfer/intake/preview.ts';
import { orHere } from '../workers/or-here.ts';

const Saved = z.strictObject({ name: z.string(), mapping: ImportMapping });

/** Saved mappings as they are kept; one that this edition can no longer read is left out. */
const savedMappings = ({ bureau }: Context): Output<'preview-import'>['saved'] =>
  bureau.reader.store.imports.mappings().flatMap(({ id, body }) => {
    const saved = body === null ? null : Saved.safeParse(JSON.parse(body));
    return saved?.success ? [{ id, ...saved.data }] : [];
  });

/** Looked at aside, as it would be imported. */
const lookedAt = ({ bureau: { imports, clock } }: Context, path: string, mapping: ImportMapping | null): Promise<Result<FileLook>> =>
  orHere(imports && (() => imports.look(path, mapping, clock.now())), () => lookAtFile(path, mapping, clock.now()));

export const previewImport = async (context: Context, input: Parsed<'preview-import'>): Promise<Result<Output<'preview-import'>>> => {
  const path = context.pathOf(input.file);
  if (!path.ok) return path;
  const looked = await lookedAt(context, path.value, input.mapping);
  return looked.ok ? ok({ ...looked.value, saved: savedMappings(context) }) : looked;
};
